// @vitest-environment jsdom
/** A component that is loaded when first shown. */
import { act } from 'react'
import { expect, it } from 'vitest'
import { later, soon } from '../../src/panels/later'
import { render } from './page'
import { tinyStore } from './tiny-atlas'

const settle = () => act(() => Promise.resolve())

it('is loaded when first shown, once, and then stands at once', async () => {
  let loads = 0
  const Panel = later(() => {
    loads++
    return Promise.resolve(() => <p>Here</p>)
  })
  expect(loads).toBe(0)
  const host = render(tinyStore(), <Panel />)
  expect(host.textContent).toBe('')
  await settle()
  expect(host.textContent).toBe('Here')
  expect(render(tinyStore(), <Panel />).textContent).toBe('Here')
  expect(loads).toBe(1)
})

it('tries again when shown again after a failure', async () => {
  let loads = 0
  const Panel = later(() => {
    loads++
    return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(() => <p>Here</p>)
  })
  render(tinyStore(), <Panel />)
  await settle()
  const again = render(tinyStore(), <Panel />)
  await settle()
  expect(again.textContent).toBe('Here')
})

it('says that it could not be loaded, with a way on', async () => {
  const Panel = later(() => Promise.reject(new Error('offline')))
  const store = tinyStore()
  store.getState().setPanel('claims')
  const host = render(store, <Panel />)
  await settle()
  expect(host.querySelector('h2')?.textContent).toBe('Claims')
  expect(host.querySelector('[role=alert]')?.textContent).toContain('could not be loaded')
  expect(host.querySelector('[role=alert] button')?.textContent).toBe('Load the page again')
})

it('is on the way from the moment a reader points at its button, and nobody hears of a failure before it is asked for', async () => {
  let loads = 0
  const Panel = later(() => {
    loads++
    return loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(() => <p>Here</p>)
  }, 'claims')
  const button = soon('claims')
  button.onPointerEnter()
  await settle()
  expect(loads).toBe(1)
  button.onFocus()
  button.onPointerEnter()
  await settle()
  expect(loads).toBe(2)
  expect(render(tinyStore(), <Panel />).textContent).toBe('Here')
})
