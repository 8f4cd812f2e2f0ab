/** Files as a web server really hands them out, whole and broken. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { decodeAtlas } from '../../src/atlas/decode'
import { loadAtlas, loadDetails, LoadError } from '../../src/atlas/load'
import { compiled } from '../real'

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

const atlas = JSON.stringify(compiled.atlas)
const details = JSON.stringify(compiled.details)
const { hash } = compiled.atlas

/** By folder, what the server answers for any file in it. */
const ANSWERS: Readonly<Record<string, readonly [status: number, body: string]>> = {
  atlas: [200, atlas],
  details: [200, details],
  cut: [200, atlas.slice(0, atlas.length / 2)],
  empty: [200, ''],
  missing: [404, 'not here'],
  failing: [503, atlas],
  page: [200, '<!doctype html>\n<title>Home</title>'],
  null: [200, 'null'],
  number: [200, '42'],
  newer: [200, atlas.replace('control-atlas/2', 'control-atlas/3')],
  'no-topology': [200, JSON.stringify({ ...compiled.atlas, topology: undefined })],
  'bad-day': [200, JSON.stringify({ ...compiled.atlas, firstDay: '2012-02-31' })],
}

let server: Server
let base: string
const folder = (name: string) => `${base}${name}/`

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = request.url!.split('/')[1]!
    if (name === 'hang-up') return request.socket.destroy()
    if (name === 'broken-off') {
      response.writeHead(200, { 'content-length': String(atlas.length) })
      response.write(atlas.slice(0, 5000), () => request.socket.destroy())
      return
    }
    const [status, body] = ANSWERS[name]!
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('loading the atlas', () => {
  it('gives what the compiler built', async () => {
    expect(await loadAtlas(folder('atlas'))).toEqual(decodeAtlas(compiled.atlas))
  })

  it('rests between the pieces of the work, as often as asked, and then gives the same', async () => {
    let rests = 0
    const atlas = await loadAtlas(folder('atlas'), async () => {
      rests++
      await new Promise((done) => setTimeout(done))
    })
    expect(rests).toBeGreaterThan(2)
    expect(atlas).toEqual(decodeAtlas(compiled.atlas))
  })

  it.each([
    ['cut', 'truncated', /\d+ characters/],
    ['empty', 'truncated', /0 characters/],
    ['missing', 'status', /404/],
    ['failing', 'status', /503/],
    ['page', 'format', /a web page, not JSON/],
    ['null', 'format', /undefined, not control-atlas/],
    ['number', 'format', /undefined, not control-atlas/],
    ['newer', 'format', /control-atlas\/3, not control-atlas\/2/],
    ['no-topology', 'broken', /TypeError/],
    ['bad-day', 'broken', /2012-02-31/],
    ['hang-up', 'network', /./],
    ['broken-off', 'network', /./],
  ] as const)('from a server that answers "%s" says %s', async (name, reason, detail) => {
    const error = await loadAtlas(folder(name)).then(
      () => expect.unreachable('it loaded'),
      (caught: unknown) => caught as LoadError,
    )
    expect(error).toBeInstanceOf(LoadError)
    expect(error).toMatchObject({ reason, file: 'atlas.json' })
    expect(error.detail).toMatch(detail)
    expect(error.message).toContain(`atlas.json: ${reason}`)
  })

  it('from no server at all says network', async () => {
    await expect(loadAtlas('http://127.0.0.1:9/')).rejects.toMatchObject({ reason: 'network' })
  })
})

describe('loading the details', () => {
  it('gives those that belong to the atlas', async () => {
    const read = await loadDetails(folder('details'), hash)
    expect(read.hash).toBe(hash)
    expect(read.events).toHaveLength(compiled.atlas.events.code.length)
  })

  it('refuses those of other facts, naming both versions', async () => {
    await expect(loadDetails(folder('details'), '000000000000')).rejects.toMatchObject({
      name: 'LoadError',
      reason: 'format',
      detail: `facts ${hash}, not 000000000000`,
    })
  })

  it.each([
    ['null', 'format'],
    ['page', 'format'],
    ['cut', 'truncated'],
    ['missing', 'status'],
  ])('from a server that answers "%s" says %s', async (name, reason) => {
    await expect(loadDetails(folder(name), hash)).rejects.toMatchObject({ name: 'LoadError', reason })
  })
})
