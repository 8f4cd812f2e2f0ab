/** Where the focus goes when a card opens and closes, and Escape. */
import { useEffect, useRef, type RefObject } from 'react'

/**
 * Moves the focus to the card's heading when the reader got there by keyboard, and back when the card closes.
 * @param subject what the card shows, null while it is closed
 */
export function useCardFocus(subject: string | null, heading: RefObject<HTMLElement | null>): void {
  const byKeyboard = useRef(false)
  const opener = useRef<Element | null>(null)

  useEffect(() => {
    const onKey = () => (byKeyboard.current = true)
    const onPointer = () => (byKeyboard.current = false)
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPointer, true)
    return () => {
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPointer, true)
    }
  }, [])

  useEffect(() => {
    if (subject === null) {
      // Only where closing took the focus away: who has moved on is left alone.
      if (document.activeElement === document.body && opener.current instanceof HTMLElement)
        opener.current.focus()
      opener.current = null
      return
    }
    const active = document.activeElement
    if (!heading.current?.closest('.card')?.contains(active)) opener.current = active
    if (byKeyboard.current) heading.current?.focus()
  }, [subject, heading])
}

/** Calls `close` on Escape, unless something on top of the page takes the key. */
export function useEscape(active: boolean, close: () => void): void {
  const latest = useRef(close)
  useEffect(() => {
    latest.current = close
  })
  useEffect(() => {
    if (!active) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [active])
}
