/** What is in the page once a panel is open and filled: selectors, for those who wait for it. */
import type { Panel } from '../../state/state'

export const READY: Readonly<Record<Panel, string>> = {
  claims: '.claim-verdict',
  road: '.drawer .road',
  areas: '.drawer .areas',
  events: '.drawer .events',
  method: '.method h2',
  search: '.drawer .search',
  compare: '.drawer .compare',
  stories: '.drawer .stories',
  share: '.drawer .share',
  table: '.drawer .table-panel',
}

/** A party's ground with a shape: the map is drawn. */
export const MAP = '.leaflet-atlas-control-pane path[data-party][d^="M"]'

/** All that belongs on the map is there, and the slider (or, in a slim page, the buttons for days): the page can be used. */
export const WHOLE = 'body:has(.atlas-map[data-whole]):has(.timeline, .slim-time)'
