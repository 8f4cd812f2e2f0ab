/** What is written is what is read: the wire holds the model, in whole numbers, and nothing of the machine. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import fc from 'fast-check'
import type { MultiPolygon } from 'geojson'
import { describe, expect, it, vi } from 'vitest'
import { decodeAtlas, decodeDetails } from '../../src/atlas/decode'
import { compile } from '../../src/compile'
import { placeCells } from '../../src/core/cells'
import type { WireAtlas, WireDetails } from '../../src/core/wire'
import { CONFIDENCES, EVIDENCES, PRECISIONS } from '../../src/core/types'
import { GRID, WIRE_FORMAT } from '../../src/core/wire'
import { compiled, realAtlas } from '../real'
import { factsOf, tinyFiles } from './tiny-facts'

vi.setConfig({ testTimeout: 60_000 })

const { model, cells, atlas: wire, details: wireDetails } = compiled
const details = decodeDetails(JSON.parse(JSON.stringify(wireDetails)) as WireDetails)
const events = model.places.flatMap((place) => place.events)

const onGrid = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * GRID) / GRID)

const LAND: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [35, 33],
        [40, 33],
        [40, 38],
        [35, 38],
        [35, 33],
      ],
    ],
  ],
}

describe('the topology', () => {
  it('has for each cell the very edges of its polygons, the cell on their left', () => {
    const { topology } = realAtlas
    const edges: string[][] = cells.map(() => [])
    const at = (i: number) =>
      `${Math.round(topology.xy[2 * i]! * GRID)} ${Math.round(topology.xy[2 * i + 1]! * GRID)}`
    topology.left.forEach((left, arc) => {
      const right = topology.right[arc]!
      for (let i = topology.start[arc]! + 1; i < topology.start[arc + 1]!; i++) {
        if (left >= 0) edges[left]!.push(`${at(i - 1)} ${at(i)}`)
        if (right >= 0) edges[right]!.push(`${at(i)} ${at(i - 1)}`)
      }
    })
    const wanted = cells.map((polygons) =>
      polygons.flat().flatMap((ring) => ring.map((p, i) => `${ring.at(i - 1)!.join(' ')} ${p.join(' ')}`)),
    )
    expect(edges.map((list) => list.sort())).toEqual(wanted.map((list) => list.filter(onlyOnce).sort()))
  })

  it('has nodes where its arcs end, and no arc with one cell on both sides', () => {
    const { xy, start, from, to, left, right, nodeCount } = realAtlas.topology
    const nodes = new Map<number, string>()
    const see = (node: number, i: number) => {
      const text = `${xy[2 * i]!} ${xy[2 * i + 1]!}`
      expect(nodes.get(node) ?? text).toBe(text)
      nodes.set(node, text)
    }
    from.forEach((node, arc) => see(node, start[arc]!))
    to.forEach((node, arc) => see(node, start[arc + 1]! - 1))
    expect(nodes.size).toBe(nodeCount)
    expect(new Set(nodes.values()).size).toBe(nodeCount)
    left.forEach((cell, arc) => expect(cell).not.toBe(right[arc]))
  })
})

describe('the atlas', () => {
  it('holds every event of the model, in order', () => {
    const read = realAtlas.events
    expect(read.day).toHaveLength(events.length)
    events.forEach((event, i) => {
      const got = [
        read.day[i],
        read.holder[i],
        EVIDENCES[read.evidence[i]!],
        PRECISIONS[read.precision[i]!],
        CONFIDENCES[read.confidence[i]!],
      ]
      const { day, holder, evidence, precision, confidence } = event
      if (got.join() !== [day, holder, evidence, precision, confidence].join())
        expect(got).toEqual([day, holder, evidence, precision, confidence])
    })
    model.places.forEach((place, i) => {
      expect(read.first[i + 1]! - read.first[i]!).toBe(place.events.length)
    })
  })

  it('holds every place: those with a cell first, then those on another’s point, then those without one', () => {
    const { places } = realAtlas
    expect(places).toHaveLength(model.places.length)
    const index = new Map(places.map(({ id }, i) => [id as string, i]))
    places.forEach((place, i) => {
      const { row, region } = model.places[i]!
      expect(place).toEqual({
        id: row.place,
        name: row.name,
        nameAr: row.nameAr,
        kind: row.kind,
        lon: onGrid(row.lon),
        lat: onGrid(row.lat),
        precisionM: row.precisionM,
        region,
        sharesPointWith: row.sharesPointWith === null ? null : index.get(row.sharesPointWith),
      })
      const rank = row.lat === null ? 2 : row.sharesPointWith === null ? 0 : 1
      expect(rank).toBe(i < model.cells ? 0 : i < model.located ? 1 : 2)
    })
    expect(model.cells).toBe(placeCells(realAtlas))
  })

  it('holds holders, regions, parties and named days', () => {
    expect(realAtlas.holders.map(({ party, between }) => [party, ...(between ?? [])])).toEqual(model.holders)
    expect(realAtlas.parties.map(({ id }) => id)).toEqual(model.parties)
    expect(realAtlas.regions.map(({ id }) => id)).toEqual(model.facts.regions.map(({ region }) => region))
    expect(realAtlas.named.map(({ day }) => day)).toEqual(model.facts.snapshots.map(({ date }) => date))
    expect(realAtlas.snapshots).toEqual([...new Set(realAtlas.snapshots)].sort((a, b) => a - b))
  })

  it('is whole numbers throughout, but for the limit', () => {
    const broken: string[] = []
    const walk = (value: unknown, path: string) => {
      if (typeof value === 'number' && !Number.isSafeInteger(value) && path !== '.limitKm') broken.push(path)
      else if (value !== null && typeof value === 'object')
        for (const [key, part] of Object.entries(value)) walk(part, `${path}.${key}`)
    }
    walk(wire, '')
    walk(wireDetails, '')
    expect(broken).toEqual([])
    expect([wire.format, wireDetails.format]).toEqual([WIRE_FORMAT, WIRE_FORMAT])
    expect(JSON.parse(JSON.stringify(wire))).toEqual(wire)
  })
})

describe('the details', () => {
  it('hold for each event its kind, sources and note', () => {
    expect(details.events).toHaveLength(events.length)
    events.forEach(({ kind, sources, note }, i) => {
      const read = details.events[i]!
      const ids = read.sources.map((source) => details.sources[source]!.id as string)
      if (read.kind !== kind || read.note !== note || ids.join() !== sources.join())
        expect({ ...read, sources: ids }).toEqual({ kind, note, sources })
    })
  })

  it('hold aliases and the ground of each position, and every milestone and disputed version', () => {
    expect(details.aliases).toEqual(model.places.map(({ row }) => row.aliases))
    expect(details.positionBasis).toEqual(model.places.map(({ row }) => row.basis))
    expect(details.milestones.map(({ title }) => title)).toEqual(
      model.facts.milestones.map((row) => row.title),
    )
    expect(
      details.presence.map(({ place, sources, ...row }) => ({
        ...row,
        place: realAtlas.places[place]!.id,
        sources: sources.map((source) => details.sources[source]!.id),
      })),
    ).toEqual(
      model.facts.presence.map(({ place, name, kind, from, precision, to, basis, sources }) => ({
        ...{ place, name, kind, from, precision, to, basis, sources },
      })),
    )
    const known = new Map(model.places.map(({ row }, i) => [row.place, i]))
    expect(details.disputed.map(({ place, why }) => [place, why])).toEqual(
      model.facts.disputed.flatMap((row) => (known.has(row.place) ? [[known.get(row.place), row.why]] : [])),
    )
    expect(details.disputed.length).toBeGreaterThan(50)
  })
})

describe('the same facts give the same bytes', () => {
  it('in any time zone and language', async () => {
    const run = async (TZ: string, LC_ALL: string) => {
      const env = { ...process.env, TZ, LC_ALL, LANG: LC_ALL }
      const args = ['--import', 'tsx', 'tests/compile/print-hash.ts']
      return (await promisify(execFile)(process.execPath, args, { env })).stdout.trim().split(' ')
    }
    const [a, b] = await Promise.all([
      run('Pacific/Auckland', 'tr_TR.UTF-8'),
      run('America/Los_Angeles', 'C'),
    ])
    expect(a[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(b[0]).toBe(a[0])
    expect([a[1], b[1]]).toEqual(['-720', '480'])
  })

  it('in whatever order the places stand', () => {
    const [head, ...rows] = tinyFiles['places.csv']!.trim().split('\n')
    const built = (lines: readonly string[]) => {
      const facts = factsOf({ ...tinyFiles, 'places.csv': [head, ...lines, ''].join('\n') })
      const { atlas, details } = compile(facts, LAND, 'same')
      return JSON.stringify([atlas, details])
    }
    const wanted = built(rows)
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length })
    fc.assert(
      fc.property(shuffled, (lines) => built(lines) === wanted),
      { numRuns: 25 },
    )
  })

  it('and other facts others', () => {
    const text = tinyFiles['ledger.csv']!.replace('2020-02-16,day,anadan', '2020-02-17,day,anadan')
    const [a, b] = [tinyFiles, { ...tinyFiles, 'ledger.csv': text }].map((files) =>
      decodeAtlas(compile(factsOf(files), LAND, 'same').atlas satisfies WireAtlas),
    )
    expect(a!.snapshots).not.toEqual(b!.snapshots)
  })
})

/** A whole rim that is one piece is walked in two halves: where they meet it is walked there and back. */
function onlyOnce(edge: string, _: number, all: readonly string[]): boolean {
  const [ax, ay, bx, by] = edge.split(' ')
  return !all.includes(`${bx} ${by} ${ax} ${ay}`)
}
