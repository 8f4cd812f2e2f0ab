/**
 * When pixels change, from Chromium's own trace: the page commits a frame with new content, its tiles are filled in on
 * another thread, and the frame is presented.
 */
export interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  /** µs. */
  readonly ts: number
  readonly id2?: { readonly local?: string }
}

export const TRACE_CATEGORIES = ['disabled-by-default-devtools.timeline.frame', 'blink.user_timing']

/**
 * From each mark to the presentation of the first frame that the page committed after it, ms. A step whose frame brings
 * nothing new commits none and is left out.
 * @param events as Chromium wrote them
 * @param mark a name given to `performance.mark`
 */
export function presentedAfter(events: readonly TraceEvent[], mark: string): number[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts)
  const marks = sorted.flatMap((event, i) => (event.name === mark ? [i] : []))
  return marks.flatMap((begin, k) => {
    const own = sorted.slice(begin, marks[k + 1])
    const commit = own.find(({ name, ph }) => name === 'Commit' && ph === 'b')
    if (!commit) return []
    const same = (event: TraceEvent) =>
      event.pid === commit.pid && event.id2?.local === commit.id2?.local && event.ts > commit.ts
    const end = sorted.find((event) => event.name === 'PipelineReporter' && event.ph === 'e' && same(event))
    return end ? [(end.ts - sorted[begin]!.ts) / 1000] : []
  })
}
