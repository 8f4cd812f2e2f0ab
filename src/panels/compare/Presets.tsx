/** Days that one often compares with, a button each: the last named day, a week before, what was looked at last. */
import type { Day } from '../../core/types'
import { briefDate } from '../../i18n/dates'
import { otherDay } from '../../state/compare'
import { useAtlas, useTranslator } from '../../state/react'
import { namedBefore } from '../../state/store'

const WEEK = 7

export function Presets() {
  const translator = useTranslator()
  const { t, language } = translator
  const { firstDay, named, facts } = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.day)
  const from = useAtlas(otherDay)
  const seen = useAtlas((state) => state.lastSeen)
  const before = useAtlas((state) => namedBefore(state.atlas, state.day))
  const title = named.find((entry) => entry.day === before)?.title[language]
  const week = Math.max(firstDay, day - WEEK) as Day
  const presets: { readonly text: string; readonly to: Day }[] = []
  if (title && before < day) presets.push({ text: t('compare.since.named', { title }), to: before })
  if (week < day) presets.push({ text: t('compare.since.week'), to: week })
  if (seen && seen.day !== day)
    presets.push({ text: t('compare.since.seen', { date: briefDate(translator, seen.day) }), to: seen.day })
  if (firstDay < day) presets.push({ text: t('compare.since.start'), to: firstDay })
  return (
    <div className="compare-presets" role="group" aria-label={t('compare.since')}>
      {presets.map(({ text, to }) => (
        <Preset key={text} text={text} to={to} chosen={from === to} />
      ))}
      {seen && seen.facts !== facts.hash && from === seen.day && (
        <p className="compare-note">{t('compare.since.facts', { then: seen.facts, now: facts.hash })}</p>
      )}
    </div>
  )
}

interface Props {
  readonly text: string
  readonly to: Day
  readonly chosen: boolean
}

function Preset({ text, to, chosen }: Props) {
  const setFrom = useAtlas((state) => state.setFrom)
  return (
    <button type="button" className="compare-preset" aria-pressed={chosen} onClick={() => setFrom(to)}>
      {text}
    </button>
  )
}
