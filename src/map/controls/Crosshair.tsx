/** The middle of the free map, shown while the map has the keyboard: Enter selects what lies there. */
export function Crosshair() {
  return (
    <svg className="atlas-crosshair" viewBox="-24 -24 48 48" width="48" height="48" aria-hidden="true">
      <path d="M-20 0H-6M6 0H20M0 -20V-6M0 6V20" className="atlas-crosshair-halo" />
      <path d="M-20 0H-6M6 0H20M0 -20V-6M0 6V20" />
      <circle r="1.6" />
    </svg>
  )
}
