/**
 * Which files the built scripts go into. Modules that are always asked for together are one file: each file that a page
 * asks for costs a slow phone several milliseconds before a line of it runs. What is opened on demand is split as it comes.
 */
import type { Plugin, Rolldown } from 'vite'

type Module = Pick<Rolldown.ModuleInfo, 'id' | 'isEntry' | 'importers'>

/** The application, which the page's first script begins. */
const MAIN = /\/src\/main\.tsx$/
/** Its largest packages, run one by one before it: each is a piece of work that a touch must wait for. */
const PACKAGES = {
  react: /\/node_modules\/(?:react|react-dom|scheduler)\//,
  leaflet: /\/node_modules\/leaflet\//,
}
/** Loaded by every page after the first picture. */
const LATER = [/\/src\/panels\/(frame)\.tsx$/, /\/src\/map\/(Layers)\.tsx$/]

/** @returns the file for a module; null for those of parts that are loaded on demand */
export function fileOf(id: string, infoOf: (id: string) => Module | null): string | null {
  const above = importersOf(id, infoOf)
  if (above.some((one) => one.isEntry)) return 'opening'
  if (above.some((one) => MAIN.test(one.id)))
    return Object.entries(PACKAGES).find(([, files]) => files.test(id))?.[0] ?? 'start'
  const names = LATER.flatMap((part) => above.flatMap((one) => part.exec(one.id)?.[1] ?? []))
  return names.length > 1 ? 'later' : (names[0] ?? null)
}

/** A module and all that import it, directly or not, but for imports on demand. */
function importersOf(id: string, infoOf: (id: string) => Module | null): Module[] {
  const seen = new Set<string>()
  const open = [id]
  const found: Module[] = []
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    const info = infoOf(next)
    if (!info) continue
    found.push(info)
    open.push(...info.importers)
  }
  return found
}

/** In this order: a file takes along what its modules import, unless an earlier one has it. */
const FILES = ['opening', ...Object.keys(PACKAGES), 'start', 'later', 'frame', 'Layers']

export const codeSplitting = {
  groups: FILES.map((file, i) => ({
    debugName: file,
    priority: FILES.length - i,
    name: (id: string, context: Rolldown.ChunkingContext) =>
      fileOf(id, (of) => context.getModuleInfo(of)) === file ? file : null,
  })),
}

/** Shown after the map's first picture by every page. */
const AHEAD = { scripts: ['later', 'frame', 'Layers'], styles: /\bpanels\b.*\.css$/ }

/**
 * Has the browser load the application while the page's first script shows the opening, and names the files that come
 * after it, for `state/fetch-ahead` to ask for when the line is free.
 */
export function preloadFiles(): Plugin {
  const link = (fileName: string, attrs: Readonly<Record<string, string>>) => ({
    tag: 'link',
    attrs: { ...attrs, crossorigin: '', href: `./${fileName}` },
    injectTo: 'head' as const,
  })
  return {
    name: 'control-atlas-preload',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) =>
        Object.values(bundle ?? {}).flatMap(({ type, name, fileName }) => {
          if (type === 'asset')
            return AHEAD.styles.test(fileName)
              ? [link(fileName, { 'data-ahead': 'preload', as: 'style' })]
              : []
          if (['start', ...Object.keys(PACKAGES)].includes(name))
            return [link(fileName, { rel: 'modulepreload' })]
          return AHEAD.scripts.includes(name) ? [link(fileName, { 'data-ahead': 'modulepreload' })] : []
        }),
    },
  }
}
