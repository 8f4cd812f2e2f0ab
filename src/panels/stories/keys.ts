/** Keys in a story: left and right (as the page runs), page up and down, home and end. */

interface Pressed {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly target: EventTarget
}

/** @returns the step that a key leads to, within the story; null for a key that leads nowhere */
export function stepOfKey(
  pressed: Pressed,
  index: number,
  count: number,
  direction: 'ltr' | 'rtl',
): number | null {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null
  if (pressed.target instanceof HTMLInputElement) return null
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft'
  const back = direction === 'ltr' ? 'ArrowLeft' : 'ArrowRight'
  const to: Readonly<Record<string, number>> = {
    [forward]: index + 1,
    [back]: index - 1,
    PageDown: index + 1,
    PageUp: index - 1,
    Home: 0,
    End: count - 1,
  }
  const wanted = to[pressed.key]
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted))
}
