/** A page over the map: the rest cannot be reached meanwhile; the focus comes in and goes back where it was. */
import { useEffect, type RefObject } from 'react'

/** @param page the page, a child of the workspace like those it covers  @param heading what takes the focus */
export function usePage(page: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const opener = document.activeElement
    const others = [...(page.current?.parentElement?.children ?? [])].filter(
      (element) => element !== page.current,
    )
    for (const element of others) element.setAttribute('inert', '')
    heading.current?.focus({ preventScroll: true })
    return () => {
      for (const element of others) element.removeAttribute('inert')
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [page, heading])
}
