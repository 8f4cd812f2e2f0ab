/** Step back, play or pause, step forward, in the order of the axis (left to right); a date; a named day. */
import type { Period } from '../../state/periods'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { DateField } from './DateField'
import { GoTo } from './GoTo'
import { Icon } from './Icon'
import { pause } from './show-day'

interface Props {
  readonly periods: readonly Period[]
  readonly playing: boolean
  readonly onTogglePlay: () => void
}

export function Controls({ periods, playing, onTogglePlay }: Props) {
  const { t } = useTranslator()
  return (
    <div className="controls">
      <div className="transport" dir="ltr">
        <Step count={-1} />
        <button type="button" className="control play" onClick={onTogglePlay}>
          <Icon d={playing ? 'M6 4h3v12H6zM11 4h3v12h-3z' : 'M6 3.5v13l10-6.5z'} solid />
          <span className="unseen">{t(playing ? 'time.pause' : 'time.play')}</span>
        </button>
        <Step count={1} />
      </div>
      <DateField />
      <GoTo periods={periods} />
    </div>
  )
}

/** A step of one snapshot, past the period's end if need be; off at the atlas's ends. */
function Step({ count }: { readonly count: 1 | -1 }) {
  const store = useAtlasStore()
  const { t } = useTranslator()
  const ended = useAtlas(({ day, atlas: { snapshots } }) =>
    count < 0 ? day <= snapshots[0]! : day >= snapshots.at(-1)!,
  )
  const step = () => {
    pause(store)
    store.getState().step(count)
  }
  return (
    // Not `disabled`: a button that vanishes from under the keyboard's focus leaves the reader nowhere.
    <button type="button" className="control" aria-disabled={ended} onClick={step}>
      <Icon d={count < 0 ? 'M12 4l-6 6 6 6' : 'M8 4l6 6-6 6'} />
      <span className="unseen">{t(count < 0 ? 'time.previous' : 'time.next')}</span>
    </button>
  )
}
