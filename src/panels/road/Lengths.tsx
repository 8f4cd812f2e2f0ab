/** Kilometres of a road by holder: a bar, and the same in words. What is not known is a part of its own. */
import type { CSSProperties } from 'react'
import { NO_HOLDER } from '../../core/holders'
import { roadSections } from '../../core/road'
import type { Atlas, Road } from '../../core/types'
import type { Theme } from '../../theme'
import { holderName } from '../../i18n/naming'
import { useAtlas, useTranslator } from '../../state/react'
import { wholeParts } from '../legend/figures'
import { holderFills, Swatch } from '../legend/Swatch'
import { useTheme } from '../use-theme'

interface Props {
  readonly road: Road
  /** Holder by cell. */
  readonly holders: Uint8Array
}

export function Lengths({ road, holders }: Props) {
  const { t, language } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const day = useAtlas((state) => state.day)
  const theme = useTheme()
  const parts = lengthsOf(road, holders)
  const whole = wholeParts(parts.map(({ km }) => km))
  return (
    <div className="road-lengths">
      <div className="road-bar" aria-hidden="true" style={{ background: theme.land }}>
        {parts.map(({ holder, km }) => (
          <span key={holder} style={{ flexGrow: km, ...background(atlas, theme, holder) }} />
        ))}
      </div>
      <ul>
        {parts.map(({ holder }, i) => {
          const party = holderName(atlas, holder, day, language, 'short')
          return (
            <li key={holder}>
              <Swatch ofChart atlas={atlas} holder={holder} />
              {whole[i]! > 0 ? t('road.held', { party, km: whole[i]! }) : t('road.under', { party })}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Longest first; what is not known comes last. */
export function lengthsOf(road: Road, holders: Uint8Array): { holder: number; km: number }[] {
  const km = new Map<number, number>()
  for (const { holder, fromKm, toKm } of roadSections(road, holders))
    km.set(holder, (km.get(holder) ?? 0) + toKm - fromKm)
  const last = (holder: number) => Number(holder === NO_HOLDER)
  return [...km]
    .map(([holder, length]) => ({ holder, km: length }))
    .sort((a, b) => last(a.holder) - last(b.holder) || b.km - a.km || a.holder - b.holder)
}

function background(atlas: Atlas, theme: Theme, holder: number): CSSProperties {
  const [first, second] = holderFills(atlas, theme, holder)
  if (first === undefined)
    return { background: `repeating-linear-gradient(135deg, ${theme.noData} 0 3px, ${theme.border} 3px 4px)` }
  const fill =
    second === undefined ? first : `repeating-linear-gradient(135deg, ${first} 0 4px, ${second} 4px 8px)`
  return { background: fill, opacity: 0.75 }
}
