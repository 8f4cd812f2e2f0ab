/** A place's life as one strip of holders, with the day marked; time runs as on the timeline, in every language. */
import type { Atlas } from '../../core/types'
import { useAtlas, useTranslator } from '../../state/react'
import { holderFills } from '../legend/Swatch'
import { useTheme } from '../use-theme'
import type { Life } from './model'
import { piecesOf, shareOf } from './strip-pieces'

/** Nearer to an end than this, the day's label takes that end's place. */
const LABEL_SHARE = 0.3

export function Strip({ atlas, life }: { atlas: Atlas; life: Life }) {
  const { t, date } = useTranslator()
  const theme = useTheme()
  const { firstDay, lastDay } = atlas
  const years = { first: date(firstDay, 'year'), last: date(lastDay, 'year') }
  return (
    <div className="strip" dir="ltr" role="img" aria-label={t('card.life', years)}>
      <div className="strip-bar" style={{ background: theme.land }}>
        {piecesOf(life.spells, firstDay, lastDay).map(({ holder, start, end }) => (
          <span
            key={start}
            style={{
              left: `${100 * start}%`,
              width: `${100 * (end - start)}%`,
              background: backgroundOf(holderFills(atlas, theme, holder), theme.noData),
              opacity: Math.max(theme.fillOpacity, 0.75),
            }}
          />
        ))}
      </div>
      <Marker atlas={atlas} years={years} />
    </div>
  )
}

function Marker({ atlas, years }: { atlas: Atlas; years: { first: string; last: string } }) {
  const { date } = useTranslator()
  const day = useAtlas((state) => state.day)
  const at = shareOf(day, atlas.firstDay, atlas.lastDay)
  return (
    <>
      <span className="strip-marker" style={{ left: `${100 * at}%` }} />
      <div className="strip-labels">
        <span style={{ visibility: at < LABEL_SHARE ? 'hidden' : 'visible' }}>{years.first}</span>
        <b style={{ left: `${100 * at}%`, ['--at' as string]: at }}>
          <bdi>{date(day, 'medium')}</bdi>
        </b>
        <span style={{ visibility: at > 1 - LABEL_SHARE ? 'hidden' : 'visible' }}>{years.last}</span>
      </div>
    </>
  )
}

function backgroundOf([first, second]: readonly string[], none: string): string {
  if (second === undefined) return first ?? none
  return `repeating-linear-gradient(135deg, ${first} 0 4px, ${second} 4px 8px)`
}
