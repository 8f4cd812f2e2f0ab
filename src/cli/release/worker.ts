/** The service worker of a built site: which files it keeps, and its code in one file. */
import { join } from 'node:path'
import { build } from 'vite'
import type { Build } from '../../offline/build'
import { sha256, type Hashes } from './files'

export const WORKER = 'sw.js'

/** Pictures of the README and for link previews, and texts about the site: nothing that the open page shows. */
const NOT_KEPT = /^(?:(?:picture|social)[\w-]*\.png|_headers|SHA256SUMS|sw\.js|.*\.map)$/

/** What the worker keeps. The page goes by its folder's address: servers send readers of `index.html` there. */
export function buildOf(hashes: Hashes): Build {
  const kept = Object.entries(hashes).filter(([path]) => !NOT_KEPT.test(path))
  const files = Object.fromEntries(kept.map(([path, hash]) => [path === 'index.html' ? './' : path, hash]))
  return { version: sha256(JSON.stringify(files)).slice(0, 16), files }
}

/** @param root the project's folder @returns the text of `sw.js` */
export async function workerText(root: string, what: Build): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { CONTROL_ATLAS_BUILD: JSON.stringify(what) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, 'src/offline/worker/main.ts'), output: { format: 'iife' } },
    },
  })
  const output = 'output' in built ? built.output : Array.isArray(built) ? built[0]?.output : undefined
  const [chunk, ...more] = output ?? []
  if (chunk?.type !== 'chunk' || more.length > 0)
    throw new Error(
      `${WORKER}: expected one file, got ${(output ?? []).map(({ fileName }) => fileName).join(', ')}`,
    )
  return chunk.code
}
