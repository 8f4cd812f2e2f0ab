/**
 * A built site on this machine, sent as a careful static server sends it: the headers of `_headers`, text packed with
 * gzip, code that may be kept for ever. Measurements and the tests in Firefox ask it, not Vite, which packs nothing.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { HEADERS } from '../release/headers'
import { contentType } from './types'

export interface Site {
  /** Ends in `/`. */
  readonly url: string
  stop(): Promise<void>
}

interface Sent {
  readonly body: Buffer
  readonly headers: Readonly<Record<string, string>>
}

const PACKED = /^(?:text\/|application\/(?:json|manifest)|image\/svg)/
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * @param folder a built site
 * @param port 0 takes any that is free
 * @throws where the folder holds no site, or the port is taken
 */
export async function serveSite(folder: string, port = 0): Promise<Site> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder}: expected a built site, found no index.html. Run: npm run bundle`)
  const files = new Map<string, Sent>()
  const server = createServer((request, response) => {
    const path = fileAskedFor(request.url ?? '/')
    const sent = files.get(path) ?? read(folder, path)
    if (!sent) return response.writeHead(404).end('Not found')
    files.set(path, sent)
    response.writeHead(200, sent.headers).end(sent.body)
  })
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async stop() {
      const closed = new Promise((done) => server.close(done))
      server.closeAllConnections()
      await closed
    },
  }
}

/** From the site's folder; never out of it: what lies above the top is the top. '' where the address cannot be read. */
function fileAskedFor(address: string): string {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname)
    return posix.normalize(path.replaceAll('\\', '/')).replace(/\/$/, '/index.html')
  } catch {
    return ''
  }
}

function read(folder: string, path: string): Sent | null {
  const file = join(folder, path)
  if (!existsSync(file) || !statSync(file).isFile()) return null
  const type = contentType(file)
  const packed = PACKED.test(type)
  const whole = readFileSync(file)
  const body = packed ? gzipSync(whole) : whole
  return {
    body,
    headers: {
      ...HEADERS,
      'Content-Type': type,
      'Content-Length': String(body.length),
      'Cache-Control': path.startsWith('/assets/') ? FOR_EVER : 'no-cache',
      ...(packed && { 'Content-Encoding': 'gzip' }),
    },
  }
}
