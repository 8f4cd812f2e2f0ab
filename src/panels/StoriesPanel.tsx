/** Stories: the list of them, or the one that is open with its steps. Loaded when opened. */
import { useState } from 'react'
import { currentStep } from '../state/stories'
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import { Drawer } from './Drawer'
import { StoryList } from './stories/StoryList'
import { StoryView } from './stories/StoryView'
import { showStep } from './stories/show-step'

export function StoriesPanel() {
  const { t, language } = useTranslator()
  const store = useAtlasStore()
  const reading = useAtlas((state) => state.reading)
  const at = useAtlas((state) => state.story)
  const [begun, setBegun] = useState(false)
  const open = currentStep({ story: at, reading })
  return (
    <Drawer title={open ? open.story.title[language] : t('views.stories')} place="side">
      {open ? (
        <StoryView key={open.story.id} story={open.story} index={open.index} begun={begun} />
      ) : reading.stories ? (
        <StoryList
          stories={reading.stories}
          left={reading.left}
          onOpen={(story, index) => {
            setBegun(true)
            showStep(store, story, index)
          }}
        />
      ) : (
        <p className={reading.error === null ? 'stories-wait' : 'card-failed'} role="status">
          {reading.error === null ? t('stories.loading') : t('stories.failed', { reason: reading.error })}
        </p>
      )}
    </Drawer>
  )
}
