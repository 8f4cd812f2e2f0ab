/** To be written. */
export function Timeline() {
  return null
}
