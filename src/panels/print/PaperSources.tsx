/** On how many sources the day shown rests, and the publishers cited most. Nothing while the sources are unread. */
import { citedOn } from '../../core/sources-cited'
import { useAtlas, useTranslator } from '../../state/react'
import { memo } from '../../state/selectors'
import type { AppState } from '../../state/state'

const NAMED = 5

export function PaperSources() {
  const { t, plural } = useTranslator()
  const cited = useAtlas(selectCited)
  if (!cited || cited.sources === 0) return null
  const list = cited.publishers
    .slice(0, NAMED)
    .map(({ name, places }) => t('print.source', { publisher: name, count: places }))
    .join(', ')
  return <p>{plural('print.sources', cited.sources, { list })}</p>
}

const citedMemo = memo(
  (
    atlas: AppState['atlas'],
    details: AppState['details'],
    day: AppState['day'],
    hidden: AppState['hiddenRegions'],
  ) =>
    details &&
    citedOn(atlas, details, day, (place) => !hidden.has(atlas.regions[atlas.places[place]!.region]!.id)),
)

const selectCited = ({ atlas, details, day, hiddenRegions }: AppState) =>
  citedMemo(atlas, details, day, hiddenRegions)
