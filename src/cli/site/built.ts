/** The built site that a command looks at: `dist/`, built anew, or another build that is named. */
import { npm, root } from '../run.mjs'

/**
 * The folder; `CONTROL_ATLAS_TEST_DIST` names one that is built already.
 * @throws where the build fails
 */
export function builtSite(): string {
  const named = process.env['CONTROL_ATLAS_TEST_DIST']
  if (named) return named
  if (!npm(['run', '--silent', 'bundle'])) throw new Error('The site could not be built; see above.')
  return `${root}dist`
}
