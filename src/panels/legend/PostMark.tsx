/** The marker of an observation post as the map shows it. */
import { POST_SHAPE } from '../../theme'

export function PostMark() {
  return (
    <svg className="post-mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={POST_SHAPE} />
    </svg>
  )
}
