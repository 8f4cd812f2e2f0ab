/** What is handed out with a built site: hashes, licences, headers, a head for previews; and that a second build is the same. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { hashesOf } from '../../src/cli/release/files'
import { HEADERS, policy } from '../../src/cli/release/headers'
import { expect, test } from './fixtures'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = process.env['CONTROL_ATLAS_TEST_DIST'] ?? `${root}dist`
const text = (name: string) => readFileSync(`${dist}/${name}`, 'utf8')

test('a second build, in another time zone and language, gives the same bytes', () => {
  test.setTimeout(240_000)
  const again = `${root}test-results/second-build`
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const args = [
    'build',
    '--configLoader',
    'runner',
    '--outDir',
    again,
    '--emptyOutDir',
    '--logLevel',
    'error',
  ]
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  expect(status, stderr).toBe(0)
  const [first, second] = [hashesOf(dist), hashesOf(again)]
  expect(Object.keys(second)).toEqual(Object.keys(first))
  expect(Object.keys(first).filter((path) => first[path] !== second[path])).toEqual([])
})

test('SHA256SUMS lists every file but itself, with the hash of its bytes', () => {
  const listed = new Map(
    text('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => [line.slice(66), line.slice(0, 64)] as const),
  )
  const files = Object.keys(hashesOf(dist)).filter((path) => path !== 'SHA256SUMS')
  expect([...listed.keys()]).toEqual(files)
  for (const [path, hash] of listed)
    expect(
      createHash('sha256')
        .update(readFileSync(`${dist}/${path}`))
        .digest('hex'),
      path,
    ).toBe(hash)
})

test('the worker keeps every file that the page can ask for, and none of the README', () => {
  const worker = text('sw.js')
  const kept = Object.keys(hashesOf(dist)).filter((path) => worker.includes(`"${path}"`))
  const left = Object.keys(hashesOf(dist)).filter((path) => !kept.includes(path))
  expect(left.filter((path) => !/^(picture|social)[\w-]*\.png$/.test(path))).toEqual([
    'SHA256SUMS',
    '_headers',
    'index.html',
    'sw.js',
  ])
  expect(worker).toContain('"./"')
})

test('licences.txt has the terms of every package that the page is made of, of the fonts and of the data', () => {
  const licences = text('licences.txt')
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    dependencies: Record<string, string>
  }
  for (const name of [
    ...Object.keys(dependencies),
    '@fontsource/ibm-plex-sans',
    '@fontsource/ibm-plex-sans-arabic',
  ])
    expect(licences).toMatch(new RegExp(`^${name.replace('/', '\\/')} \\d+\\.\\d+\\.\\d+`, 'm'))
  for (const term of [
    'SIL OPEN FONT LICENSE',
    'CC BY-SA 4.0',
    'CC BY-IGO',
    'ODbL',
    'Natural Earth',
    'MIT License',
  ])
    expect(licences).toContain(term)
})

test('the page is handed out with the headers that it needs, and says its policy itself', async ({
  page,
}) => {
  const answer = await page.goto('./')
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(answer!.headers()[name.toLowerCase()]).toBe(value)
    expect(text('_headers')).toContain(`  ${name}: ${value}`)
  }
  const said = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(said).toBe(policy())
  expect(said).not.toMatch(/unsafe|\*(?!\.)/)
  // Before anything that it should govern.
  expect(text('index.html').indexOf('http-equiv')).toBeLessThan(
    text('index.html').search(/<(?:script|link|style)/),
  )
})

test('previews and search engines find title, picture, languages and a description of the data', async ({
  page,
  request,
}) => {
  await page.goto('./')
  const property = (name: string) => page.locator(`meta[property="${name}"]`).first().getAttribute('content')
  expect(await property('og:title')).toBe(await page.title())
  const picture = await request.get((await property('og:image'))!)
  const bytes = await picture.body()
  // Width and height in a PNG's header.
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String)).toEqual([
    await property('og:image:width'),
    await property('og:image:height'),
  ])
  const block = await page.locator('script[type="application/ld+json"]').textContent()
  const about = JSON.parse(block!) as Record<string, unknown>
  const atlas = (await (await request.get('./data/atlas.json')).json()) as Record<string, unknown>
  expect(about).toMatchObject({
    '@type': 'Dataset',
    version: atlas['hash'],
    dateModified: atlas['edited'],
    temporalCoverage: `${String(atlas['firstDay'])}/${String(atlas['lastDay'])}`,
    inLanguage: ['en', 'fr', 'ar'],
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says in three languages what it needs', async ({ page }) => {
    await page.goto('./')
    for (const [lang, words] of [
      ['fr', 'a besoin de JavaScript'],
      ['ar', 'وتحتاج إلى JavaScript'],
    ] as const)
      await expect(page.locator(`noscript [lang=${lang}]`)).toContainText(words)
    await expect(page.locator('noscript p').first()).toContainText('needs JavaScript')
    expect(await page.locator('noscript p').first().boundingBox()).not.toBeNull()
  })
})
