/**
 * Points that stand for the area of each cell: a cell is fanned into triangles from its place to pieces of its outline,
 * and the middle of each triangle stands for the triangle's area. A piece of a rim is small: one point stands for it.
 */
import { placeCells } from '../cells'
import { cellIndex } from '../locate'
import type { Atlas } from '../types'

/** An arc is cut into at most this many pieces: a border with many corners needs no more. */
const PIECES = 4

export interface Points {
  /** Points of cell `c` are `first[c] .. first[c + 1]`; every cell has one at least. */
  readonly first: Uint32Array
  /** WGS 84 degrees. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** Share of the cell's area; the shares of a cell add up to 1. */
  readonly share: Float64Array
}

export function pointsOfCells(atlas: Atlas): Points {
  const { cellCount } = atlas.topology
  const own = placeCells(atlas)
  const first = new Uint32Array(cellCount + 1)
  const all: Point[] = []
  for (let cell = 0; cell < cellCount; cell++) {
    const points = cell < own ? triangles(atlas, cell) : []
    const total = points.reduce((sum, { size }) => sum + size, 0)
    const { lon, lat } = cell < own ? atlas.places[cell]! : pieceAt(atlas, cell - own)
    if (total > 0) all.push(...points.map((point) => ({ ...point, size: point.size / total })))
    else all.push({ lon: lon!, lat: lat!, size: 1 })
    first[cell + 1] = all.length
  }
  return {
    first,
    lon: Float64Array.from(all, (point) => point.lon),
    lat: Float64Array.from(all, (point) => point.lat),
    share: Float64Array.from(all, (point) => point.size),
  }
}

const pieceAt = ({ pieces }: Atlas, i: number) => ({ lon: pieces!.lon[i]!, lat: pieces!.lat[i]! })

interface Point {
  readonly lon: number
  readonly lat: number
  /** Proportional to area within a cell. */
  readonly size: number
}

/** Where a border bends in so far that a triangle lies outside the cell, that triangle is left out. */
function triangles({ topology, places }: Atlas, cell: number): Point[] {
  const { xy, start, left } = topology
  const { first, arcs } = cellIndex(topology)
  const { lon, lat } = places[cell]!
  const out: Point[] = []
  for (let k = first[cell]!; k < first[cell + 1]!; k++) {
    const arc = arcs[k]!
    const turn = left[arc] === cell ? 1 : -1
    const [begin, last] = [start[arc]!, start[arc + 1]! - 1]
    const pieces = Math.min(PIECES, last - begin)
    for (let piece = 0; piece < pieces; piece++) {
      const a = begin + Math.round(((last - begin) * piece) / pieces)
      const b = begin + Math.round(((last - begin) * (piece + 1)) / pieces)
      const [ax, ay] = [xy[2 * a]! - lon!, xy[2 * a + 1]! - lat!]
      const [bx, by] = [xy[2 * b]! - lon!, xy[2 * b + 1]! - lat!]
      const size = turn * (ax * by - ay * bx)
      if (size > 0) out.push({ lon: lon! + (ax + bx) / 3, lat: lat! + (ay + by) / 3, size })
    }
  }
  return out
}
