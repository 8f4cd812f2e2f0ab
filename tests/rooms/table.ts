/**
 * The rooms of `src/` and what each may import, other rooms and packages: the table, and the check of one file.
 * Data goes one way, so that a change lands in one room; see the README.
 */
import { posix } from 'node:path'
import { importsOf, type Import } from './imports'

interface Room {
  readonly rooms: readonly string[]
  /** Rooms of which the types alone may be imported. */
  readonly types?: readonly string[]
  /** Names of packages; `@turf/*` is every package of a scope, `*` every package. */
  readonly packages: readonly string[]
  /** Packages excepted from `packages`. */
  readonly never?: readonly string[]
  /** What to do instead. */
  readonly instead: string
}

const ANY = '*'
const page = ['react', 'react-dom', 'leaflet', 'react-leaflet', '@react-leaflet/*']

export const TABLE: Readonly<Record<string, Room>> = {
  core: {
    rooms: ['core'],
    packages: ['@turf/*', 'topojson-client', 'geojson', 'topojson-specification'],
    instead: 'core is pure: take what you need as an argument, or move this code to the room that has it.',
  },
  compile: {
    rooms: ['core', 'compile'],
    packages: [
      ...['d3-delaunay', 'topojson-server', 'topojson-client', '@turf/*', 'd3-dsv', 'flatbush'],
      ...['polyclip-ts', 'geojson', 'topojson-specification'],
    ],
    instead:
      'compile runs in Node and in a worker alike: take texts and give back data; files are read in src/cli.',
  },
  atlas: {
    rooms: ['core', 'compile', 'atlas'],
    packages: ['geojson', 'topojson-specification'],
    instead:
      'atlas loads and exports data and draws nothing: give the data to state, and let map or panels show it.',
  },
  state: {
    rooms: ['core', 'atlas', 'state', 'i18n'],
    packages: ['zustand', 'react'],
    instead: 'state knows nothing of what shows it: map and panels read the store and call its actions.',
  },
  map: {
    rooms: ['core', 'state', 'theme', 'i18n', 'map'],
    packages: [
      'react',
      'react-dom',
      'leaflet',
      'react-leaflet',
      '@react-leaflet/*',
      'geojson',
      'topojson-client',
      'topojson-specification',
    ],
    instead: 'call an action of the store in src/state; panels see it there.',
  },
  panels: {
    rooms: ['core', 'state', 'theme', 'i18n', 'panels'],
    // The last two make films.
    packages: ['react', 'react-dom', 'mediabunny', 'gifenc'],
    instead:
      'call an action of the store in src/state and let src/map follow it; colours come from src/theme.ts.',
  },
  i18n: {
    rooms: ['i18n'],
    types: ['core'],
    packages: [],
    instead: 'i18n holds words: import types of core with `import type`, and take all else as an argument.',
  },
  theme: {
    rooms: ['core', 'theme'],
    types: ['i18n'],
    packages: [],
    instead: 'theme is data by party, read by map and panels: let them draw it.',
  },
  opening: {
    rooms: ['core', 'state', 'theme', 'map', 'i18n', 'styles', 'opening', 'main'],
    // The last two are begun one by one.
    packages: ['geojson', 'topojson-specification', 'react-dom', 'leaflet'],
    instead: 'opening shows the page before the application is there: what it shows must not need that.',
  },
  offline: {
    rooms: ['offline'],
    packages: [],
    instead: 'offline keeps files and knows nothing of what is in them: hand it a function in src/main.tsx.',
  },
  cli: {
    rooms: ['core', 'compile', 'atlas', 'state', 'theme', 'i18n', 'offline', 'opening', 'cli', 'outside'],
    packages: [ANY],
    never: page,
    instead:
      'cli runs in Node without a page: what it shares with the page belongs in core, compile or atlas.',
  },
  App: { rooms: [ANY], packages: [ANY], instead: '' },
  Workspace: { rooms: [ANY], packages: [ANY], instead: '' },
  'later-panels': { rooms: [ANY], packages: [ANY], instead: '' },
  'use-parts': { rooms: [ANY], packages: [ANY], instead: '' },
  main: { rooms: [ANY], packages: [ANY], instead: '' },
}

/** Messages `file:line: …` for every import of a file that its room does not allow. `file` is `src/core/day.ts`. */
export function wrongImports(file: string, text: string): string[] {
  const name = roomOf(file)
  const room = TABLE[name]
  if (!room)
    return [
      `${file}:1: src/${name} is no room. Put the file in ${Object.keys(TABLE).join(', ')}, or add a room.`,
    ]
  return importsOf(text, file)
    .filter((found) => !allowed(room, file, found))
    .map(({ from, line, typeOnly }) =>
      from === null
        ? `${file}:${line}: imports a module by a name made up at run time. Write the name as plain text.`
        : `${file}:${line}: ${name} may not import ${typeOnly ? 'types of ' : ''}'${from}'; it may import ${may(room)}. Instead: ${room.instead}`,
    )
}

function allowed(room: Room, file: string, { from, typeOnly }: Import): boolean {
  if (from === null) return false
  if (!from.startsWith('.')) return lists(room.packages, from) && !lists(room.never ?? [], from)
  const target = roomOf(posix.join(posix.dirname(file), from.replace(/[?#].*$/, '')))
  return lists(room.rooms, target) || (typeOnly && lists(room.types ?? [], target))
}

/** `src/core/day.ts` → core, `src/theme.ts` → theme, `package.json` → outside. */
function roomOf(path: string): string {
  const [top, name] = path.split('/')
  return top === 'src' && name ? name.replace(/\..*$/, '') : 'outside'
}

function lists(names: readonly string[], wanted: string): boolean {
  return names.some(
    (name) =>
      name === ANY ||
      (name.endsWith('/*')
        ? wanted.startsWith(name.slice(0, -1))
        : wanted === name || wanted.startsWith(`${name}/`)),
  )
}

function may(room: Room): string {
  const types = (room.types ?? []).map((name) => `types of ${name}`)
  return [...room.rooms, ...types, ...room.packages].join(', ')
}
