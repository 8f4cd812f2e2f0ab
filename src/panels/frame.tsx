/** What stands round the map: headline, legend, card, timeline. Loaded once the map's first picture is on the screen. */
import { CompareNotice } from './compare/CompareNotice'
import { Notice } from './evidence/Notice'
import { Header } from './Header'
import { LinkNotice } from './LinkNotice'
import { NewVersion } from './NewVersion'

export { Legend } from './Legend'
export { PlaceCard } from './PlaceCard'
export { PrintSheet } from './PrintSheet'
export { SkipLinks } from './SkipLinks'
export { Timeline } from './Timeline'
export { DayDescription } from './table/DayDescription'

/** The headline and what is to be said before all else. */
export function Head() {
  return (
    <>
      <Header />
      <LinkNotice />
      <NewVersion />
      <Notice />
      <CompareNotice />
    </>
  )
}
