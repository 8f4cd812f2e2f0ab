/**
 * Vite plugin: what a built site has beyond its page and data. The policy goes into the page; then, once all files are
 * written, beside them: the service worker, licences, headers for the server, and the list of hashes.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { aboutSite } from './release/about'
import { hashesOf, SUMS, sumsText } from './release/files'
import { headTags } from './release/head'
import { HEADERS, headersFile, policy } from './release/headers'
import { licencesText } from './release/licences'
import { buildOf, WORKER, workerText } from './release/worker'

/** Takes the place of a worker that an earlier build left at this address, and with it what it kept. */
const FAREWELL = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('control-atlas ')) await caches.delete(name)
  await self.registration.unregister()
  for (const page of await self.clients.matchAll()) await page.navigate(page.url)
})()))`

export function release(): Plugin {
  let root = process.cwd()
  let building = false
  const inWorkers = new Set<string>()
  return {
    name: 'control-atlas-release',
    enforce: 'post',
    config: () => ({ preview: { headers: HEADERS }, worker: { plugins: () => [noting(inWorkers)] } }),
    configResolved(config) {
      root = config.root
      building = config.command === 'build'
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/\/sw\.js(\?|$)/.test(request.url ?? '')) return next()
        response.setHeader('content-type', 'text/javascript')
        response.end(FAREWELL)
      })
    },
    transformIndexHtml: {
      order: 'post',
      // The development server puts scripts into the page that the policy forbids.
      handler: (html) =>
        building ? { html: withPolicy(html), tags: headTags(aboutSite(root, html)) } : html,
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        if (!dir) throw new Error('expected a folder to write to, got none')
        const write = (name: string, text: string) => writeFileSync(join(dir, name), text)
        const parts = [...Object.values(bundle).flatMap(partsOf), ...inWorkers]
        write('licences.txt', licencesText(root, parts))
        write('_headers', headersFile())
        // Listed from the disk: what `public` holds is not in the bundle.
        write(WORKER, await workerText(root, buildOf(hashesOf(dir))))
        write(SUMS, sumsText(hashesOf(dir)))
      },
    },
  }
}

/** The files of the project or of packages that a written file was made of. */
function partsOf(part: Rolldown.OutputBundle[string]): readonly string[] {
  return part.type === 'chunk' ? part.moduleIds : part.originalFileNames
}

/** The page's own workers are bundled apart from it. */
function noting(parts: Set<string>): Plugin {
  return {
    name: 'control-atlas-worker-parts',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) partsOf(part).forEach((file) => parts.add(file))
    },
  }
}

/** The policy comes first: it governs only what follows it. */
function withPolicy(html: string): string {
  const charset = '<meta charset="utf-8" />'
  if (!html.includes(charset)) throw new Error(`index.html: expected ${charset}, found none`)
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy()}" />`
  return html.replace(charset, `${charset}\n    ${meta}`)
}
