/**
 * The files of one build in a cache of their own. A file is kept only if its bytes are those that the build wrote: pages,
 * code and facts of two builds never mix, whatever a server or proxy hands out meanwhile.
 */
import type { Build } from '../build'

/** Caches belong to a whole host: several atlases may live there, each in its folder. */
const family = (scope: string) => `control-atlas ${new URL(scope).pathname} `
const nameOf = (build: Build, scope: string) => family(scope) + build.version

/** Fetches every file of a build. @throws where one cannot be had as the build wrote it; then nothing is kept */
export async function fill(build: Build, scope: string): Promise<void> {
  const name = nameOf(build, scope)
  const cache = await caches.open(name)
  try {
    for (const [file, hash] of Object.entries(build.files)) {
      const address = new URL(file, scope).href
      await cache.put(address, await genuine(address, hash))
    }
  } catch (error) {
    await caches.delete(name)
    throw error
  }
}

/** Deletes what other builds of this site have left. */
export async function deleteOthers(build: Build, scope: string): Promise<void> {
  const own = nameOf(build, scope)
  const names = (await caches.keys()).filter((name) => name.startsWith(family(scope)) && name !== own)
  await Promise.all(names.map((name) => caches.delete(name)))
}

/** The kept answer to a request; undefined where the build has no such file, or the browser has thrown it away. */
export async function kept(build: Build, scope: string, request: Request): Promise<Response | undefined> {
  const file = fileOf(build, scope, request)
  if (file === null) return undefined
  const cache = await caches.open(nameOf(build, scope)).catch(() => null)
  return cache?.match(new URL(file, scope).href)
}

/** The file that a request asks for, as the build names it; null: none of the build's. */
export function fileOf(build: Build, scope: string, request: Pick<Request, 'method' | 'mode' | 'url'>) {
  if (request.method !== 'GET') return null
  const { origin, pathname } = new URL(request.url)
  const home = new URL(scope)
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return null
  const path = pathname.slice(home.pathname.length)
  const file = path === '' || path === 'index.html' ? './' : path
  return Object.hasOwn(build.files, file) ? file : null
}

/** The first answer whose bytes are right: from an older build's cache, the browser's own, or the server. */
async function genuine(address: string, hash: string): Promise<Response> {
  const ways = [
    () => caches.match(address),
    () => fetch(address, { cache: 'no-cache' }),
    () => fetch(address, { cache: 'reload' }),
  ]
  for (const way of ways) {
    const found = await way()
    if (!found?.ok) continue
    const bytes = await found.arrayBuffer()
    if ((await sha256(bytes)) === hash) return new Response(bytes, { headers: plain(found.headers) })
  }
  throw new Error(`${address}: expected the bytes of this build (SHA-256 ${hash}), got others`)
}

/** The bytes are unpacked by now. */
function plain(headers: Headers): Headers {
  const out = new Headers(headers)
  out.delete('content-encoding')
  out.delete('content-length')
  return out
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
