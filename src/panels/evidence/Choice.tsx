/** One of a few: radio buttons under a name, in a row or one below the other. */
import { useId } from 'react'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly text: string }[]
  readonly onChoose: (value: T) => void
  /** Side by side, as one switch of several parts. */
  readonly row?: boolean
  /** The id of what says more. */
  readonly describedBy?: string
}

export function Choice<T extends string>({ label, value, options, onChoose, row, describedBy }: Props<T>) {
  const name = useId()
  return (
    <fieldset className={row ? 'choice choice-row' : 'choice'} aria-describedby={describedBy}>
      <legend className={row ? 'unseen' : ''}>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.text}</span>
        </label>
      ))}
    </fieldset>
  )
}
