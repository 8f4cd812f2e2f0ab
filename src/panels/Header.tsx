/** To be written. */
export function Header() {
  return null
}
