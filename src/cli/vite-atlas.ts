/**
 * Vite plugin: serves the atlas built from `geodata` while developing and writes it into the site when building. A change
 * to a facts table or a story rebuilds the atlas and reloads the open map; bad ones show as an overlay and the map stays.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import { decodeAtlas } from '../atlas/decode'
import type { WireAtlas } from '../core/wire'
import { element, escapeXml } from '../core/xml'
import { directionOf, LANGUAGES, translatorOf } from '../i18n'
import { openingPicture } from '../opening/drawing'
import { defaultLink } from '../state/url'
import { buildAtlas } from './build-atlas'

/** What the site's data is built from. */
const SOURCES = ['geodata/facts', 'geodata/stories', 'geodata/base']

type DataFiles = Readonly<Record<string, string>>

export function atlasData(): Plugin {
  let root = process.cwd()
  let built: DataFiles | null = null
  const files = () => (built ??= dataFiles(root))
  return {
    name: 'control-atlas-data',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      server.watcher.add(join(root, 'geodata'))
      server.watcher.on('change', (path) => {
        if (!SOURCES.some((folder) => path.startsWith(join(root, folder)))) return
        try {
          built = dataFiles(root)
          server.ws.send({ type: 'full-reload' })
        } catch (error) {
          server.ws.send({ type: 'error', err: { message: (error as Error).message, stack: '' } })
        }
      })
      server.middlewares.use((request, response, next) => {
        const name = /\/(data\/[a-z]+\.(?:json|svg))(\?|$)/.exec(request.url ?? '')?.[1]
        const text = name === undefined ? undefined : files()[name]
        if (text === undefined) return next()
        response.setHeader('content-type', name!.endsWith('.svg') ? 'image/svg+xml' : 'application/json')
        response.end(text)
      })
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(files()))
        this.emitFile({ type: 'asset', fileName, source })
    },
    transformIndexHtml(html) {
      const tags = ['data/atlas.json', 'data/basemap.json'].map((href) => ({
        tag: 'link',
        attrs: { rel: 'preload', as: 'fetch', href: `./${href}`, crossorigin: 'anonymous' },
        injectTo: 'head' as const,
      }))
      return { html: withDay(html, files()['data/atlas.json']!), tags }
    },
  }
}

const DAY_MARK = /<!-- The build puts the picture.s day here. -->/

/** The day of the opening picture, in each language. */
function withDay(html: string, atlas: string): string {
  if (!DAY_MARK.test(html)) throw new Error(`index.html: expected ${DAY_MARK.source}, found none`)
  const { day } = defaultLink(decodeAtlas(JSON.parse(atlas) as WireAtlas), 'en')
  const words = LANGUAGES.map(({ id }) => {
    const date = translatorOf(id, {}).date(day, 'full')
    return element('p', { class: 'opening-day', lang: id, dir: directionOf(id), hidden: '' }, escapeXml(date))
  })
  return html.replace(DAY_MARK, words.join('\n        '))
}

function dataFiles(root: string): DataFiles {
  const { atlas, details, stories } = buildAtlas(root)
  const basemap = readFileSync(join(root, 'geodata/base/basemap.json'), 'utf8')
  const drawn = decodeAtlas(atlas)
  const { day } = defaultLink(drawn, 'en')
  return {
    'data/opening.svg': openingPicture(drawn, JSON.parse(basemap) as Topology, day),
    'data/atlas.json': JSON.stringify(atlas),
    'data/details.json': JSON.stringify(details),
    'data/stories.json': JSON.stringify(stories),
    'data/basemap.json': basemap,
  }
}
