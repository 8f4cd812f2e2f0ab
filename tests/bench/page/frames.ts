/**
 * Time as the page sees it. A frame counts as made when a message posted in its animation callback arrives: style, layout
 * and painting of that frame lie between the two. Its pixels may still be filled in on another thread; the trace that
 * the runner takes sees those.
 *
 * Loaded before any library: work that a step puts off to an animation callback is counted as the step's own.
 */
const nextFrame = window.requestAnimationFrame.bind(window)
let inCallbacks = 0

window.requestAnimationFrame = (callback) =>
  nextFrame((time) => {
    const before = performance.now()
    callback(time)
    inCallbacks += performance.now() - before
  })

/** Time spent in the animation callbacks of the page so far, ms; this module's own are not among them. */
export const callbackTime = () => inCallbacks

/** @returns when the next frame is made, ms */
export function madeFrame(): Promise<number> {
  return new Promise((resolve) => {
    nextFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(performance.now())
      port2.postMessage(0)
    })
  })
}

/** Two frames with nothing to do. */
export async function rest(): Promise<void> {
  await madeFrame()
  await madeFrame()
}

/** Records frames until it is stopped. @returns the times from each to the next, ms */
export function recordFrames(): () => number[] {
  const times: number[] = []
  let on = true
  const next = (time: number) => {
    if (!on) return
    times.push(time)
    nextFrame(next)
  }
  nextFrame(next)
  return () => {
    on = false
    return times.slice(1).map((time, i) => time - times[i]!)
  }
}
