/**
 * Fetches what comes after the map's first picture while that is drawn: on a slow line it is there when it is wanted. The
 * build names the files in the page's head; until then they would take the line from what the picture needs.
 */
export function fetchAhead({ head }: Document): void {
  for (const link of head.querySelectorAll<HTMLLinkElement>('link[data-ahead]')) {
    link.rel = link.dataset['ahead']!
    delete link.dataset['ahead']
  }
}
