/** A text from outside, made safe and short for a message: in quotation marks, control characters written out. */

const LONGEST = 60

/** `"…"`, or `nothing` for an empty text. */
export function quoted(text: string): string {
  if (text === '') return 'nothing'
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  const safe = cut.replace(
    /[\p{C}\u2028\u2029]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  )
  return `"${safe}"`
}
