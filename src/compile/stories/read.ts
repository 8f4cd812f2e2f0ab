/**
 * Story files → typed stories. Every problem is collected, with file, step, field, what was expected and found; what
 * stories say of the facts is the business of `check.ts`.
 */
import { STORY_LAYERS, STORY_MODES, type Step, type Story } from '../../core/stories'
import type { PlaceId, SourceId } from '../../core/types'
import type { Problem } from '../facts'
import { dayField, idField, idsField, isObject, namesField, onlyFields, shownValue } from './fields'
import type { JsonObject, Note } from './fields'
import type { StoryFile, StoryFiles } from './file'

const STORY_FIELDS = ['id', 'title', 'summary', 'steps']
const STEP_FIELDS = [
  ...['id', 'day', 'from', 'mode', 'view', 'layers', 'hiddenParties'],
  ...['title', 'text', 'places', 'claims', 'sources'],
]

/** Reads the files of a stories folder in order of name. Never throws. @param folder goes before the names in messages */
export function readStories(
  files: StoryFiles,
  folder = '',
): { readonly stories: readonly StoryFile[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const stories = Object.keys(files)
    .sort()
    .flatMap((name) => readStory(`${folder}${name}`, name, files[name]!, problems) ?? [])
  return { stories, problems }
}

function readStory(file: string, name: string, text: string, problems: Problem[]): StoryFile | null {
  const noteAt =
    (line: number, prefix = ''): Note =>
    (field, expected, got, fix) =>
      problems.push({ file, line, field: prefix + field, expected, got, fix })
  const note = noteAt(1)
  const value = parsed(text)
  if (value instanceof Error || !isObject(value)) {
    const got = value instanceof Error ? value.message : shownValue(value)
    note('file', 'a story as JSON', got, 'Mend the file; geodata/README.md gives its fields')
    return null
  }
  onlyFields(value, STORY_FIELDS, note)
  const id = idField(value, 'id', note, 'story')
  if (id !== '' && `${id}.json` !== name)
    note(
      'id',
      `the name of the file, ${shownValue(name.replace(/\.json$/, ''))}`,
      shownValue(id),
      'Rename one',
    )
  const [title, summary] = [namesField(value, 'title', note), namesField(value, 'summary', note)]
  const rows = Array.isArray(value['steps']) ? (value['steps'] as unknown[]) : []
  if (rows.length === 0 || rows.length > MOST_STEPS)
    note('steps', `a list of 1 to ${MOST_STEPS} steps`, `${rows.length}`, 'Write the steps')
  const lines = linesOf(text, rows)
  const steps = rows.flatMap((row, i) => {
    const stepId = isObject(row) && typeof row['id'] === 'string' ? ` (${row['id']})` : ''
    const own = noteAt(lines[i]!, `step ${i + 1}${stepId} `)
    if (isObject(row)) return readStep(row, own)
    own('step', 'a step', shownValue(row), 'Write its fields')
    return []
  })
  const story: Story = { id, title, summary, steps }
  return { file, story, lines }
}

/** Links count steps with two digits. */
const MOST_STEPS = 99

function readStep(row: JsonObject, note: Note): Step {
  onlyFields(row, STEP_FIELDS, note)
  return {
    id: idField(row, 'id', note),
    day: dayField(row, 'day', note),
    from: row['from'] === undefined ? null : dayField(row, 'from', note),
    mode: modeField(row, note),
    view: viewField(row, note),
    layers: layersField(row, note),
    hiddenParties: idsField(row, 'hiddenParties', note),
    title: namesField(row, 'title', note),
    text: namesField(row, 'text', note),
    places: idsField<PlaceId>(row, 'places', note),
    claims: idsField(row, 'claims', note),
    sources: idsField<SourceId>(row, 'sources', note),
  }
}

function modeField(row: JsonObject, note: Note): Step['mode'] {
  const value = row['mode'] ?? 'day'
  const mode = STORY_MODES.find((one) => one === value)
  if (!mode) note('mode', `one of ${STORY_MODES.join(', ')}`, shownValue(value), 'Write one of these')
  return mode ?? 'day'
}

function viewField(row: JsonObject, note: Note): Step['view'] {
  const value = row['view']
  if (isObject(value)) {
    const { lat, lon, zoom } = value
    if (typeof lat === 'number' && typeof lon === 'number' && typeof zoom === 'number')
      return { lat, lon, zoom }
  }
  note('view', 'lat, lon and zoom as numbers', shownValue(value), 'Write {"lat": …, "lon": …, "zoom": …}')
  return { lat: 0, lon: 0, zoom: 0 }
}

function layersField(row: JsonObject, note: Note): Step['layers'] {
  const value = row['layers'] ?? {}
  if (!isObject(value)) {
    note('layers', 'layers with true or false', shownValue(value), 'Write {"fronts": false}')
    return {}
  }
  onlyFields(value, STORY_LAYERS, (name, ...rest) => note(`layers.${name}`, ...rest))
  for (const [name, on] of Object.entries(value))
    if (typeof on !== 'boolean')
      note(`layers.${name}`, 'true or false', shownValue(on), 'Write one of the two')
  return value
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return error
  }
}

/** The line on which each step's id stands; the one before where it has none. */
function linesOf(text: string, rows: readonly unknown[]): number[] {
  let at = Math.max(0, text.indexOf('"steps"'))
  return rows.map((row) => {
    const id = isObject(row) ? row['id'] : undefined
    const found =
      typeof id === 'string' ? text.slice(at).search(new RegExp(`"id"\\s*:\\s*"${escaped(id)}"`)) : -1
    if (found >= 0) at += found + 1
    return text.slice(0, at).split('\n').length
  })
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
