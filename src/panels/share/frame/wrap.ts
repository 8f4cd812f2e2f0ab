/** Text in lines: broken at spaces, and within a word only where it alone is too long. */

/** @param width of a text, in the unit of `most` @returns at least one line; none is wider than `most` but for a single letter */
export function wrap(text: string, most: number, width: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/[ \n]+/).flatMap((word) => broken(word, most, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && width(longer) > most) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** The first lines; the last of them ends in `…` where more would follow. */
export function firstLines(
  lines: readonly string[],
  count: number,
  most: number,
  width: (text: string) => number,
): string[] {
  if (lines.length <= count) return [...lines]
  let last = lines[count - 1]!
  while (last !== '' && width(`${last}…`) > most) last = last.replace(/\s*\S$/u, '')
  return [...lines.slice(0, count - 1), `${last}…`]
}

function broken(word: string, most: number, width: (text: string) => number): string[] {
  if (width(word) <= most) return [word]
  const parts: string[] = []
  let part = ''
  for (const letter of word) {
    if (part !== '' && width(part + letter) > most) {
      parts.push(part)
      part = ''
    }
    part += letter
  }
  return [...parts, part]
}
