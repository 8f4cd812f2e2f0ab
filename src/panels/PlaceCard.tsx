/** To be written. */
export function PlaceCard() {
  return null
}
