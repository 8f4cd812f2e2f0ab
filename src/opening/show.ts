/**
 * The opening: shows the words in the reader's language, and, where the page will open on the opening day's home view, the
 * picture of it in the very place where the map will draw the same.
 */
import { directionOf } from '../i18n/languages'
import { worldSize, worldX, worldY } from '../map/mercator'
import { FRAME, homeView, type Screen } from '../map/view/home'
import { languageAtOnce } from '../state/own-language'
import { OPENING } from './leave'

const PICTURE = './data/opening.svg'
/** What a link may say without changing the picture. */
const HARMLESS = new Set(['lang', 'span', 'facts'])
/** The map itself must not wait longer for its picture. */
const PATIENCE_MS = 400

/** @returns when the picture can be painted, or there will be none for now */
export async function showOpening(page: Window): Promise<void> {
  const { document } = page
  const opening = document.getElementById(OPENING)
  if (!opening) return
  const language = languageAtOnce(page)
  const direction = directionOf(language)
  Object.assign(document.documentElement, { lang: language, dir: direction })
  const home = isHome(page)
  for (const words of opening.querySelectorAll<HTMLElement>('.opening-words [lang]'))
    words.hidden = words.lang !== language || (!home && words.matches('.opening-day'))
  const picture = opening.querySelector<HTMLImageElement>('.opening-picture')
  const map = opening.querySelector<HTMLElement>('.atlas-map')
  const free = opening.querySelector('.atlas-map-free')
  if (!picture || !map || !free || !home) return
  map.dataset.direction = direction
  map.hidden = false
  const place = () => placeAt(picture, screenOf(map, free))
  const follow = () => (picture.isConnected ? place() : page.removeEventListener('resize', follow))
  page.addEventListener('resize', follow)
  place()
  const ended = new Promise((done) => {
    picture.addEventListener('load', done, { once: true })
    picture.addEventListener('error', done, { once: true })
  })
  picture.src = PICTURE
  await Promise.race([ended, pause(PATIENCE_MS)])
}

/** No other day, view or way of drawing is asked for, and the reader's colours are the page's own. */
function isHome(page: Window): boolean {
  const keys = [...new URLSearchParams(page.location.hash.slice(1)).keys()]
  return keys.every((key) => HARMLESS.has(key)) && !page.matchMedia('(forced-colors: active)').matches
}

/** Over the part of the world that it shows. */
function placeAt({ style }: HTMLElement, screen: Screen): void {
  const { lat, lon, zoom } = homeView(screen)
  const size = worldSize(zoom)
  const px = (value: number) => `${value}px`
  style.left = px(screen.width / 2 + size * (worldX(FRAME.west) - worldX(lon)))
  style.top = px(screen.height / 2 + size * (worldY(FRAME.north) - worldY(lat)))
  style.width = px(size * (worldX(FRAME.east) - worldX(FRAME.west)))
  style.height = px(size * (worldY(FRAME.south) - worldY(FRAME.north)))
}

function screenOf(map: Element, free: Element): Screen {
  const { width, height } = map.getBoundingClientRect()
  return { width, height, free: free.getBoundingClientRect() }
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms))
