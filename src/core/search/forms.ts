/**
 * Forms of a name in which spellings of the same place meet: written plainly, with sounds in classes, and as bare
 * consonants. Latin and Arabic letters go separate ways; an Arabic name in Latin letters has no one spelling.
 *
 *     Ma'arrat an-Nu'man   plain: maarrat numan   fold: marat numan   bones: mrtnmn
 *     Khan Cheikhoun       plain: khan cheikhoun  fold: xan $ixun     bones: xn$xn
 *     العيس                plain: عيس             fold: عيس           bones: عس
 */
export interface Form {
  readonly arabic: boolean
  /** Lower case, no marks, no article; words parted by one space. */
  readonly plain: string
  /** `plain` with letters that stand for one sound made one. */
  readonly fold: string
  /** `fold` without spaces. */
  readonly joined: string
  /** Consonants alone, and a sign for a vowel that begins a word. */
  readonly bones: string
}

/** The forms of a name or a query; null where it has no letter or digit. */
export function formOf(text: string): Form | null {
  const arabic = /\p{Script=Arabic}/u.test(text)
  const words = arabic ? arabicWords(text) : latinWords(text)
  if (words.length === 0) return null
  const folded = words.map(arabic ? foldArabic : foldLatin)
  return {
    arabic,
    plain: words.join(' '),
    fold: folded.join(' '),
    joined: folded.join(''),
    bones: folded.map(arabic ? bonesArabic : bonesLatin).join(''),
  }
}

/** The article, also as it sounds before t, d, r, z, s, sh, n … ("ash-Shughur"), in English and French spelling. */
const ARTICLE = /^(?:l|[aei]l|[ae](?:n|r|s|t|z|d|sh|ch|dh|th))$/

function latinWords(text: string): string[] {
  const words = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}|['’‘`´ʿʾʼʻ]/gu, '')
    .replaceAll('ı', 'i')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  const bare = words.filter((word) => !ARTICLE.test(word))
  // Gazetteers write the article into the word: Elkhan, Elnaasan.
  return (bare.length > 0 ? bare : words).map((word) => word.replace(/^el(?=.{3})/, ''))
}

function foldLatin(word: string): string {
  const sounds = word
    .replace(/x/g, 'ks')
    .replace(/kh/g, 'x')
    .replace(/sh|ch/g, '$')
    .replace(/gh/g, 'g')
    .replace(/dj/g, 'j')
    .replace(/([dt])h/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/[qc]/g, 'k')
    .replace(/p/g, 'b')
    .replace(/(.)\1+/g, '$1')
  // The feminine ending is written -a, -ah, -e, -eh; two letters are left at least.
  const stem = sounds.replace(/^(..+?)[ae]h?$/, '$1')
  return stem.replace(/^[yw](?=[aeiou])|[aeiouyw]+/g, (run, at: number) =>
    at === 0 && /^[yw]$/.test(run) ? run : /[ouw]/.test(run) ? 'u' : /[iy]/.test(run) ? 'i' : 'a',
  )
}

function bonesLatin(fold: string): string {
  return fold.replace(/^[aiu]/, '°').replace(/[aiu]/g, '')
}

function arabicWords(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ؤ/g, 'و')
    .replace(/ئ/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/\p{M}|[ءـ]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.map((word) => word.replace(/^ال(?=.)/, ''))
}

function foldArabic(word: string): string {
  return word.replace(/(..)ه$/, '$1')
}

function bonesArabic(fold: string): string {
  return fold.replace(/(?<=.)[اوي]/g, '')
}
