/** What the page's files hold is described in geodata/README.md: nothing is exported that stands in no table there. */
import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import { describe, expect, it, vi } from 'vitest'
import { decodeDetails } from '../../../src/atlas/decode'
import { dayFile, mergedDayFile } from '../../../src/atlas/export/day'
import { differenceFile } from '../../../src/atlas/export/difference'
import type { ExportFile } from '../../../src/atlas/export/file'
import { dayTable, differenceTable } from '../../../src/atlas/export/tables'
import { wholeFile } from '../../../src/atlas/export/whole'
import { layerFiles } from '../../../src/atlas/layers'
import { certaintyAt } from '../../../src/core/certainty/certainty'
import { day } from '../../../src/core/day'
import { areaHistory } from '../../../src/core/history'
import { areasCsv } from '../../../src/panels/areas/csv'
import { compiled, realAtlas as atlas } from '../../real'

vi.setConfig({ testTimeout: 60_000 })

const details = decodeDetails(compiled.details)
const from = { atlas, details, told: 'ledger' } as const
// Some land is contested then, and some rims are outweighed.
const [EARLY, DAY] = [day('2013-06-01'), day('2016-11-30')]
const geo = { inclusive: true, certainty: certaintyAt(atlas, DAY) }

const readme = readFileSync(new URL('../../../geodata/README.md', import.meta.url), 'utf8')
const section = /^## What the page's files hold\n([^]*?)^## /m.exec(readme)![1]!
const named = (text: string) => [...text.matchAll(/`([a-z0-9_]+)`/g)].map(([, name]) => name!)
/** Names in the first column of the tables of a part. */
const rows = (part: string) => part.split('\n').flatMap((line) => named(/^\|([^|]+)\|/.exec(line)?.[1] ?? ''))
const [, geoPart = '', tablePart = '', areasPart = '', wholePart = ''] = section.split(
  /^\*\*(?:GeoJSON|Tables|Areas over time|The whole atlas)\*\*/m,
)

const parsed = ({ data }: Pick<ExportFile, 'data'>) =>
  JSON.parse(data as string) as { features: { properties: object }[] }
const properties = (...texts: readonly Pick<ExportFile, 'data'>[]) =>
  texts.flatMap((file) => parsed(file).features.flatMap(({ properties }) => Object.keys(properties)))
const sorted = (names: Iterable<string>) => [...new Set(names)].sort()

describe('the description of the page’s files', () => {
  const files = [
    dayFile(from, DAY, geo),
    mergedDayFile(from, DAY, geo),
    differenceFile(from, EARLY, DAY, geo),
  ]

  it('has every property of GeoJSON, and none that there is not', () => {
    const layers = Object.values(layerFiles(atlas, details)).map((data) => ({ data }))
    expect(sorted(rows(geoPart))).toEqual(sorted(properties(...files, ...layers)))
  })

  it('has every column of the tables, and none that there is not', () => {
    const columns = [dayTable(from, DAY), differenceTable(from, EARLY, DAY)].flatMap(
      ({ data }) => csvParse((data as string).replace('\ufeff', '')).columns,
    )
    expect(sorted(rows(tablePart))).toEqual(sorted(columns))
  })

  it('has every column of areas over time, and none that there is not', () => {
    const [columns] = areasCsv(atlas, areaHistory(atlas), 'ledger').split('\n', 1)
    expect(sorted(rows(areasPart))).toEqual(sorted(columns!.split(',')))
  })

  it('has what every file says of itself', () => {
    const heads = files.flatMap((file) => Object.keys(parsed(file)))
    const own = heads.filter((name) => !['type', 'conformsTo', 'features'].includes(name))
    expect(named(section)).toEqual(expect.arrayContaining(sorted(own)))
  })

  it('has the files of the whole atlas, and the columns of its sources', () => {
    const text = new TextDecoder('latin1').decode(wholeFile(atlas, details).data as Uint8Array)
    const columns = /source,publisher,[a-z_,]+/.exec(text)![0].split(',')
    expect(named(wholePart)).toEqual(expect.arrayContaining(columns))
    for (const file of ['README.txt', 'sources.csv'])
      expect([file, text.includes(file)]).toEqual([file, true])
    for (const file of ['README.txt', 'sources.csv']) expect(wholePart).toContain(`\`${file}\``)
  })
})
