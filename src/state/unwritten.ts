/**
 * What the address had yet to say when the page was left. A browser need not keep what is written into it at the last
 * moment: one that reloads asks for the address as it was until then, and so does one that comes back from another site.
 * For that, the last link is laid by in this tab alone, and the page that comes takes it up. A browser that keeps nothing is
 * no fault.
 */
const KEY = 'control-atlas.unwritten'

/** @param before the whole address as it was until now @param link the fragment it has now, without `#` */
export function layBy(page: Window, before: string, link: string): void {
  try {
    page.sessionStorage.setItem(KEY, `${before}\n${link}`)
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
  const [before, link] = kept.split('\n')
  if (before === page.location.href && link !== undefined) page.history.replaceState(null, '', `#${link}`)
}
