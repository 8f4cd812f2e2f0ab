/** Figures that a text asks for are ones that the atlas can work out, and the three languages ask for the same. */
import { piecesOf, type Placeholder } from '../../../core/stories/placeholders'
import type { Facts } from '../../facts'
import { quoted } from '../../read/quoted'
import { eachStep, stepProblem, type StoryRule } from '../file'

const KINDS =
  '{changed:party}, {areaShare:party:region}, {roadKm:road:party} or {claim:claim:figure|claimed|verdict}'

export const knownPlaceholders: StoryRule = (story, facts) =>
  eachStep(story, ({ text }, i) => {
    const sourcesIn = (language: 'en' | 'fr' | 'ar') =>
      piecesOf(text[language]).flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
    const asked = sourcesIn('en').map(({ source }) => source)
    return (['en', 'fr', 'ar'] as const).flatMap((language) => {
      const found = sourcesIn(language)
      const field = `text.${language}`
      const wrong = found.flatMap(({ source, placeholder }) => {
        const expected = placeholder ? lacking(placeholder, facts) : KINDS
        return expected === null
          ? []
          : [stepProblem(story, i, field, expected, quoted(source), 'Correct the placeholder')]
      })
      const same =
        found
          .map(({ source }) => source)
          .sort()
          .join() === [...asked].sort().join()
      if (same) return wrong
      const expected = `the placeholders of the English text, ${asked.join(' ') || 'none'}`
      const got = found.map(({ source }) => source).join(' ') || 'none'
      return [...wrong, stepProblem(story, i, field, expected, got, 'Use the same in every language')]
    })
  })

/** What the facts would have to hold; null where they do. */
function lacking(placeholder: Placeholder, { parties, regions, roadNames, claims }: Facts): string | null {
  if (placeholder.kind === 'claim')
    return claims.some(({ claim }) => claim === placeholder.claim) ? null : 'a claim of claims.csv'
  if (!parties.some(({ party }) => party === placeholder.party)) return 'a party of parties.csv'
  if (placeholder.kind === 'areaShare')
    return regions.some(({ region }) => region === placeholder.region) ? null : 'a region of regions.csv'
  if (placeholder.kind === 'roadKm')
    return roadNames.some(({ road }) => road === placeholder.road) ? null : 'a road of road-names.csv'
  return null
}
