/**
 * What `Intl` reads from its tables for the first figures of more than three digits: a tenth of a second of a phone's processor.
 * Headline and slider have none.
 */
import type { Translator } from '.'

/** That work in pieces, to be done before the figures are wanted; each is kept where it is done. */
export const firstFigures = ({ number }: Translator): readonly (() => void)[] => [
  () => number(1000),
  () => number(0, { style: 'percent' }),
]
