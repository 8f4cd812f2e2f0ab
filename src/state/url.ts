/**
 * The link: one table of keys, pure both ways. A part that is unknown or broken falls back to its default, and the
 * reader is told which.
 *
 *     #d=2020-02-16&v=36.05,36.9,8.5&off=sna,isis&regions=idlib&layers=-places,tiles&s=anadan&panel=claims&lang=fr
 *     #d=2020-02-16&from=2019-11-01&mode=difference&story=report:3&ui=slim
 *     #d=2020-02-16&look=evidence&told=gov&sure=high&kinds=agency,monitor&facts=0123456789ab,2026-11-22
 *     #d=2020-02-16&span=2019-04-01..2020-03-06
 */
import { isoDay, parseDay } from '../core/day'
import { VERSIONS } from '../core/evidence/versions'
import { CONFIDENCES, type Atlas, type Day, type Language } from '../core/types'
import { FACTS_KEY, readMadeWith } from './made-with'
import { LAYERS, LOOKS, MODES, PANELS } from './state'
import type { Layer, LinkState, MadeWith, Selection, StoryStep, View } from './state'
import { readSpan, writeSpan } from './url-span'

/** What an empty link means for an atlas. */
export function defaultLink(atlas: Atlas, language: Language): LinkState {
  return {
    day: FIRST_VIEW_DAY >= atlas.firstDay && FIRST_VIEW_DAY <= atlas.lastDay ? FIRST_VIEW_DAY : atlas.lastDay,
    mode: 'day',
    from: null,
    story: null,
    slim: false,
    view: null,
    hiddenParties: new Set(),
    hiddenRegions: new Set(),
    layers: {
      road: true,
      places: true,
      posts: true,
      fronts: true,
      basemap: true,
      tiles: false,
      patterns: false,
    },
    selection: null,
    panel: null,
    look: 'control',
    told: 'ledger',
    sure: 'low',
    kinds: null,
    language,
    span: null,
  }
}

const FIRST_VIEW_DAY = parseDay('2020-02-16')!

interface Key<T> {
  /** null: leave it out, it is the default. */
  write(state: LinkState, defaults: LinkState, atlas: Atlas): string | null
  /** undefined: broken. */
  read(text: string, atlas: Atlas, defaults: LinkState): T | undefined
}
type Keys = { readonly [Name in keyof LinkState]: readonly [key: string, codec: Key<LinkState[Name]>] }

const KEYS: Keys = {
  day: ['d', { write: ({ day }) => isoDay(day), read: readDay }],
  mode: ['mode', wordCodec('mode', MODES)],
  from: ['from', { write: ({ from }) => (from === null ? null : isoDay(from)), read: readDay }],
  story: ['story', { write: ({ story }) => story && `${story.id}:${story.step + 1}`, read: readStory }],
  slim: [
    'ui',
    {
      write: ({ slim }) => (slim ? 'slim' : null),
      read: (text) => (text === 'slim' ? true : undefined),
    },
  ],
  view: ['v', { write: ({ view }) => view && writeView(view), read: readView }],
  hiddenParties: [
    'off',
    {
      write: ({ hiddenParties }) => writeSet(hiddenParties),
      read: (text, { parties }) => readSet(text, parties),
    },
  ],
  hiddenRegions: [
    'regions',
    {
      write: ({ hiddenRegions }) => writeSet(hiddenRegions),
      read: (text, { regions }) => readSet(text, regions),
    },
  ],
  layers: ['layers', { write: writeLayers, read: readLayers }],
  selection: ['s', { write: ({ selection }) => selection && writeSelection(selection), read: readSelection }],
  panel: ['panel', { write: ({ panel }) => panel, read: (text) => PANELS.find((panel) => panel === text) }],
  look: ['look', wordCodec('look', LOOKS)],
  told: ['told', wordCodec('told', VERSIONS)],
  sure: ['sure', wordCodec('sure', CONFIDENCES)],
  kinds: ['kinds', { write: ({ kinds }) => kinds && (writeSet(kinds) ?? NO_KINDS), read: readKinds }],
  language: [
    'lang',
    {
      write: ({ language }, defaults) => (language === defaults.language ? null : language),
      read: (text) => (text === 'en' || text === 'fr' || text === 'ar' ? text : undefined),
    },
  ],
  span: ['span', { write: (state, _, atlas) => writeSpan(state, atlas), read: readSpan }],
}
const NAMES = Object.keys(KEYS) as (keyof LinkState)[]

/** The fragment of a link, without `#`. */
export function writeLink(state: LinkState, atlas: Atlas, defaults: LinkState): string {
  return NAMES.flatMap((name) => {
    const [key, codec] = KEYS[name]
    const text = codec.write(state, defaults, atlas)
    return text === null
      ? []
      : [`${key}=${encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%3A', ':')}`]
  }).join('&')
}

export interface ReadLink {
  readonly state: LinkState
  /** Keys whose value was broken, and unknown keys. */
  readonly ignored: readonly string[]
  /** The facts that the link was made with, where it says so. */
  readonly facts?: MadeWith
}

