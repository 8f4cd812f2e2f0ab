/** What stands on the page before the map does: words, and the picture of the opening day. See `index.html`. */
export const OPENING = 'opening'

/** The map is there; the words stand until the headline does. */
export function leavePicture(): void {
  document.querySelector(`#${OPENING} .atlas-map`)?.remove()
}

/** The headline is there, or will not come. */
export function leaveOpening(): void {
  document.getElementById(OPENING)?.remove()
}
