/** The map. */
export function AtlasMap() {
  return <div />
}
