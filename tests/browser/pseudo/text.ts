/**
 * A language that nobody speaks: every letter with a mark, in brackets, a third longer. What the page shows in plain letters
 * then did not come from the texts; what is cut off has no room for a longer language.
 */
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const MARKED = 'àƀçďéƒğĥíĵķłṁñöþǫřšťűṽŵẋýžÀƁÇĎÉƑĞĤÍĴĶŁṀÑÖÞǪŘŠŤŰṼŴẊÝŽ'
const letters = new Map([...PLAIN].map((letter, i) => [letter, [...MARKED][i]!]))

/** `{name}`s stay as they are; a text without letters of its own stays plain. */
export function pseudo(text: string): string {
  const own = text.replace(/\{\w+\}/g, '')
  if (!/[a-z]/i.test(own)) return text
  const marked = text.replace(/\{\w+\}|[a-z]/gi, (part) => letters.get(part) ?? part)
  return `⟦${marked}${'ẽ'.repeat(Math.ceil(own.length * 0.3))}⟧`
}

/** All texts of a catalogue. Those that are marked already stay as they are. */
export function pseudoTexts<T extends Readonly<Record<string, string>>>(texts: T): T {
  const entries = Object.entries(texts).map(([key, text]) => [
    key,
    text.startsWith('⟦') ? text : pseudo(text),
  ])
  return Object.fromEntries(entries) as T
}
