/** The project's own tables with a hostile text in every cell that holds text, compiled as the build compiles them. */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { csvParseRows } from 'd3-dsv'
import { buildAtlas } from '../../../src/cli/build-atlas'
import { FACTS_FOLDER, readFactsFolder, readStoriesFolder, storiesFolder } from '../../../src/cli/files'
import { PAYLOADS, WEB_ADDRESSES } from './payloads'

/** Columns of ids, days, numbers and words of a fixed list: the reader takes nothing else there. All others hold text. */
const NO_TEXT = new Set(
  (
    'format edited first_day last_day limit_km party valid_from valid_to region tags place_id kind lat lon precision_m ' +
    'shares_point_with date party_before contender evidence source_ids date_precision event_type confidence source_id ' +
    'alignment from from_precision to claim_id measure measure_args claimed unit list seq road'
  ).split(' '),
)
const ADDRESSES = new Set(['url', 'source_url'])

const STORIES_FOLDER = storiesFolder(FACTS_FOLDER)

/**
 * @param folder where the tables are written, and compiled from
 * @param turn which text comes first: with another, each cell gets another text
 * @returns what the build makes of them, and the columns that got hostile texts (`places.csv name`)
 */
export function hostileData(folder: string, turn: number) {
  const columns = new Set<string>()
  let next = turn
  const text = () => PAYLOADS[next++ % PAYLOADS.length]!
  rmSync(folder, { recursive: true, force: true })
  cpSync(dirname(FACTS_FOLDER), `${folder}/${dirname(FACTS_FOLDER)}`, { recursive: true })
  const write = (name: string, content: string) => {
    mkdirSync(dirname(`${folder}/${name}`), { recursive: true })
    writeFileSync(`${folder}/${name}`, content)
  }
  for (const [name, table] of Object.entries(readFactsFolder(FACTS_FOLDER))) {
    const [header = [], ...rows] = csvParseRows(table.replace(/^\ufeff/, ''))
    const hostile = rows.map((row) =>
      row.map((cell, i) => {
        const column = header[i]!
        if (NO_TEXT.has(column) || cell === '') return cell
        columns.add(`${name} ${column}`)
        return ADDRESSES.has(column) ? WEB_ADDRESSES[next++ % WEB_ADDRESSES.length]! : text()
      }),
    )
    write(`${FACTS_FOLDER}/${name}`, [header, ...hostile].map((row) => `${row.map(quote).join()}\n`).join(''))
  }
  for (const [name, story] of Object.entries(readStoriesFolder(STORIES_FOLDER)))
    write(`${STORIES_FOLDER}/${name}`, hostileStory(story, text))
  return { columns, data: buildAtlas(folder) }
}

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** A story's texts stand by language. Braces are left to figures: texts with braces are refused there. */
function hostileStory(story: string, text: () => string): string {
  const plain = (): string => {
    const one = text()
    return /[{}]/.test(one) ? plain() : one
  }
  const turned = (key: string, value: unknown): unknown =>
    ['en', 'fr', 'ar'].includes(key) && typeof value === 'string' ? plain() : value
  return JSON.stringify(JSON.parse(story, turned))
}