/** Reads a fragment (with or without `#`); never throws. */
export function readLink(fragment: string, atlas: Atlas, defaults: LinkState): ReadLink {
  const params = new URLSearchParams(fragment.replace(/^#/, ''))
  const known = new Set([...NAMES.map((name) => KEYS[name][0]), FACTS_KEY])
  const ignored = [...new Set(params.keys())].filter((key) => !known.has(key))
  const state: Record<string, unknown> = { ...defaults }
  for (const name of NAMES) {
    const [key, codec] = KEYS[name]
    const text = params.get(key)
    if (text === null) continue
    const value = codec.read(text, atlas, defaults)
    if (value === undefined) ignored.push(key)
    else state[name] = value
  }
  const made = params.get(FACTS_KEY)
  const facts = made === null ? undefined : readMadeWith(made)
  if (made !== null && !facts) ignored.push(FACTS_KEY)
  return { state: state as unknown as LinkState, ignored, ...(facts && { facts }) }
}

function readDay(text: string, { firstDay, lastDay }: Atlas): Day | undefined {
  const day = parseDay(text)
  return day !== null && day >= firstDay && day <= lastDay ? day : undefined
}

/** Stories are read later: any id in their spelling is taken, steps count from 1. */
function readStory(text: string): StoryStep | undefined {
  const [, id, step] = /^([a-z]+(?:-[a-z]+)*):([1-9]\d?)$/.exec(text) ?? []
  return id === undefined ? undefined : { id, step: Number(step) - 1 }
}

/** Digits that a pixel at this zoom can tell apart. */
function writeView({ lat, lon, zoom }: View): string {
  const digits = Math.max(2, Math.min(5, Math.ceil(zoom / 3)))
  return [lat.toFixed(digits), lon.toFixed(digits), String(Number(zoom.toFixed(2)))].join(',')
}

function readView(text: string): View | undefined {
  const parts = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)))
  const [lat, lon, zoom] = parts as [number, number, number]
  if (parts.length !== 3 || !parts.every(Number.isFinite)) return undefined
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 20
    ? { lat, lon, zoom }
    : undefined
}

/** One word of a few; the default is left out. */
function wordCodec<Name extends 'mode' | 'look' | 'told' | 'sure'>(
  name: Name,
  words: readonly LinkState[Name][],
): Key<LinkState[Name]> {
  return {
    write: (state, defaults) => (state[name] === defaults[name] ? null : state[name]),
    read: (text) => words.find((word) => word === text),
  }
}

/** No kind at all: a list may be empty, a value may not. */
const NO_KINDS = '-'

/** Kinds of source are not known before the details are read: any word in their spelling is taken. */
function readKinds(text: string): ReadonlySet<string> | undefined {
  if (text === NO_KINDS) return new Set()
  const kinds = text.split(',')
  return kinds.every((kind) => /^[a-z]+(-[a-z]+)*$/.test(kind)) ? new Set(kinds) : undefined
}

const writeSet = (set: ReadonlySet<string>) => (set.size === 0 ? null : [...set].sort().join())

function readSet(text: string, known: readonly { readonly id: string }[]): ReadonlySet<string> | undefined {
  const ids = text.split(',').filter(Boolean)
  return ids.every((id) => known.some((entry) => entry.id === id)) ? new Set(ids) : undefined
}

function writeLayers(state: LinkState, defaults: LinkState): string | null {
  const changed = LAYERS.filter((layer) => state.layers[layer] !== defaults.layers[layer])
  return changed.length === 0
    ? null
    : changed.map((layer) => (state.layers[layer] ? layer : `-${layer}`)).join()
}

function readLayers(text: string, _: Atlas, defaults: LinkState): LinkState['layers'] | undefined {
  const layers: Record<Layer, boolean> = { ...defaults.layers }
  for (const part of text.split(',').filter(Boolean)) {
    const layer = part.replace(/^-/, '') as Layer
    if (!LAYERS.includes(layer)) return undefined
    layers[layer] = !part.startsWith('-')
  }
  return layers
}

function writeSelection(selection: Selection): string {
  const what = selection.kind === 'place' ? selection.place : `${selection.road}:${selection.index}`
  return selection.at ? [what, ...selection.at.map((degrees) => degrees.toFixed(5))].join() : what
}

function readSelection(text: string, atlas: Atlas): Selection | undefined {
  const [what = '', ...rest] = text.split(',')
  const at = rest.length === 0 ? null : readAt(rest)
  if (at === undefined) return undefined
  const [road, index] = what.split(':')
  if (index !== undefined) {
    const found = atlas.roads.find(({ id }) => id === road)
    const i = /^\d+$/.test(index) ? Number(index) : -1
    return found?.stretches[i] ? { kind: 'stretch', road: found.id, index: i, at } : undefined
  }
  const place = atlas.places.find(({ id }) => id === what)
  return place ? { kind: 'place', place: place.id, at } : undefined
}

function readAt(parts: readonly string[]): readonly [number, number] | undefined {
  const [lon, lat] = parts.map((part) => (part === '' ? Number.NaN : Number(part)))
  if (parts.length !== 2 || lon === undefined || lat === undefined) return undefined
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : undefined
}
