/** The sliders on the axis, day shown and day compared with, and the note of what a mouse points at. */
import { useId, useMemo } from 'react'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import type { AppState, Span } from '../../state/state'
import { selectSummary, spokenDay } from '../header/summary'
import type { Frame } from './frame'
import { pause, showDay } from './show-day'
import { Slider } from './Slider'

interface Props {
  readonly frame: Frame
  /** What the axis shows, or is about to. */
  readonly goal: () => Span
  readonly onTogglePlay: () => void
  /** The reader takes hold of one. */
  readonly onUse: () => void
  readonly pinching: () => boolean
}

export function Sliders({ frame, goal, onTogglePlay, onUse, pinching }: Props) {
  const store = useAtlasStore()
  const { t, date } = useTranslator()
  const from = useAtlas(({ mode, from }) => (mode === 'day' ? null : from))
  const spoken = useSpokenDay()
  const hint = useId()
  const shared = {
    ...{ frame, goal, hint, pinching, onSpace: onTogglePlay },
    onHold: () => pause(store),
  }
  return (
    <>
      <Slider
        {...shared}
        className="slider-day"
        of={dayShown}
        label={t('time.slider')}
        spoken={spoken}
        onDay={(next) => {
          onUse()
          showDay(store, next)
        }}
      />
      {from !== null && (
        <Slider
          {...shared}
          className="slider-from"
          of={dayCompared}
          label={t('time.from')}
          spoken={date(from)}
          onDay={(next) => {
            onUse()
            pause(store)
            store.getState().setFrom(next)
          }}
        />
      )}
      <p id={hint} hidden>
        {t('time.hint')}
      </p>
    </>
  )
}

const dayShown = ({ day }: AppState) => day
const dayCompared = ({ from, day }: AppState) => from ?? day

function useSpokenDay(): string {
  const atlas = useAtlas((state) => state.atlas)
  const summary = useAtlas(selectSummary)
  const translator = useTranslator()
  return useMemo(() => spokenDay(atlas, summary, translator), [atlas, summary, translator])
}
