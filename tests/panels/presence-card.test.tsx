// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { PresenceList } from '../../src/panels/card/Presence'
import { render } from './page'
import { tinyAtlas, tinyStore } from './tiny-atlas'
import { tinyDetails } from './tiny-details'

function listOf(id: string) {
  const store = tinyStore()
  store.getState().setDetails(tinyDetails, null)
  const place = tinyAtlas.places.findIndex((entry) => entry.id === id)
  return render(store, <PresenceList place={place} />)
}

it('says since when, that the end is not known, on what it rests and that it is not control', () => {
  const host = listOf('citadel')
  expect(host.querySelector('.card-presence-line')?.textContent).toBe(
    'Turkish observation post, Castle hill: reported surrounded about 16 February 2020; end not in the facts.',
  )
  expect(host.querySelector('blockquote')?.textContent).toBe('On the hill')
  expect(host.querySelector('.sources')?.textContent).toContain('Agency')
  expect(host.textContent).toContain('Presence is not control')
})

it('is not there where the facts know of no presence', () => {
  expect(listOf('hreitan').innerHTML).toBe('')
})
