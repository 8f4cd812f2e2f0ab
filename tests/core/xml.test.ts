// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element, escapeXml, short } from '../../src/core/xml'

describe('escapeXml', () => {
  it('writes the marks that XML keeps for itself as their names', () => {
    expect(escapeXml('a<b> & "c"')).toBe('a&lt;b&gt; &amp; &quot;c&quot;')
  })

  it('leaves out characters that no XML document may hold', () => {
    expect(escapeXml('a\u0000b\u001fc\ufffe')).toBe('abc')
  })

  it('gives any text back through a parser, as content and as an attribute', () => {
    // Line ends and tabs are white space to a parser.
    const allowed = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\p{Cc}|[\ufffe\uffff]/gu, ''))
    fc.assert(
      fc.property(allowed, (text) => {
        const parsed = new DOMParser().parseFromString(element('a', { b: text }, escapeXml(text)), 'text/xml')
        expect(parsed.documentElement.getAttribute('b')).toBe(text)
        expect(parsed.documentElement.textContent).toBe(text)
      }),
    )
  })
})

describe('element', () => {
  it('leaves out what is undefined and shortens numbers', () => {
    expect(element('rect', { x: 1 / 3, y: undefined, fill: 'red' })).toBe('<rect x="0.33" fill="red"/>')
  })
})

describe('short', () => {
  it('writes no minus before nothing', () => {
    expect(short(-0.001)).toBe('0')
  })
})
