/** A drawn sign on a button; its meaning is said in words beside it. `d` is drawn in a square of 20. */
export function Icon({ d, solid = false }: { readonly d: string; readonly solid?: boolean }) {
  return (
    <svg className={solid ? 'icon icon-solid' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={d} />
    </svg>
  )
}
