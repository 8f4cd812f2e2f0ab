/**
 * The field and its list, after the combobox pattern of the ARIA Authoring Practices: the focus stays in the field, the
 * arrows move a mark through the list, Enter goes to the place marked, Escape empties the field and then closes.
 */
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { searchPlaces } from '../../core/search'
import { useAtlas, useTranslator } from '../../state/react'
import { useShow } from '../claims/use-show'
import { COARSE, useMedia } from '../use-media'
import { Result } from './Result'
import { shortcutText } from './shortcut'

/** More are counted; another letter brings them nearer. */
const LISTED = 20

export function Combobox({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const { t } = useTranslator()
  const atlas = useAtlas((state) => state.atlas)
  const details = useAtlas((state) => state.details)
  const { showPlace } = useShow()
  const [query, setQuery] = useState('')
  const [marked, setMarked] = useState(0)
  const [list, hint] = [useId(), useId()]
  const found = useMemo(() => searchPlaces(atlas, details, query), [atlas, details, query])
  const listed = found.slice(0, LISTED)
  const open = listed.length > 0
  const box = useMarkedInView(marked, listed.length)
  const touch = useMedia(COARSE)

  // The index is made before the first letter needs it.
  useEffect(() => {
    const timer = window.setTimeout(() => searchPlaces(atlas, details, 'a'))
    return () => window.clearTimeout(timer)
  }, [atlas, details])

  const write = (text: string) => {
    setQuery(text)
    setMarked(0)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter ends the writing of a word with an input method first.
    if (event.nativeEvent.isComposing) return
    const chosen = listed[marked]
    if (event.key === 'ArrowDown' && open) setMarked((marked + 1) % listed.length)
    else if (event.key === 'ArrowUp' && open) setMarked((marked + listed.length - 1) % listed.length)
    else if (event.key === 'Enter' && chosen) showPlace(chosen.place, null)
    else if (event.key === 'Escape' && query !== '') {
      write('')
      event.stopPropagation()
    } else return
    event.preventDefault()
  }
  return (
    <div className="search">
      <input
        ref={field}
        className="search-field"
        type="search"
        role="combobox"
        dir="auto"
        aria-label={t('search.field')}
        aria-describedby={hint}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        aria-activedescendant={open ? `${list}-${marked}` : undefined}
        placeholder={t('search.example')}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        value={query}
        onChange={(event) => write(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="search-hint" id={hint}>
        {t('search.hint')} {!touch && t('search.keys', { keys: shortcutText() })}
      </p>
      <Count query={query} count={found.length} shown={listed.length} />
      <ul
        id={list}
        className="search-list"
        role="listbox"
        aria-label={t('search.results')}
        ref={box}
        hidden={!open}
      >
        {listed.map((entry, i) => (
          <Result
            key={entry.place}
            id={`${list}-${i}`}
            found={entry}
            marked={i === marked}
            onMark={() => setMarked(i)}
            onChoose={() => showPlace(entry.place, null)}
          />
        ))}
      </ul>
    </div>
  )
}

/** How many places there are, said when that changes. */
function Count({ query, count, shown }: { query: string; count: number; shown: number }) {
  const { t, plural } = useTranslator()
  const reading = useAtlas((state) => state.details === null && state.detailsError === null)
  const total = plural('search.count', count)
  const said = count === 0 ? t('search.none') : count > shown ? t('search.first', { total, shown }) : total
  return (
    <p className="search-count" role="status">
      {query.trim() !== '' && `${said}${reading ? ` ${t('search.unread')}` : ''}`}
    </p>
  )
}

/** Keeps the marked entry in sight, scrolling the list and nothing else. */
function useMarkedInView(marked: number, count: number): RefObject<HTMLUListElement | null> {
  const box = useRef<HTMLUListElement>(null)
  useEffect(() => {
    const entry = box.current?.children[marked]
    if (!box.current || !(entry instanceof HTMLElement)) return
    const [outer, inner] = [box.current.getBoundingClientRect(), entry.getBoundingClientRect()]
    if (inner.top < outer.top) box.current.scrollTop -= outer.top - inner.top
    if (inner.bottom > outer.bottom) box.current.scrollTop += inner.bottom - outer.bottom
  }, [marked, count])
  return box
}
