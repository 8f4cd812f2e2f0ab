import { csvParse } from 'd3-dsv'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { decodeDetails } from '../../../src/atlas/decode'
import { wholeFile } from '../../../src/atlas/export/whole'
import { crc32, zip } from '../../../src/atlas/export/zip'
import { layerFiles } from '../../../src/atlas/layers'
import type { IsoDay } from '../../../src/core/types'
import { compiled, realAtlas as atlas } from '../../real'

vi.setConfig({ testTimeout: 60_000 })

const details = decodeDetails(compiled.details)
const DAY = '2026-11-22' as IsoDay

describe('an archive', () => {
  it('gives back the files put in, found by its directory, with checksums that hold', () => {
    const path = fc.stringMatching(/^[a-z]{1,12}\.txt$/)
    fc.assert(
      fc.property(fc.dictionary(path, fc.string({ unit: 'grapheme' })), (files) => {
        expect(unzip(zip(files, DAY))).toEqual({ ...files })
      }),
    )
  })

  it('has the checksum that the format names', () => {
    // The check value of CRC-32/ISO-HDLC.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})

describe('the whole atlas', () => {
  const { name, data } = wholeFile(atlas, details)
  const files = unzip(data as Uint8Array)

  it('holds the layers feature for feature, each with facts and licence', () => {
    expect(name).toBe(`control-atlas-${atlas.facts.hash}.zip`)
    for (const [layer, text] of Object.entries(layerFiles(atlas, details))) {
      const exported = JSON.parse(files[layer]!) as Record<string, unknown>
      expect(exported).toMatchObject({ facts: atlas.facts.hash, licence: 'CC BY-SA 4.0' })
      expect(exported['features']).toEqual((JSON.parse(text) as Record<string, unknown>)['features'])
    }
  })

  it('holds every source, and says what it is', () => {
    const rows = csvParse(files['sources.csv']!.replace('\ufeff', ''))
    expect(rows.map((row) => row['source'])).toEqual(details.sources.map(({ id }) => id))
    expect(rows.every((row) => row['facts'] === atlas.facts.hash)).toBe(true)
    expect(files['README.txt']).toContain(atlas.facts.hash)
    expect(files['README.txt']).toContain('CC BY-SA 4.0')
  })
})

/** A reader of stored archives, apart from the writer: by the directory at the end. */
function unzip(bytes: Uint8Array): Record<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = (at: number, length: number) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(at, at + length))
  const end = bytes.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const out: Record<string, string> = {}
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [size, length, local] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint32(at + 42, true),
    ]
    const name = text(at + 46, length)
    expect(text(local + 30, length)).toBe(name)
    const start = local + 30 + length
    expect(view.getUint32(at + 16, true)).toBe(crc32(bytes.subarray(start, start + size)))
    out[name] = text(start, size)
    at += 46 + length
  }
  expect(at).toBe(end)
  return out
}
