/** From leads and outcomes to a table of steps, and how well such a table does on places it has not seen. */
import { calibrated, type Step } from '../../core/certainty/scale'
import type { Trials } from './trials'

/** One trial: the lead of the holder that the map would show, and whether it was right. */
export interface Outcome {
  readonly lead: number
  readonly right: boolean
  readonly place: number
}

/** What the trials of a method say of the holder that the map would show. */
export function outcomesOf(trials: Trials): Outcome[] {
  return Array.from({ length: trials.count }, (_, t) => ({
    lead: trials.lead[t]!,
    right: trials.shown[t] === trials.truth[t],
    place: trials.place[t]!,
  }))
}

/** Leads are sorted into classes of this width first. */
const WIDTH = 0.1
/** A step rests on so many place-days and places at least. */
export const LEAST = { placeDays: 2000, places: 60 }

/**
 * Isotonic regression (pool adjacent violators) over classes of the lead, each of which rests on enough. A class
 * stands at its mean lead; the lowest, which serves all smaller leads, where the last of its own classes does.
 */
export function fitSteps(outcomes: readonly Outcome[], least = LEAST): Step[] {
  const blocks: Block[] = []
  for (const block of enough(classes(outcomes), least)) {
    blocks.push(block)
    while (blocks.length > 1 && rate(blocks.at(-2)!) >= rate(blocks.at(-1)!)) pool(blocks)
  }
  return blocks.map((block, i) => [
    thousandths(i === 0 ? block.last : block.leads / block.all),
    thousandths(rate(block)),
  ])
}

const thousandths = (value: number) => Math.round(1000 * value) / 1000

interface Block {
  /** Sum of the leads. */
  leads: number
  /** Mean lead of the last class in it. */
  last: number
  right: number
  all: number
  places: Set<number>
}

function classes(outcomes: readonly Outcome[]): Block[] {
  const byClass = new Map<number, Block>()
  for (const { lead, right, place } of outcomes) {
    const at = Math.floor(lead / WIDTH)
    const block = byClass.get(at) ?? { leads: 0, last: 0, right: 0, all: 0, places: new Set() }
    byClass.set(at, block)
    block.leads += lead
    block.all++
    block.last = block.leads / block.all
    if (right) block.right++
    block.places.add(place)
  }
  return [...byClass].sort(([a], [b]) => a - b).map(([, block]) => block)
}

/** Thin classes are pooled with the next ones; what is left at the end, with the one before. */
function enough(all: readonly Block[], least: typeof LEAST): Block[] {
  const thin = (block: Block) => block.all < least.placeDays || block.places.size < least.places
  const out: Block[] = []
  for (const block of all) {
    out.push(block)
    if (out.length > 1 && thin(out.at(-2)!)) pool(out)
  }
  if (out.length > 1 && thin(out.at(-1)!)) pool(out)
  return out
}

/** Makes one block of the last two. */
function pool(blocks: Block[]): void {
  const last = blocks.pop()!
  const into = blocks.at(-1)!
  into.leads += last.leads
  into.last = last.last
  into.right += last.right
  into.all += last.all
  for (const place of last.places) into.places.add(place)
}

/** Rule of succession (Laplace), a place counting as one witness: nothing is ever certain for having never failed. */
function rate({ right, all, places }: Block): number {
  return ((right / all) * places.size + 1) / (places.size + 2)
}

/**
 * Certainties for all outcomes, each from tables that its own place had no part in: the mean over several ways of putting
 * places into folds. @param ways by way, then by place: the fold
 */
export function crossFitted(outcomes: readonly Outcome[], ways: readonly Uint8Array[]): Float64Array {
  const out = new Float64Array(outcomes.length)
  for (const folds of ways) {
    const all = [...new Set(outcomes.map(({ place }) => folds[place]!))]
    const fits = new Map(
      all.map((fold) => [fold, fitSteps(outcomes.filter(({ place }) => folds[place] !== fold))]),
    )
    outcomes.forEach(({ lead, place }, i) => {
      out[i]! += calibrated(lead, fits.get(folds[place]!)!) / ways.length
    })
  }
  return out
}

/** Mean squared error of probabilities (Brier 1950). */
export function squaredError(outcomes: readonly Outcome[], certainty: ArrayLike<number>): number {
  const sum = outcomes.reduce((s, { right }, i) => s + (certainty[i]! - (right ? 1 : 0)) ** 2, 0)
  return sum / outcomes.length
}
