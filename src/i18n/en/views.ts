/** Texts of the row of views and of the panels' frame, in English. */
export const views = {
  'views.label': 'Views',
  'views.map': 'Map',
  'views.search': 'Search',
  'views.road': 'Road',
  'views.areas': 'Areas',
  'views.claims': 'Claims',
  'views.events': 'Events',
  'views.method': 'Method',
  'views.compare': 'Compare',
  'views.stories': 'Stories',
  'views.share': 'Share',
  'views.table': 'Table',
  'views.close': 'Close',
} as const
