/** Story files, read and checked beside the facts they tell of, to the file that the story panel loads. */
import { encodeStory, type WireStories } from '../../core/stories'
import { WIRE_FORMAT } from '../../core/wire'
import type { Facts, Problem } from '../facts'
import { checkStories } from './check'
import type { StoryFiles } from './file'
import { readStories } from './read'

/**
 * @param facts as `readFacts` gives them, without problems
 * @param hash the version of the facts: a story's words are no part of it
 * @returns problems, and stories where there are none
 */
export function compileStories(
  files: StoryFiles,
  facts: Facts,
  hash: string,
  folder = '',
): { readonly wire: WireStories | null; readonly problems: readonly Problem[] } {
  const { stories, problems: unreadable } = readStories(files, folder)
  const problems = unreadable.length > 0 ? unreadable : checkStories(stories, facts)
  if (problems.length > 0) return { wire: null, problems }
  return {
    wire: { format: WIRE_FORMAT, hash, stories: stories.map(({ story }) => encodeStory(story)) },
    problems,
  }
}
