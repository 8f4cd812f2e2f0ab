/** The page's type, for pictures that are looked at elsewhere: the faces that a text needs, as data within a style sheet. */

/** A style sheet with type as data, and what shows that each face has been read. */
export interface Type {
  /** '' where there is none. */
  readonly css: string
  readonly probes: readonly Probe[]
}

/** A letter that is drawn once its face is there, and not before. */
export interface Probe {
  readonly family: string
  readonly weight: string
  readonly letter: string
}

export const NO_TYPE: Type = { css: '', probes: [] }

/** @param text all that is written in the picture */
export async function typeFor(text: string): Promise<Type> {
  const letters = [...new Set(text)].filter((letter) => /[\p{L}\p{N}]/u.test(letter))
  const found = await Promise.all(
    faces().map(async ({ rule, address, ranges }) => {
      const inside = (letter: string) => ranges.some(([a, b]) => a <= codeOf(letter) && codeOf(letter) <= b)
      const letter = letters.find(inside)
      const css = letter === undefined ? '' : await sheetOf(rule, address)
      const [family, weight] = ['font-family', 'font-weight'].map((name) => rule.style.getPropertyValue(name))
      return css === '' ? [] : [{ css, probe: { family: family!, weight: weight!, letter: letter! } }]
    }),
  )
  return {
    css: found
      .flat()
      .map(({ css }) => css)
      .join('\n'),
    probes: found.flat().map(({ probe }) => probe),
  }
}

const codeOf = (letter: string) => letter.codePointAt(0)!

/** Measures text as the page writes it. */
export function measurer(family: string): (text: string, size: number, weight: number) => number {
  const ctx = document.createElement('canvas').getContext('2d')!
  return (text, size, weight) => {
    ctx.font = `${weight} ${size}px ${family}`
    return ctx.measureText(text).width
  }
}

/** Waits for the faces that a text needs: measured before, it would be of another width. */
export async function typeReady(family: string, text: string): Promise<void> {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px ${family}`, text)))
}

interface Face {
  readonly rule: CSSFontFaceRule
  readonly address: string
  readonly ranges: readonly (readonly [number, number])[]
}

function faces(): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...rulesOf(sheet)].flatMap((rule) => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const [, source] = /url\("?([^")]+)"?\)/.exec(rule.style.getPropertyValue('src')) ?? []
      if (source === undefined) return []
      const address = new URL(source, sheet.href ?? document.baseURI).href
      return [{ rule, address, ranges: rangesOf(rule.style.getPropertyValue('unicode-range')) }]
    }),
  )
}

/** A sheet of another host does not let its rules be read; what a reader's add-ons bring is not ours. */
function rulesOf(sheet: CSSStyleSheet): CSSRuleList | readonly CSSRule[] {
  try {
    return sheet.cssRules
  } catch {
    return []
  }
}

/** `U+0-FF, U+131` as pairs; everything where nothing is said. */
export function rangesOf(text: string): [number, number][] {
  const found = [...text.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)]
  return found.length === 0
    ? [[0, 0x10ffff]]
    : found.map(([, from, to]) => [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)])
}

const read = new Map<string, Promise<string>>()

async function sheetOf({ style }: CSSFontFaceRule, address: string): Promise<string> {
  const data = read.get(address) ?? dataOf(address)
  read.set(address, data)
  const said = ['font-family', 'font-weight', 'font-style', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .flatMap(([name, value]) => (value === '' ? [] : [`${name}:${value}`]))
  try {
    return `@font-face{${said.join(';')};src:url(${await data}) format("woff2")}`
  } catch {
    // Without it the picture is in another type, not lost. The next picture tries again.
    read.delete(address)
    return ''
  }
}

async function dataOf(address: string): Promise<string> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: expected status 200, got ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  let binary = ''
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return `data:font/woff2;base64,${btoa(binary)}`
}
