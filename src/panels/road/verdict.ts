/** Whether one side holds the road from end to end, in a few words. */
import type { Passage, RoadCut } from '../../core/road/passage'
import type { Translator } from '../../i18n'

/** `No: cut in 3 places`. @param party the name of the side that holds most of it */
export function verdict({ t, plural, number }: Translator, { answer, cuts }: Passage, party: string): string {
  if (answer === 'cut') return plural('road.answer.cut', runs(cuts))
  const km = cuts.reduce((sum, cut) => sum + cut.toKm - cut.fromKm, 0)
  return t(`road.answer.${answer}`, { party, km: number(km, { maximumFractionDigits: 1 }) })
}

/** Cuts that adjoin are one place where the road is cut; those that the line alone cannot tell are not counted. */
function runs(cuts: readonly RoadCut[]): number {
  const sure = cuts.filter(({ narrow }) => !narrow)
  return sure.filter((cut, i) => sure[i - 1]?.last !== cut.first - 1).length
}
