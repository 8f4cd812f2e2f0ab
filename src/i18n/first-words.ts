/** What `Intl` reads from its tables for the first words: each kind takes a phone's processor some hundredths of a second. */
import type { Translator } from '.'

/** That work in pieces, to be done before the words are wanted; each is kept where it is done. */
export const firstWords = ({ date, number, plural }: Translator): readonly (() => void)[] => [
  () => date(0, 'full'),
  () => date(0),
  () => number(0),
  () => number(0, { style: 'percent' }),
  () => plural('day.places', 1),
]
