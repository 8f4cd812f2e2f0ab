/** The stories to choose from, and the way back to where the reader left off. */
import { useEffect, useRef } from 'react'
import type { Story } from '../../core/stories'
import type { StoryStep } from '../../state/state'
import { useTranslator } from '../../state/react'

interface Props {
  readonly stories: readonly Story[]
  readonly left: StoryStep | null
  readonly onOpen: (story: Story, index: number) => void
}

export function StoryList({ stories, left, onOpen }: Props) {
  const { t, language, date } = useTranslator()
  const before = left && stories.find(({ id }) => id === left.id)
  const back = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // Leaving a story takes its button away: the reader is not thrown back to the page's start.
    if (document.activeElement === document.body) back.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className="stories">
      <p className="stories-lead">{t('stories.lead')}</p>
      {left && before && (
        <button
          type="button"
          ref={back}
          className="story-action story-continue"
          onClick={() => onOpen(before, left.step)}
        >
          {t('stories.continue', {
            story: before.title[language],
            step: before.steps[left.step]?.title[language] ?? '',
          })}
        </button>
      )}
      <ul className="stories-list">
        {stories.map((story) => (
          <li key={story.id}>
            <h3>{story.title[language]}</h3>
            <p>{story.summary[language]}</p>
            <p className="stories-span">
              {t('stories.span', {
                steps: story.steps.length,
                from: date(story.steps[0]!.day, 'year'),
                to: date(story.steps.at(-1)!.day, 'year'),
              })}
            </p>
            <button
              type="button"
              className="story-action"
              aria-label={t('stories.begin.label', { story: story.title[language] })}
              onClick={() => onOpen(story, 0)}
            >
              {t('stories.begin')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
