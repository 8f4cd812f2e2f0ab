/** Finds a place by name and goes there: a field with a list below it. Loaded when opened. */
import { useEffect, useRef } from 'react'
import { useTranslator } from '../state/react'
import { Drawer } from './Drawer'
import { Combobox } from './search/Combobox'
import { takeAsked } from './search/shortcut'

export function SearchPanel() {
  const { t } = useTranslator()
  const field = useRef<HTMLInputElement>(null)
  // Opened by hand, the reader writes at once; opened by a link, the page begins where pages begin. After the drawer,
  // which remembers what had the focus.
  useEffect(() => {
    if (takeAsked() || document.activeElement !== document.body) field.current?.focus()
  }, [])
  return (
    <Drawer title={t('search.title')} place="side">
      <Combobox field={field} />
    </Drawer>
  )
}
