/**
 * The slider over the snapshots of a period: a native range input laid over the bars, its thumb the cursor. Every
 * snapshot that it passes is set at once.
 *
 * Time runs left to right in every language, as on the charts and maps that Arabic readers of these sources use, and as
 * bars, years and thumb must agree: axis and slider keep `dir="ltr"`, the controls round them are mirrored.
 */
import { useId, useMemo, type KeyboardEvent } from 'react'
import { nearestSnapshot } from '../../core/snapshots'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { selectSummary, spokenDay } from '../header/summary'
import type { Frame } from './bars'
import { HoverNote, useHover } from './HoverNote'
import { dayForKey } from './keys'
import { pause, showDay } from './show-day'

interface Props {
  readonly frame: Frame
  readonly onTogglePlay: () => void
  /** The reader takes hold of it. */
  readonly onUse: () => void
}

export function Slider({ frame, onTogglePlay, onUse }: Props) {
  const store = useAtlasStore()
  const { t } = useTranslator()
  const index = useAtlas(({ atlas, day }) => nearestSnapshot(atlas.snapshots, day).index)
  const spoken = useSpokenDay()
  const hint = useId()
  const { hovered, ...hover } = useHover(frame)
  const { first, last } = frame

  const goTo = (value: number) => {
    showDay(store, store.getState().atlas.snapshots[value]!)
    onUse()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const { atlas, day } = store.getState()
    if (event.key === ' ') onTogglePlay()
    else {
      const named = atlas.named.map((entry) => entry.day)
      const next = dayForKey(event.key, day, { snapshots: atlas.snapshots, named, first, last })
      if (next === null) return
      showDay(store, next)
      onUse()
    }
    event.preventDefault()
  }
  return (
    <>
      <input
        type="range"
        className="slider"
        dir="ltr"
        min={first}
        max={last}
        step={1}
        value={index}
        aria-label={t('time.slider')}
        aria-valuetext={spoken}
        aria-describedby={hint}
        onChange={(event) => goTo(event.target.valueAsNumber)}
        onKeyDown={onKeyDown}
        onPointerDown={() => pause(store)}
        {...hover}
      />
      <HoverNote frame={frame} index={hovered} />
      <p id={hint} hidden>
        {t('time.hint')}
      </p>
    </>
  )
}

function useSpokenDay(): string {
  const atlas = useAtlas((state) => state.atlas)
  const summary = useAtlas(selectSummary)
  const translator = useTranslator()
  return useMemo(() => spokenDay(atlas, summary, translator), [atlas, summary, translator])
}
