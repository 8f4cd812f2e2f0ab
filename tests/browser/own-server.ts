/** A server of a built site that a test may stop, start again, and give another build to hand out. */
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize } from 'node:path'
import { HEADERS } from '../../src/cli/release/headers'
import { contentType } from '../../src/cli/site/types'

export class OwnServer {
  private server: Server | null = null
  private port = 0
  /** Addresses asked for, without the site's folder, since the last look. */
  asked: string[] = []

  /** @param path the site's folder on the server, with `/` at both ends */
  constructor(
    public folder: string,
    readonly path = '/',
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}${this.path}`
  }

  /** On the port it had before, if it had one. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const inside = pathname.startsWith(this.path)
        ? decodeURIComponent(pathname.slice(this.path.length))
        : null
      if (inside !== null) this.asked.push(inside)
      const file = inside === null ? '' : join(this.folder, normalize(`/${inside || 'index.html'}`))
      if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end('Not found')
      // As many hosts do: a file may be kept for a while without asking.
      const fresh = inside === 'sw.js' ? 'no-cache' : 'max-age=600'
      response.writeHead(200, {
        ...HEADERS,
        'Content-Type': contentType(file),
        'Cache-Control': fresh,
      })
      createReadStream(file).pipe(response)
    })
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done))
    this.port = (server.address() as AddressInfo).port
    this.server = server
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = null
    if (!server) return
    const closed = new Promise((done) => server.close(done))
    server.closeAllConnections()
    await closed
  }
}
