/**
 * What the address may have failed to say when the page was left. A browser need not keep what is written into it at the
 * last moment: one that reloads asks for the address as it was when the reload began, and drops what is written until the
 * page goes; so does one that comes back from another site. For that, the last link is laid by in this tab alone with the
 * addresses it took the place of, and the page that comes at one of them takes it up. A browser that keeps nothing is no
 * fault.
 */
const KEY = 'control-atlas.unwritten'

/** @param before the whole addresses written over of late @param link the fragment there now, without `#` */
export function layBy(page: Window, before: readonly string[], link: string): void {
  try {
    page.sessionStorage.setItem(KEY, [link, ...before].join('\n'))
  } catch {
    // Full or forbidden: the last change is lost with the page.
  }
}

/** The page was not left after all. */
export function forget(page: Window): void {
  try {
    page.sessionStorage.removeItem(KEY)
  } catch {
    // Nothing is kept there.
  }
}

/** After a reload or on the way back, puts the address right. To be called before it is read. */
export function takeUp(page: Window): void {
  let kept: string | null = null
  try {
    kept = page.sessionStorage.getItem(KEY)
  } catch {
    // Even asking for it throws where a browser forbids it.
  }
  if (kept === null) return
  forget(page)
  const [navigation] = page.performance.getEntriesByType('navigation')
  const type = (navigation as PerformanceNavigationTiming | undefined)?.type
  if (type !== 'reload' && type !== 'back_forward') return
  const [link, ...before] = kept.split('\n')
  if (link !== undefined && before.includes(page.location.href))
    page.history.replaceState(null, '', `#${link}`)
}
