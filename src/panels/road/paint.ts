/**
 * Paints a road's story on a canvas: a column a stretch, a rectangle a spell, in the colours of the map; hatched where
 * contested or not known, with a line wherever the holder changes, along the road or in time.
 */
import type { StretchStory } from '../../core/road/story'
import type { Atlas } from '../../core/types'
import type { PartyLook, Theme } from '../../theme'
import { holderFills } from '../legend/Swatch'
import { xOf, yOf, type Frame } from './frame'
import { sideLines } from './side-lines'
import { stripes, texture } from './tiles'

export interface Look {
  readonly atlas: Atlas
  readonly theme: Theme
  /** The parties' patterns over their colours, for those who ask for contrast. */
  readonly patterned: boolean
  /** Device pixels in a CSS pixel. */
  readonly ratio: number
}

/** As strong as the bar of a place's life: the land shows through less than on the map. */
const OPACITY = 0.75
/** A line round what is thinner than this, in lines, would hide it. */
const LINED = 3

/** @param marks y of the faint lines across, CSS pixels */
export function paint(
  context: CanvasRenderingContext2D,
  frame: Frame,
  story: readonly StretchStory[],
  marks: readonly number[],
  look: Look,
): void {
  const { theme, ratio } = look
  // Edges on whole device pixels: neighbours then share an edge without a seam.
  const left = (km: number) => Math.round(xOf(frame, km) * ratio)
  const top = (day: number) => Math.round(yOf(frame, Math.max(frame.from, Math.min(frame.to, day))) * ratio)
  const box = (column: StretchStory, from: number, to: number) => {
    const [x, y] = [left(column.stretch.fromKm), top(from)]
    // The shortest stretch and spell still show.
    return [x, y, Math.max(1, left(column.stretch.toKm) - x), Math.max(1, top(to) - y)] as const
  }
  const whole = [0, 0, Math.round(frame.width * ratio), Math.round(frame.height * ratio)] as const
  context.globalAlpha = 1
  context.fillStyle = stripes(context, theme.land, theme.border, ratio, 0.14)
  context.fillRect(...whole)
  for (const column of story) {
    for (const { holder, from, to } of column.spells) {
      if (to <= frame.from || from >= frame.to) continue
      const rect = box(column, from, to)
      context.globalAlpha = 1
      context.fillStyle = theme.land
      context.fillRect(...rect)
      context.globalAlpha = OPACITY
      context.fillStyle = fillOf(context, holder, look)
      context.fillRect(...rect)
      if (look.patterned) overlay(context, holder, rect, look)
    }
  }
  context.globalAlpha = 0.16
  context.fillStyle = theme.label
  for (const y of marks) context.fillRect(0, Math.round(y * ratio), whole[2], 1)
  context.globalAlpha = 0.75
  context.fillStyle = theme.front
  const line = Math.max(1, Math.round(0.75 * ratio))
  const thin = (pixels: number) => pixels < LINED * line
  story.forEach((column) => {
    column.spells.forEach(({ from, to }, k) => {
      if (from <= frame.from || from >= frame.to) return
      const [x, y, width, height] = box(column, from, to)
      const above = k > 0 ? top(from) - top(column.spells[k - 1]!.from) : Infinity
      if (!thin(height) && !thin(above)) context.fillRect(x, y, width, line)
    })
  })
  const isThin = ({ stretch }: StretchStory) => thin(left(stretch.toKm) - left(stretch.fromKm))
  for (const { column, from, to } of sideLines(story, isThin)) {
    if (to <= frame.from || from >= frame.to) continue
    const [x, y, , height] = box(column, from, to)
    context.fillRect(x, y, line, height)
  }
}

function fillOf(context: CanvasRenderingContext2D, holder: number, { atlas, theme, ratio }: Look) {
  const [first, second] = holderFills(atlas, theme, holder)
  return second === undefined ? (first ?? theme.noData) : stripes(context, first!, second, ratio, 0.5)
}

type Rect = readonly [x: number, y: number, width: number, height: number]

function overlay(context: CanvasRenderingContext2D, holder: number, rect: Rect, look: Look): void {
  const { atlas, theme, ratio } = look
  const entry = atlas.holders[holder]
  const kind: PartyLook['pattern'] =
    entry && !entry.between ? (theme.parties[atlas.parties[entry.party]!.id]?.pattern ?? 'none') : 'none'
  if (kind === 'none') return
  context.globalAlpha = 0.55
  context.fillStyle = texture(context, kind, theme.label, ratio)
  context.fillRect(...rect)
}
