/** To be written. */
export function Legend() {
  return null
}
