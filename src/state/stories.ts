/**
 * Reading a story: its steps put day, view, layers and comparison where they are told; leaving gives back what the reader
 * had before. `followStories` keeps story, panel and link in step, and reads the stories when they are first asked for.
 */
import type { Step, Story } from '../core/stories'
import type { LinkState, StoryStep, View } from './state'
import type { AtlasStore } from './store'

/** Where the reader stands with the stories. */
export interface Reading {
  /** null until read. */
  readonly stories: readonly Story[] | null
  readonly error: string | null
  /** The link names a step and no day: the step is to be shown as soon as it can be. */
  readonly due: boolean
  /** What the reader had before the story; null outside one, and where a link began inside. */
  readonly before: Before | null
  /** The step at which the reader left off. */
  readonly left: StoryStep | null
}

type Before = Pick<
  LinkState,
  'day' | 'mode' | 'from' | 'view' | 'layers' | 'hiddenParties' | 'hiddenRegions' | 'selection' | 'span'
>

export const NOT_READING: Reading = { stories: null, error: null, due: false, before: null, left: null }

/** The story of the state with its step; null outside a story and until the stories are read. */
export function currentStep({
  story,
  reading: { stories },
}: {
  readonly story: StoryStep | null
  readonly reading: Reading
}): { readonly story: Story; readonly step: Step; readonly index: number } | null {
  if (!story) return null
  const found = stories?.find(({ id }) => id === story.id)
  const step = found?.steps[story.step]
  return found && step ? { story: found, step, index: story.step } : null
}

/** Goes to a step of a story and shows what it tells of. @param view the step's, for the reader's screen */
export function goToStep(store: AtlasStore, story: Story, index: number, view: View): void {
  const state = store.getState()
  const step = story.steps[index]
  if (!step) throw new RangeError(`expected a step below ${story.steps.length}, got ${index}`)
  const before = state.reading.before ?? beforeOf(state)
  store.setState({
    story: { id: story.id, step: index },
    panel: 'stories',
    playing: false,
    day: step.day,
    mode: step.mode,
    from: step.mode === 'day' ? null : step.from,
    layers: { ...before.layers, ...step.layers },
    hiddenParties: new Set(step.hiddenParties),
    hiddenRegions: new Set(),
    selection: null,
    flyTo: view,
    reading: { ...state.reading, due: false, before, left: null },
  })
}

/** Back to the list of stories, and to what the reader had before. */
export function leaveStory(store: AtlasStore): void {
  const { story, reading } = store.getState()
  const { before } = reading
  store.setState({
    story: null,
    ...(before && { ...before, flyTo: before.view ?? 'home' }),
    reading: { ...reading, due: false, before: null, left: story },
  })
}

/**
 * @param load reads the stories; called when the panel opens, again after a failure
 * @param page its address says whether a link names more than the step
 * @returns a function that stops it
 */
export function followStories(
  store: AtlasStore,
  load: () => Promise<readonly Story[]>,
  page: Window,
): () => void {
  let loading = false
  const put = (part: Partial<Reading>) =>
    store.setState({ reading: { ...store.getState().reading, ...part } })
  const read = () => {
    if (loading || store.getState().reading.stories) return
    loading = true
    load()
      .then(
        (stories) => put({ stories, error: null }),
        (error: unknown) => put({ error: String(error) }),
      )
      .finally(() => (loading = false))
  }
  const onLink = () => {
    const { story, panel } = store.getState()
    put({ due: story !== null && stepAlone(page.location.hash), before: null })
    if (!story) return
    read()
    if (panel !== 'stories') store.setState({ panel: 'stories' })
  }
  const stop = store.subscribe((state, last) => {
    // By a link: whatever else changes the story changes where the reader stands as well.
    if (state.story !== last.story && state.reading === last.reading) return onLink()
    if (state.panel === 'stories' && last.panel !== 'stories') read()
    if (state.story && state.panel !== 'stories' && last.panel === 'stories' && state.story === last.story)
      return store.setState({
        story: null,
        reading: { ...state.reading, due: false, before: null, left: state.story },
      })
    if (state.story && state.reading.stories && !currentStep(state))
      store.setState({
        story: null,
        panel: 'stories',
        leftOut: [...state.leftOut.filter((key) => key !== 'story'), 'story'],
        reading: { ...state.reading, due: false },
      })
  })
  onLink()
  if (store.getState().panel === 'stories') read()
  return stop
}

/** A link to a step, and to no day of its own. */
function stepAlone(hash: string): boolean {
  const keys = new URLSearchParams(hash.replace(/^#/, ''))
  return keys.has('story') && !keys.has('d')
}

function beforeOf({
  day,
  mode,
  from,
  view,
  layers,
  hiddenParties,
  hiddenRegions,
  selection,
  span,
}: LinkState): Before {
  return { day, mode, from, view, layers, hiddenParties, hiddenRegions, selection, span }
}
