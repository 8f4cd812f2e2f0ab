/** The facts folder on disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FactsFiles } from '../compile/facts'

/** The folder that people edit, from the project's folder. */
export const FACTS_FOLDER = 'geodata/facts'

/** The tables (`*.csv`) of a folder, name → text. A folder that is not there is an empty one: the check then names every table. */
export function readFactsFolder(folder: string): FactsFiles {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.csv')) : []
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
