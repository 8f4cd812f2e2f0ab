/** A story's view on another screen: the same ground, in the part of the map that nothing covers. Web Mercator. */
import { STORY_LIMITS, STORY_SCREEN, type StoryView } from '../../core/stories'

/** Pixels from the page's upper left. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const TILE = 256
/** As near and as far as the map goes. */
const [FARTHEST, NEAREST] = [6.5, 13]
/** The map stands still at these parts of a zoom. */
const STEP = 0.125
/** No box is taken for smaller: a sheet may cover nearly all of a phone. */
const LEAST = 120

/** @param page the whole map @param free the part that shows the view */
export function fitted({ lat, lon, zoom }: StoryView, page: Box, free: Box): StoryView {
  const width = Math.max(LEAST, free.right - free.left)
  const height = Math.max(LEAST, free.bottom - free.top)
  const scale = Math.min(width / STORY_SCREEN.width, height / STORY_SCREEN.height)
  const x = (page.left + page.right - free.left - free.right) / 2
  const y = (page.top + page.bottom - free.top - free.bottom) / 2
  // The map does not move beyond its limits: nearer, less ground is shown, but what is told stays in view.
  const half = (page.bottom - page.top) / 2
  const [south, north] = STORY_LIMITS.lat
  const least = Math.max((half + y) / (down(south) - down(lat)), (half - y) / (down(lat) - down(north)))
  const own = Math.floor((zoom + Math.log2(scale)) / STEP) * STEP
  const held = Math.ceil(Math.log2(least / TILE) / STEP) * STEP
  const near = Math.max(FARTHEST, Math.min(NEAREST, Math.max(own, held)))
  const pixel = 1 / (TILE * 2 ** near)
  return {
    lat: (Math.atan(Math.sinh((0.5 - down(lat) - y * pixel) * 2 * Math.PI)) * 180) / Math.PI,
    lon: lon + x * pixel * 360,
    zoom: near,
  }
}

/** How far down the world, from 0 to 1. */
const down = (lat: number) => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)

/** The largest part of a box that another does not cover, cut by a straight line. */
export function freeBeside(free: Box, cover: Box): Box {
  const parts: Box[] = [
    { ...free, right: Math.min(free.right, cover.left) },
    { ...free, left: Math.max(free.left, cover.right) },
    { ...free, bottom: Math.min(free.bottom, cover.top) },
    { ...free, top: Math.max(free.top, cover.bottom) },
  ]
  const area = ({ left, top, right, bottom }: Box) => Math.max(0, right - left) * Math.max(0, bottom - top)
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best))
}
