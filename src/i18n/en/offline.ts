/** What the page says of newer versions and of missing parts of itself, in English. */
export const offline = {
  'offline.new': 'A new version of this map is ready.',
  'offline.take': 'Take it now',
  'offline.later': 'Later',
  'offline.part':
    'This part could not be loaded; the connection may be down, or the site has changed since you opened the page. The map works on.',
  'offline.reload': 'Load the page again',
} as const
