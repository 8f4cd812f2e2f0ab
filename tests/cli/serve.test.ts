import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serveSite, type Site } from '../../src/cli/site/serve'

const around = mkdtempSync(join(tmpdir(), 'control-atlas-serve-'))
const folder = join(around, 'site')
let site: Site

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(around, 'secret.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), 'page '.repeat(1000))
  writeFileSync(join(folder, 'assets/code.js'), 'code')
  site = await serveSite(folder)
})
afterAll(async () => {
  await site.stop()
  rmSync(around, { recursive: true })
})

describe('the server of a built site', () => {
  it('packs texts, lets code be kept, and has pages asked for anew', async () => {
    const page = await fetch(site.url)
    expect(await page.text()).toBe('page '.repeat(1000))
    expect(page.headers.get('content-encoding')).toBe('gzip')
    const length = Number(page.headers.get('content-length'))
    expect(length > 20 && length < 200).toBe(true)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const code = await fetch(`${site.url}assets/code.js`)
    expect(code.headers.get('cache-control')).toContain('immutable')
    expect(code.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('gives nothing that is not in the folder', async () => {
    for (const path of ['none.js', '%2e%2e/secret.txt', '..%2fsecret.txt', '..%5csecret.txt', '%'])
      expect((await fetch(site.url + path)).status, path).toBe(404)
  })

  it('says what to do where there is no site', async () => {
    await expect(serveSite(around)).rejects.toThrow('npm run bundle')
  })
})
