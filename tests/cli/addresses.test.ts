import { expect, it } from 'vitest'
import { withoutAddresses } from '../../src/cli/run.mjs'

it('a tool speaks without the addresses of its mirrors', () => {
  const host = ['mirror', 'example', 'org'].join('.')
  const text = `request to https://${host}/left-pad failed, reason: getaddrinfo ENOTFOUND ${host} (see npm-debug.log)`
  expect(withoutAddresses(text)).toBe(
    'request to (address) failed, reason: getaddrinfo ENOTFOUND (host) (see npm-debug.log)',
  )
})
