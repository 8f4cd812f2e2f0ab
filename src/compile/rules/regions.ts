/** Every place falls into one region: the last row of regions.csv takes the rest, and tags are tags that places bear. */
import { quoted } from '../read/quoted'
import { problem, type Rule } from './rule'

export const regions: Rule = (facts) => {
  const borne = new Set(facts.places.flatMap((row) => row.tags))
  const rows = facts.regions
  const dangling = rows.flatMap((row) =>
    row.tags
      .filter((tag) => !borne.has(tag))
      .map((tag) =>
        problem(
          row,
          'tags',
          'tags that a place in places.csv bears',
          quoted(tag),
          'Tag the places, or correct the tag',
        ),
      ),
  )
  const rest = rows.flatMap((row, i) => {
    const isLast = i === rows.length - 1
    if (isLast && row.tags.length > 0) {
      const fix = 'Leave the tags of the last row empty: it takes every place that no row above took'
      return [problem(row, 'tags', 'no tags in the last row', quoted(row.tags.join('|')), fix)]
    }
    if (!isLast && row.tags.length === 0) {
      return [problem(row, 'tags', 'tags in every row but the last', 'nothing', 'Name the tags')]
    }
    return []
  })
  if (rows.length > 0) return [...dangling, ...rest]
  const file = { file: facts.atlas.file.replace(/atlas\.csv$/, 'regions.csv'), line: 1 }
  return [problem(file, 'row', 'at least one region', 'none', 'Add a row without tags for all places')]
}
