/** Tables are typed, pages are set: a typewriter's apostrophe between two letters becomes a printer's. */
import type { Names } from '../../core/types'

export function typographic({ en, fr, ar }: Names): Names {
  return { en: set(en), fr: set(fr), ar: set(ar) }
}

const set = (text: string) => text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
