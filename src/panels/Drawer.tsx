/**
 * A panel beside or below the map: a heading, a way to close it, and content that scrolls inside. It is not modal: the
 * map and the slider go on working beside it. On phones it is a sheet with three stops.
 */
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useAtlas, useAtlasStore, useTranslator } from '../state/react'
import { useSheet } from './drawer/use-sheet'
import { SHEET, useMedia } from './use-media'

interface Props {
  readonly title: string
  /** `side`: a column at the end of the page; `foot`: a band above the timeline, as wide as the slider. */
  readonly place: 'side' | 'foot'
  readonly children: ReactNode
}

export function Drawer({ title, place, children }: Props) {
  const { t } = useTranslator()
  const store = useAtlasStore()
  const panel = useAtlas((state) => state.panel)
  const heading = useRef<HTMLHeadingElement>(null)
  const { sheet, stop, drag, onNext, onKeyDown } = useSheet()
  const isSheet = useMedia(SHEET)
  const id = useId()

  // Opened by hand, the reader is taken to it; opened by a link, the page begins where pages begin.
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    opener.current = document.activeElement
    if (opener.current !== document.body) heading.current?.focus({ preventScroll: true })
  }, [panel])

  const close = () => {
    const back = opener.current
    store.getState().setPanel(null)
    if (back instanceof HTMLElement && back.isConnected) back.focus()
  }
  return (
    <section
      ref={sheet}
      className={`drawer drawer-${place} sheet`}
      data-stop={isSheet ? stop : undefined}
      aria-labelledby={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <div className="drawer-head" {...(isSheet && drag)}>
        {isSheet && (
          <button
            type="button"
            className="drawer-handle"
            aria-label={t('views.height', { height: t(`views.height.${stop}`) })}
            onClick={onNext}
            onKeyDown={onKeyDown}
          />
        )}
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="drawer-close" aria-label={t('views.close')} onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <div className="drawer-body">{children}</div>
    </section>
  )
}
