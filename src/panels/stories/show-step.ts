/** Goes to a step with its view fitted to what panels leave of the map. */
import type { Step, Story } from '../../core/stories'
import { goToStep } from '../../state/stories'
import type { View } from '../../state/state'
import type { AtlasStore } from '../../state/store'
import { fitted, freeBeside, type Box } from './fit'

export function showStep(store: AtlasStore, story: Story, index: number): void {
  goToStep(store, story, index, viewHere(story.steps[index]!))
}

/** The view that shows a step's ground on this screen as it is now. */
export function viewHere({ view }: Step): View {
  const page = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
  const free = boxOf('.atlas-map-free') ?? page
  const drawer = boxOf('.drawer')
  return fitted(view, page, drawer ? freeBeside(free, drawer) : free)
}

function boxOf(selector: string): Box | null {
  const rect = document.querySelector(selector)?.getBoundingClientRect()
  return rect ? { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom } : null
}
