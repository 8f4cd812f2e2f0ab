/** What else measuring shows: what is documented, what is not held and by whom it is, since when, where a road is cut. */
import type { ReactNode } from 'react'
import type { Claim, Finding, Reading } from '../../core/claims'
import { NO_HOLDER, spellAt } from '../../core/holders'
import type { Atlas, Day } from '../../core/types'
import type { Translator } from '../../i18n'
import { holderName, placeName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { figureText, namesText } from './words'

/** How the figure is made up: there for those who ask. */
const BEHIND: readonly Finding['kind'][] = ['documented', 'fronts', 'base', 'noPosition']

export function Findings({ claim, reading }: { readonly claim: Claim; readonly reading: Reading }) {
  const { t } = useTranslator()
  const behind = reading.findings.filter(({ kind }) => BEHIND.includes(kind))
  const plain = reading.findings.filter(({ kind }) => !BEHIND.includes(kind))
  return (
    <>
      <List claim={claim} reading={reading} findings={plain} />
      {behind.length > 0 && (
        <details className="behind">
          <summary>{t('claims.find.more')}</summary>
          <List claim={claim} reading={reading} findings={behind} />
        </details>
      )}
    </>
  )
}

interface ListProps {
  readonly claim: Claim
  readonly reading: Reading
  readonly findings: readonly Finding[]
}

function List({ claim, reading, findings }: ListProps) {
  const translator = useTranslator()
  const atlas = useAtlas((state) => state.ledger.atlas)
  if (findings.length === 0) return null
  return (
    <ul className="findings">
      {findings.map((finding, i) => (
        <li key={i}>{findingOf(translator, atlas, claim, reading.until ?? claim.day, finding)}</li>
      ))}
    </ul>
  )
}

function findingOf(
  translator: Translator,
  atlas: Atlas,
  { unit }: Claim,
  on: Day,
  finding: Finding,
): ReactNode {
  const { t, date, number } = translator
  const figure = (value: number) => figureText(translator, value, unit)
  const whole = (value: number) => number(value, { maximumFractionDigits: 0 })
  switch (finding.kind) {
    case 'documented':
      return t('claims.find.documented', { figure: figure(finding.amount) })
    case 'fronts':
      return t('claims.find.fronts', { minus: figure(finding.minus), plus: figure(finding.plus) })
    case 'lostAgain':
    case 'noPosition':
      return t(`claims.find.${finding.kind}`, { names: namesText(translator, atlas, finding.places) })
    case 'places':
      return t('claims.find.places', { held: finding.held, total: finding.total })
    case 'notHeld':
      return <NotHeld places={finding.places} on={on} />
    case 'asHigh':
      if (finding.before !== null)
        return t('claims.find.asHigh', { since: date(finding.since), before: date(finding.before) })
      return finding.since < atlas.firstDay
        ? t('claims.find.asHigh.always')
        : t('claims.find.asHigh.first', { since: date(finding.since) })
    case 'base':
      return t('claims.find.base', { km2: whole(finding.km2) })
    case 'length':
      return t('claims.find.length', { km: whole(finding.km), total: whole(finding.totalKm) })
    case 'cut':
      return t('claims.find.cut', {
        from: whole(finding.fromKm),
        to: whole(finding.toKm),
        holder: holderName(atlas, finding.holder, on, translator.language),
        place: placeName(atlas.places[finding.place]!, translator.language),
      })
    case 'perDay':
      return t('claims.find.perDay', {
        days: finding.days
          .map(({ day, count }) => t('claims.find.day', { date: date(day, 'medium'), count }))
          .join(t('claims.separator')),
      })
  }
}

/** Places that are not the party's, by who has them. */
function NotHeld({ places, on }: { readonly places: readonly number[]; readonly on: Day }) {
  const translator = useTranslator()
  const { t, language } = translator
  const atlas = useAtlas((state) => state.ledger.atlas)
  const byHolder = new Map<number, number[]>()
  for (const place of places) {
    const holder = holderAt(atlas, place, on)
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), place])
  }
  const groups = [...byHolder].sort(([, a], [, b]) => b.length - a.length)
  return (
    <>
      {t('claims.find.notHeld.title', { count: places.length })}
      <ul>
        {groups.map(([holder, own]) => (
          <li key={holder}>
            {t('claims.find.notHeld', {
              holder: `${holderName(atlas, holder, on, language)} (${own.length})`,
              names: namesText(translator, atlas, own),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function holderAt({ spells }: Atlas, place: number, on: Day): number {
  const spell = spellAt(spells, place, on)
  return spell < 0 ? NO_HOLDER : spells.holder[spell]!
}
