/** Words that the project does not use in its own voice, and addresses that no file of it names. */

/** One side's vocabulary, in the languages of the interface. A publisher's wording stands in the facts, as a quoted claim. */
const LOADED = [
  ...['regimes?', 'terrorists?', 'terrorism', 'rebels?', 'liberated', 'jihadists?', 'jihadis?'],
  ...['régimes?', 'terroristes?', 'terrorisme', 'rebelles?', 'libérée?s?', 'djihadistes?', 'jihadistes?'],
  ...['(?:ال)?إرهاب(?:ي|يون|يين|ية)', '(?:ال)?متمرد(?:ون|ين|ة)?', '(?:ال)?جهادي(?:ون|ين|ة)?'],
]
const loaded = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LOADED.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

/** Where packages come from is set by each machine; a project that names it works on some machines only. */
const hosts = /\b(?:registry|deb|mirrors?|packages)\.[\w-]+\.\w{2,}\b/gi

/** Messages for every loaded word: what was found, and a neutral way to say it. */
export function loadedWords(file: string, text: string): string[] {
  return hits(
    file,
    text,
    loaded,
    'takes a side. Name the party as the legend does ("Syrian government and allies")',
  )
}

/** Messages for every address of a package registry or mirror. */
export function registryHosts(file: string, text: string): string[] {
  return hits(file, text, hosts, 'is a host of packages. Leave it to the settings of each machine')
}

function hits(file: string, text: string, pattern: RegExp, say: string): string[] {
  return text
    .split('\n')
    .flatMap((line, i) => [...line.matchAll(pattern)].map(([word]) => `${file}:${i + 1}: "${word}" ${say}.`))
}
