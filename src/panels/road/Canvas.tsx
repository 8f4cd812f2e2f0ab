/** The still part of the picture: painted when the road, the years, the size or the theme change, never for a day. */
import { memo, useLayoutEffect, useRef } from 'react'
import type { StretchStory } from '../../core/road/story'
import { useAtlas } from '../../state/react'
import { useMedia } from '../use-media'
import { useTheme } from '../use-theme'
import type { Frame } from './frame'
import { timeMarks } from './marks'
import { paint } from './paint'

interface Props {
  readonly story: readonly StretchStory[]
  readonly frame: Frame
}

export const Canvas = memo(function Canvas({ story, frame }: Props) {
  const atlas = useAtlas((state) => state.atlas)
  const theme = useTheme()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [more, forced] = [useMedia('(prefers-contrast: more)'), useMedia('(forced-colors: active)')]
  const patterned = more || forced
  // A page that is zoomed or dragged to another screen has other pixels.
  const dense = useMedia(`(resolution: ${window.devicePixelRatio}dppx)`)
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    const ratio = window.devicePixelRatio || 1
    canvas.current.width = Math.round(frame.width * ratio)
    canvas.current.height = Math.round(frame.height * ratio)
    const marks = timeMarks(frame).map(({ y }) => y)
    paint(context, frame, story, marks, { atlas, theme, patterned, ratio })
  }, [atlas, theme, patterned, story, frame, dense])
  return <canvas ref={canvas} aria-hidden="true" />
})
