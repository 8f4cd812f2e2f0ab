/** A table that scrolls sideways where it does not fit: caption, column heads, and a head for each row. */
import { useId, type ReactNode } from 'react'

interface Props {
  readonly caption: string
  readonly head: readonly string[]
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly ReactNode[])[]
  /** The last row adds up the others. */
  readonly total?: boolean
}

export function Table({ caption, head, rows, total = false }: Props) {
  const id = useId()
  return (
    // Scrolls by keyboard too.
    <div className="method-table" role="region" aria-labelledby={id} tabIndex={0}>
      <table data-total={total || undefined}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], r) => (
            <tr key={r}>
              <th scope="row">{first}</th>
              {cells.map((cell, c) => (
                <td key={c}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
