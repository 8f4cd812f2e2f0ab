/** Tells those who listen which step they are at, once it has rested: not each one that rushes by. */
import { useEffect, useState } from 'react'
import type { Story } from '../../core/stories'
import { useTranslator } from '../../state/react'

const REST_MS = 600

export function StepAnnouncer({ story, index }: { readonly story: Story; readonly index: number }) {
  const { t, language, date } = useTranslator()
  const step = story.steps[index]!
  const text = t('stories.said', {
    step: index + 1,
    count: story.steps.length,
    title: step.title[language],
    date: date(step.day),
  })
  const [said, setSaid] = useState('')
  useEffect(() => {
    const timer = window.setTimeout(() => setSaid(text), REST_MS)
    return () => window.clearTimeout(timer)
  }, [text])
  return (
    <p className="unseen" aria-live="polite">
      {said}
    </p>
  )
}
