/** What changed on the day, in a sentence; on narrow pages in one line with the parties' short names. */
import { useAtlas, useTranslator } from '../../state/react'
import { pairsInWords, type Summary } from './summary'

export function DaySentence({ summary, brief }: { readonly summary: Summary; readonly brief: boolean }) {
  const atlas = useAtlas((state) => state.atlas)
  const translator = useTranslator()
  const { t, plural, date } = translator
  const { count, recounted, previous } = summary
  const pairs = pairsInWords(atlas, summary, translator, { form: brief ? 'short' : 'name' })
  return (
    <p className="header-sentence">
      {count > 0 && (
        <>
          <b>{plural('day.places', count)}</b>
          {brief ? `: ${pairs}` : ` ${plural('day.changed', count, { pairs })}`}
        </>
      )}
      {recounted > 0 &&
        (brief
          ? `${count > 0 ? t('day.separator') : ''}${t('day.recountedBrief', { count: recounted })}`
          : ` ${plural('day.recounted', recounted)}`)}
      {count + recounted === 0 &&
        (previous === null
          ? t('day.noneBefore')
          : t(brief ? 'day.noneBrief' : 'day.none', { day: date(previous) }))}
    </p>
  )
}
