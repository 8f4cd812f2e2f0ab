/** One peer on one data set, once: in a fresh page, from set-up to zooming. */
import type { Browser, Page } from '@playwright/test'
import type { DataSet } from './data'
import type { Options } from './options'
import type { StepTimes } from './page/main'
import { NOBODY, type View } from './page/peer'
import type { PeerRow } from './peers'
import { presentedAfter, TRACE_CATEGORIES, type TraceEvent } from './trace'

export const SIZE = { width: 1200, height: 800 } as const

export interface Measured {
  readonly setupMs: number
  /** Used by JavaScript objects after garbage collection, bytes. */
  readonly heap: number
  readonly steps: readonly StepTimes[]
  /** From the step to its pixels on the screen, ms. */
  readonly presented: readonly number[]
  readonly jumps: readonly StepTimes[]
  /** Times between frames, ms. */
  readonly pan: readonly number[]
  readonly zoom: readonly number[]
  /** Steps of the handle between two days, and steps in time while their difference is drawn; null where not measured. */
  readonly compared: {
    readonly swipe: readonly StepTimes[]
    readonly difference: readonly StepTimes[]
  } | null
}

/** @throws Error when the page fails, or when it shows something else than the data say */
export async function measure(
  browser: Browser,
  address: string,
  peer: PeerRow,
  data: DataSet,
  options: Options,
): Promise<Measured> {
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' })
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  try {
    await page.goto(address)
    const setupMs = await page.evaluate(([id, file, view, day]) => window.bench.start(id, file, view, day), [
      peer.id,
      data.files[peer.form].address,
      data.view,
      data.start,
    ] as const)
    // The base map and what else comes after the first picture.
    await page.waitForTimeout(250)
    const heap = await heapOf(page)
    // Code that has not run before is slow once: this is not what is measured.
    const warm = (await steps(page, data.steps.slice(0, 30), 1500)).length
    await browser.startTracing(page, { categories: TRACE_CATEGORIES })
    const byStep = await steps(page, data.steps.slice(warm), options.stepsMs)
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
    const warmJumps = (await steps(page, data.jumps.slice(0, 30), 1500)).length
    const byJump = await steps(page, data.jumps.slice(warmJumps), options.jumpsMs)
    await check(page, peer, data, data.jumps[warmJumps + byJump.length - 1]!)
    const compared = peer.id === 'atlas' && data.isReal ? await comparing(page, data, options) : null
    const close = nearer(data.view)
    const pan = await dragged(page, close)
    const zoom = await flown(page, data.view, close)
    await page.evaluate(() => window.bench.teardown())
    if (faults.length > 0) throw new Error(faults[0])
    return {
      setupMs,
      heap,
      steps: byStep,
      presented: presentedAfter(trace.traceEvents, 'bench-step'),
      jumps: byJump,
      pan,
      zoom,
      compared,
    }
  } catch (error) {
    throw faults.length > 0 ? new Error(faults[0]) : error
  } finally {
    await page.close()
  }
}

const steps = (page: Page, days: readonly number[], capMs: number): Promise<StepTimes[]> =>
  page.evaluate(([list, cap]) => window.bench.steps(list, cap), [days, capMs] as const)

/** The first ten steps of each warm the code up. */
async function comparing(
  page: Page,
  data: DataSet,
  { stepsMs }: Options,
): Promise<NonNullable<Measured['compared']>> {
  const handle = Array.from({ length: 40 }, (_, i) => 0.3 + 0.01 * i)
  // The other day is a named one before this.
  await steps(page, [data.start], stepsMs)
  await page.evaluate(() => window.bench.enter('swipe'))
  const swipe = await page.evaluate(([list, cap]) => window.bench.steps(list, cap, 'swipe'), [
    handle,
    2 * stepsMs,
  ] as const)
  await page.evaluate(() => window.bench.enter('difference'))
  const difference = await steps(page, data.steps, 2 * stepsMs)
  await page.evaluate(() => window.bench.enter('day'))
  return { swipe: swipe.slice(10), difference: difference.slice(10) }
}

/** A zoom nearer: panning moves a map that is larger than the screen. */
const nearer = (view: View): View => ({ ...view, zoom: view.zoom + 1 })

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}

const DRAG_MS = 800

/** Drags the map round in a circle with the mouse, and lets go. */
async function dragged(page: Page, view: View): Promise<number[]> {
  await page.evaluate((to) => window.bench.setView(to), view)
  const at = (turn: number) => [700 + 130 * Math.cos(turn), 400 + 90 * Math.sin(turn)] as const
  await page.mouse.move(...at(0))
  await page.mouse.down()
  await page.evaluate(() => window.bench.record())
  const begin = performance.now()
  for (let ms = 0; ms < DRAG_MS; ms = performance.now() - begin) {
    await page.mouse.move(...at((ms / DRAG_MS) * 2 * Math.PI))
    await page.waitForTimeout(4)
  }
  await page.mouse.up()
  await page.waitForTimeout(250)
  const frames = await page.evaluate(() => window.bench.stopRecord())
  await page.mouse.move(0, 0)
  return frames
}

async function flown(page: Page, from: View, to: View): Promise<number[]> {
  await page.evaluate((view) => window.bench.setView(view), from)
  return page.evaluate((view) => window.bench.flyTo(view), to)
}

async function check(page: Page, peer: PeerRow, data: DataSet, day: number): Promise<void> {
  if (peer.id === 'empty') return
  const shown: Record<string, number> = { ...(await page.evaluate(() => window.bench.shown())) }
  delete shown[NOBODY]
  const { cells, parties } = data.truth(day)
  const wanted = peer.form === 'atlas' ? [...parties] : Object.keys(cells)
  const same = wanted.length === Object.keys(shown).length && wanted.every((key) => key in shown)
  const counted = peer.form === 'cells' || peer.form === 'spells'
  if (!same || (counted && wanted.some((key) => shown[key] !== cells[key])))
    throw new Error(`expected ${JSON.stringify(counted ? cells : wanted)}, shown ${JSON.stringify(shown)}`)
}
