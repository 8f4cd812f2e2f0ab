/** A date as short as it can be read at a glance: the Arabic short form is all numbers, its long form is short enough. */
import type { Translator } from '.'

export const briefDate = ({ date, language }: Translator, day: number) =>
  date(day, language === 'ar' ? 'long' : 'medium')
