/** What holds of the source as a whole: who imports whom, length of files, words. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importsOf } from './rooms/imports'
import { TABLE, wrongImports } from './rooms/table'
import { loadedWords, registryHosts } from './rooms/words'

const MAX_LINES = 250
const CODE = /\.(ts|tsx|mts|js|mjs)$/
const TEXT = /\.(ts|tsx|mts|js|mjs|json|css|html|svg|md|txt|webmanifest|yml|yaml)$|^[^.]*$|^\.\w+$/
/** Data built from the facts may quote publishers; it is checked with the facts. */
const BUILT = /^public\/.*\.json$/

describe('the source', () => {
  const src = filesUnder('src')

  it('is found by this test', () => {
    expect(src.filter((file) => CODE.test(file)).length).toBeGreaterThan(10)
    expect(src).toContain('src/core/types.ts')
  })

  it('imports only what the table of rooms allows', () => {
    expect(src.filter((file) => CODE.test(file)).flatMap((file) => wrongImports(file, read(file)))).toEqual(
      [],
    )
  })

  it(`has no file longer than ${MAX_LINES} lines`, () => {
    const long = src
      .filter((file) => CODE.test(file) || file.endsWith('.css'))
      .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MAX_LINES)
      .map(({ file, lines }) => `${file}: ${lines} lines. Split it by idea.`)
    expect(long).toEqual([])
  })

  it('speaks of the parties in neutral words', () => {
    const voice = [
      ...src,
      ...filesUnder('public').filter((file) => !BUILT.test(file)),
      ...topFiles('index.html', 'README.md'),
    ]
    expect(voice.filter(isText).flatMap((file) => loadedWords(file, read(file)))).toEqual([])
  })

  it('names no host of packages, nor do the files beside it', () => {
    const top = readdirSync('.').filter((name) => statSync(name).isFile())
    const files = [...src, ...filesUnder('public'), ...filesUnder('tests'), ...filesUnder('.ci'), ...top]
    expect(files).toContain('package-lock.json')
    expect(files.filter(isText).flatMap((file) => registryHosts(file, read(file)))).toEqual([])
  })
})

describe('the reader of imports', () => {
  it.each([
    ["import { a } from 'x'", 'x', false],
    ["import a, { type b } from 'x'", 'x', false],
    ["import { type b } from 'x'", 'x', false],
    ["import type { a } from 'x'", 'x', true],
    ["import 'x'", 'x', false],
    ["export { a } from 'x'", 'x', false],
    ["export * from 'x'", 'x', false],
    ["export type { a } from 'x'", 'x', true],
    ["const a = await import('x')", 'x', false],
    ["const a = lazy(() => import('x'))", 'x', false],
    ["let a: import('x').A", 'x', true],
    ["const a = require('x')", 'x', false],
    ["import.meta.glob('x')", 'x', false],
    ["new Worker(new URL('x', import.meta.url), { type: 'module' })", 'x', false],
    ['const a = await import(name)', null, false],
  ])('sees %s', (text, from, typeOnly) => {
    expect(importsOf(`// a first line\n${text}\n`)).toEqual([{ from, line: 2, typeOnly }])
  })

  it('takes no comment, string or data address for an import', () => {
    const text =
      "// import 'a'\nconst b = \"import 'c'\"\nconst d = new URL(e, import.meta.url)\nf.import('g')\n"
    expect(importsOf(text)).toEqual([])
  })
})

