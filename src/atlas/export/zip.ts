/**
 * Files as one ZIP archive, stored as they are: no library, the same bytes for the same files.
 * Format: PKWARE APPNOTE.TXT 6.3, sections 4.3.7 (local header), 4.3.12 (central directory), 4.3.16 (end).
 */
import type { IsoDay } from '../../core/types'

/** @param files text by path, ASCII; @param day the files' date */
export function zip(files: Readonly<Record<string, string>>, day: IsoDay): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const parts: Uint8Array<ArrayBuffer>[] = []
  const directory: Uint8Array<ArrayBuffer>[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const [name, data] = [encoder.encode(path), encoder.encode(text)]
    // Version, flags (names in UTF-8), method (stored), time, date, checksum, both sizes, lengths of name and extra.
    const common = [u16(20), u16(0x800), u16(0), u16(0), u16(dosDate(day)), u32(crc32(data))]
    common.push(u32(data.length), u32(data.length), u16(name.length), u16(0))
    const local = joined([u32(0x04034b50), ...common, name, data])
    // Made by, then the same, comment, disk, attributes, offset.
    const rest = [u16(0), u16(0), u16(0), u32(0), u32(offset)]
    directory.push(joined([u32(0x02014b50), u16(20), ...common, ...rest, name]))
    parts.push(local)
    offset += local.length
  }
  const central = joined(directory)
  const count = u16(directory.length)
  const end = [u32(0x06054b50), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(0)]
  return joined([...parts, central, ...end])
}

/** CRC-32 of ISO 3309, reflected, polynomial 0xEDB88320. */
export function crc32(data: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of data) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 0xff]!
  return (crc ^ 0xffffffff) >>> 0
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

const u16 = (value: number) => Uint8Array.of(value & 0xff, (value >>> 8) & 0xff)
const u32 = (value: number) => Uint8Array.of(...u16(value & 0xffff), ...u16(value >>> 16))

function dosDate(day: IsoDay): number {
  const [year, month, date] = day.split('-').map(Number)
  return ((year! - 1980) << 9) | (month! << 5) | date!
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}
