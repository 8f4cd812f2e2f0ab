/** Time on the slim page: play, and a slider over all days of change. */
import type { KeyboardEvent } from 'react'
import { nearestSnapshot } from '../../core/snapshots'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { Icon } from '../timeline/Icon'
import { usePlayback } from '../timeline/use-playback'

export function SlimTime() {
  const store = useAtlasStore()
  const { t, date } = useTranslator()
  const day = useAtlas((state) => state.day)
  const snapshots = useAtlas((state) => state.atlas.snapshots)
  const last = snapshots.length - 1
  const { playing, toggle } = usePlayback(0, last)
  const goTo = (index: number) => {
    store.getState().setPlaying(false)
    store.getState().setDay(snapshots[index]!)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== ' ') return
    event.preventDefault()
    toggle()
  }
  return (
    <section className="slim-time sheet" aria-label={t('time.title')} dir="ltr">
      <button type="button" className="control play" onClick={toggle}>
        <Icon d={playing ? 'M6 4h3v12H6zM11 4h3v12h-3z' : 'M6 3.5v13l10-6.5z'} solid />
        <span className="unseen">{t(playing ? 'time.pause' : 'time.play')}</span>
      </button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={nearestSnapshot(snapshots, day).index}
        aria-label={t('time.slider')}
        aria-valuetext={date(day, 'full')}
        onChange={(event) => goTo(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
      />
    </section>
  )
}