describe('the table of rooms', () => {
  it.each([
    ['src/core/a.ts', "import { b } from '../compile/b'"],
    ['src/core/a.ts', "import type { b } from '../compile/b'"],
    ['src/core/rules/a.ts', "export * from '../../state/b'"],
    ['src/core/a.ts', "import { readFileSync } from 'node:fs'"],
    ['src/core/a.ts', "import React from 'react'"],
    ['src/compile/a.ts', "import L from 'leaflet'"],
    ['src/compile/a.ts', "const b = await import('fs')"],
    ['src/atlas/a.ts', "import { useState } from 'react'"],
    ['src/atlas/a.ts', "new Worker(new URL('../map/worker.ts', import.meta.url))"],
    ['src/state/a.ts', "import { b } from '../map/b'"],
    ['src/state/a.ts', "import { b } from '../panels/b?raw'"],
    ['src/map/a.tsx', "import { b } from '../panels/b'"],
    ['src/map/a.tsx', "import { b } from '../atlas/b'"],
    ['src/panels/a.tsx', "import type { Map } from 'leaflet'"],
    ['src/panels/a.tsx', "import { b } from '../map/b'"],
    ['src/panels/a.tsx', "import { b } from 'react-leaflet'"],
    ['src/panels/a.tsx', "import b from '../../package.json'"],
    ['src/i18n/a.ts', "import { b } from '../core/b'"],
    ['src/theme.ts', "import { b } from './i18n/b'"],
    ['src/cli/a.ts', "import { b } from 'react-dom/server'"],
    ['src/cli/a.ts', "import { b } from '../panels/b'"],
    ['src/core/a.ts', 'await import(name)'],
    ['src/helpers/a.ts', ''],
  ])('forbids %s: %s', (file, text) => {
    const [message, ...more] = wrongImports(file, `\n\n${text}\n`)
    expect(message).toMatch(new RegExp(`^${file}:${text ? 3 : 1}: .{20}`))
    expect(more).toEqual([])
  })

  it.each([
    [
      'src/core/a.ts',
      "import { b } from './b'\nimport { c } from '@turf/area'\nimport type { D } from 'geojson'",
    ],
    ['src/compile/rules/a.ts', "import { b } from '../../core/b'\nimport { Delaunay } from 'd3-delaunay'"],
    ['src/atlas/worker.ts', "import { b } from '../compile/b'"],
    ['src/state/a.ts', "import { createStore } from 'zustand/vanilla'"],
    ['src/map/a.tsx', "import 'leaflet/dist/leaflet.css'\nimport { b } from '../theme'"],
    ['src/panels/a.tsx', "import './a.css'\nimport { b } from '../i18n/b'"],
    ['src/i18n/a.ts', "import type { Day } from '../core/types'\nimport en from './en.json'"],
    ['src/theme.ts', "import { b } from './core/b'\nimport type { C } from './i18n/c'"],
    [
      'src/cli/a.ts',
      "import { b } from '../compile/b'\nimport fs from 'node:fs'\nimport c from '../../package.json'",
    ],
    ['src/App.tsx', "import { b } from './map/b'\nimport { c } from './panels/c'"],
  ])('allows %s: %s', (file, text) => {
    expect(wrongImports(file, text)).toEqual([])
  })

  it('says what to import instead', () => {
    const [message] = wrongImports('src/panels/a.tsx', "import { b } from '../map/b'")
    expect(message).toContain(
      "panels may not import '../map/b'; it may import core, state, theme, i18n, panels, react",
    )
    expect(message).toContain(TABLE['panels']?.instead)
  })
})

describe('the check of words', () => {
  it('finds loaded words in three languages, whole and in any case', () => {
    const text = 'The Regime\nfine\n«rebelles»\nمن الإرهابيين هناك\nTERRORISTS, liberated jihadists'
    expect(loadedWords('a.md', text).map((message) => message.split(':')[1])).toEqual([
      '1',
      '3',
      '4',
      '5',
      '5',
      '5',
    ])
  })

  it('lets other words be', () => {
    expect(
      loadedWords('a.md', "regiment, deliberated, rebellion's, Tahrir, هيئة تحرير الشام, liberté"),
    ).toEqual([])
  })

  it('finds hosts of packages', () => {
    const host = ['registry', 'example', 'org'].join('.')
    expect(registryHosts('a.json', `{\n"resolved": "https://${host}/a.tgz"\n}`)).toHaveLength(1)
    expect(registryHosts('a.json', '"https://opencollective.com/eslint", registry of deeds')).toEqual([])
  })
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort()
}

function topFiles(...names: string[]): string[] {
  return readdirSync('.').filter((name) => names.includes(name))
}

function isText(file: string): boolean {
  return TEXT.test(file.slice(file.lastIndexOf('/') + 1))
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
}
