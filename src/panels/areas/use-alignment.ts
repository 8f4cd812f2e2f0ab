/**
 * Where the slider stands against the chart, so that a day of the chart lies over the same day of the slider: measured
 * on the page, since the two are laid out apart. null where the slider reaches past the chart.
 */
import { useLayoutEffect, useState, type RefObject } from 'react'
import type { Language } from '../../core/types'

export interface Alignment {
  /** Pixels from the chart's left edge to the slider's. */
  readonly offset: number
  readonly width: number
  readonly inset: number
}

export function useAlignment(
  chart: RefObject<HTMLElement | null>,
  width: number,
  language: Language,
): Alignment | null {
  const [found, setFound] = useState<Alignment | null>(null)
  useLayoutEffect(() => {
    const slider = document.querySelector<HTMLElement>('.timeline .chart')
    const host = chart.current
    if (!slider || !host) return
    const measure = () => {
      const [outer, inner] = [host.getBoundingClientRect(), slider.getBoundingClientRect()]
      const inset = Number.parseFloat(getComputedStyle(slider).getPropertyValue('--thumb')) / 2 || 12
      const next = { offset: inner.left - outer.left, width: inner.width, inset }
      const fits = next.offset + inset >= 0 && next.offset + next.width - inset <= outer.width
      setFound((last) => (!fits ? null : last && same(last, next) ? last : next))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(slider)
    observer.observe(host)
    return () => observer.disconnect()
    // The slider changes sides with the direction of the language.
  }, [chart, width, language])
  return found
}

const same = (a: Alignment, b: Alignment) =>
  a.offset === b.offset && a.width === b.width && a.inset === b.inset
