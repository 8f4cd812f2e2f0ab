/**
 * An open story: its steps in a row that scrolls (down beside the map, sideways on phones), and what leads through them.
 * The step that is read is the story's; map and day follow it, and stay where the reader then puts them.
 */
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Story } from '../../core/stories'
import { useAtlas, useAtlasStore, useTranslator } from '../../state/react'
import { leaveStory } from '../../state/stories'
import { useMeasurements } from '../claims/use-measurements'
import { showStep } from './show-step'
import { StepAnnouncer } from './StepAnnouncer'
import { StoryFoot } from './StoryFoot'
import { StoryKey } from './StoryKey'
import { StoryStep } from './StoryStep'
import { stepOfKey } from './keys'
import { useScrolledStep } from './use-scrolled-step'

interface Props {
  readonly story: Story
  readonly index: number
  /** The reader opened it by hand: the focus goes into it. A link leaves the focus alone. */
  readonly begun: boolean
}

export function StoryView({ story, index, begun }: Props) {
  const { t, direction } = useTranslator()
  const store = useAtlasStore()
  const due = useAtlas((state) => state.reading.due)
  // Stories are told of the ledger, whichever version the map tells.
  const { atlas, details } = useAtlas((state) => state.ledger)
  const outcomes = useMeasurements(atlas, details)
  const box = useRef<HTMLOListElement>(null)
  const go = (to: number) => {
    if (to >= 0 && to < story.steps.length) showStep(store, story, to)
  }
  useScrolledStep(box, index, go)
  useEffect(() => {
    if (due) showStep(store, story, index)
  }, [due, store, story, index])
  useEffect(() => {
    if (begun) box.current?.focus({ preventScroll: true })
  }, [begun])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = stepOfKey(event, index, story.steps.length, direction)
    if (to === null) return
    event.preventDefault()
    go(to)
  }
  return (
    <div className="story" onKeyDown={onKeyDown}>
      <ol className="story-steps" ref={box} tabIndex={0} aria-label={t('stories.steps')}>
        {story.steps.map((step, i) => (
          <StoryStep
            key={step.id}
            story={story}
            index={i}
            current={i === index}
            atlas={atlas}
            details={details}
            outcomes={outcomes}
          />
        ))}
      </ol>
      <StoryKey />
      <StoryFoot story={story} index={index} onGo={go} onLeave={() => leaveStory(store)} />
      <StepAnnouncer story={story} index={index} />
    </div>
  )
}
