/** What leads through a story: back and on, how far one is, back to the step after a look round, and out. */
import type { Story } from '../../core/stories'
import { useAtlasStore, useTranslator } from '../../state/react'
import { showStep } from './show-step'
import { useAway } from './use-away'

interface Props {
  readonly story: Story
  readonly index: number
  readonly onGo: (index: number) => void
  readonly onLeave: () => void
}

export function StoryFoot({ story, index, onGo, onLeave }: Props) {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const away = useAway(story.steps[index]!)
  const count = story.steps.length
  return (
    <div className="story-foot">
      <div className="story-ways">
        <Way label={t('stories.previous')} sign="‹" off={index === 0} onClick={() => onGo(index - 1)} />
        <p className="story-progress">
          {t('stories.progress', { step: index + 1, count })}
          <span aria-hidden="true">
            <span style={{ inlineSize: `${(100 * (index + 1)) / count}%` }} />
          </span>
        </p>
        <Way label={t('stories.next')} sign="›" off={index === count - 1} onClick={() => onGo(index + 1)} />
      </div>
      <button type="button" className="story-action story-leave" onClick={onLeave}>
        {t('stories.leave')}
      </button>
      {away && (
        <button
          type="button"
          className="story-action story-back"
          onClick={() => showStep(store, story, index)}
        >
          {t('stories.back')}
        </button>
      )}
    </div>
  )
}

interface WayProps {
  readonly label: string
  readonly sign: string
  readonly off: boolean
  readonly onClick: () => void
}

/** At an end it stays, and keeps the focus: it leads nowhere. */
function Way({ label, sign, off, onClick }: WayProps) {
  return (
    <button
      type="button"
      className="story-way"
      aria-label={label}
      title={label}
      aria-disabled={off}
      onClick={onClick}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  )
}
