/** How it plays: speed, and whether it pauses on named days; a small sheet that opens from a button with the speed on it. */
import { useId } from 'react'
import { useTranslator } from '../../state/react'
import { SPEEDS, type PlaySettings, type Speed } from './settings'

interface Props {
  readonly settings: PlaySettings
  readonly onChange: (settings: PlaySettings) => void
}

const written = (speed: Speed) => (speed === 0.5 ? '½×' : `${speed}×`)

export function SpeedChoice({ settings, onChange }: Props) {
  const { t } = useTranslator()
  const [sheet, group] = [useId(), useId()]
  return (
    <>
      <button
        type="button"
        className="time-tool"
        popoverTarget={sheet}
        aria-label={t('time.speed.now', { speed: written(settings.speed) })}
      >
        <span aria-hidden="true" dir="ltr">
          {written(settings.speed)}
        </span>
      </button>
      <div id={sheet} className="play-choices sheet" popover="auto">
        <fieldset>
          <legend>{t('time.speed')}</legend>
          <div className="speeds" dir="ltr">
            {SPEEDS.map((speed) => (
              <label key={speed}>
                <input
                  type="radio"
                  name={group}
                  checked={speed === settings.speed}
                  onChange={() => onChange({ ...settings, speed })}
                />
                <span>{written(speed)}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <label className="pause-named">
          <input
            type="checkbox"
            checked={settings.pauseOnNamed}
            onChange={(event) => onChange({ ...settings, pauseOnNamed: event.target.checked })}
          />
          <span>{t('time.pauseOnNamed')}</span>
        </label>
      </div>
    </>
  )
}
