/** The folders of facts and stories on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FactsFiles } from '../compile/facts'
import type { StoryFiles } from '../compile/stories/file'

/** The folder that people edit, from the project's folder. */
export const FACTS_FOLDER = 'geodata/facts'

/** The folder of stories, beside that of the facts. */
export const storiesFolder = (facts: string) => join(dirname(facts), 'stories')

/** The tables (`*.csv`) of a folder, name → text. A folder that is not there is an empty one: the check then names every table. */
export const readFactsFolder = (folder: string): FactsFiles => readFolder(folder, '.csv')

/** The stories (`*.json`) of a folder, name → text. A folder that is not there holds none. */
export const readStoriesFolder = (folder: string): StoryFiles => readFolder(folder, '.json')

function readFolder(folder: string, ending: string): Readonly<Record<string, string>> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : []
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
