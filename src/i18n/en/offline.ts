/** What the page says of newer versions of itself, in English. */
export const offline = {
  'offline.new': 'A new version of this map is ready.',
  'offline.take': 'Take it now',
  'offline.later': 'Later',
} as const
