/** Texts of the search by name, in English. */
export const search = {
  'search.title': 'Find a place',
  'search.field': 'Name of a place',
  'search.example': 'Maarrat al-Numan, العيس …',
  'search.hint': 'In Latin or Arabic letters; any usual spelling will do.',
  'search.keys': 'Arrow keys choose, Enter goes there. {keys} leads here from anywhere.',
  'search.key': 'Find a place ({keys})',
  'search.results': 'Places found',
  'search.count.one': '{count} place',
  'search.count.other': '{count} places',
  'search.first': '{total}; the first {shown} are listed',
  'search.none': 'No place of the atlas has a name like this.',
  'search.unread': 'Further spellings are still being read.',
  'search.as': 'written “{spelling}”',
  'search.guess': 'similar',
} as const
