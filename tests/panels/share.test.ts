/** @vitest-environment jsdom */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { iframeSnippet, SANDBOX } from '../../src/panels/share/snippet'

function parse(html: string): Element[] {
  const template = document.createElement('template')
  template.innerHTML = html
  return [...template.content.querySelectorAll('*')]
}

// Quick on a quiet machine; a busy one may take ten times as long.
vi.setConfig({ testTimeout: 30_000 })

describe('the snippet for other pages', () => {
  it('is one frame whose attributes read back as what was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl({ withFragments: true }), (words, url) => {
        // Parsers write a line end and a lone zero otherwise: no title holds one.
        const title = words.replace(/[\r\0]/g, '')
        const [frame, ...others] = parse(iframeSnippet({ address: `${url}&"<`, title, size: [640, 480] }))
        expect(others).toEqual([])
        expect(frame!.getAttribute('src')).toBe(`${url}&"<`)
        expect(frame!.getAttribute('title')).toBe(title)
      }),
      { numRuns: 50 },
    )
  })

  it('asks for no more rights than the map needs, and tells nobody whose page it is on', () => {
    const address = 'https://example.org/#d=2020-02-16'
    const frame = parse(iframeSnippet({ address, title: 'A', size: null }))[0]!
    expect(frame.getAttribute('sandbox')).toBe(SANDBOX)
    expect(SANDBOX.split(' ')).not.toContain('allow-top-navigation')
    expect(frame.getAttribute('referrerpolicy')).toBe('no-referrer')
    expect(frame.getAttribute('loading')).toBe('lazy')
    expect(frame.hasAttribute('width')).toBe(false)
    expect(frame.getAttribute('style')).toContain('width:100%')
  })
})
