/**
 * The service worker: keeps the files of one build, answers from them, and lets every other request pass. A newer worker
 * waits until the page says `take`, or until no page of the older one is open.
 */
import type { Build } from '../build'
import { deleteOthers, fileOf, fill, kept } from './store'

declare const self: ServiceWorkerGlobalScope
/** Put in by the build. */
declare const CONTROL_ATLAS_BUILD: Build

const build = CONTROL_ATLAS_BUILD
const { scope } = self.registration

self.addEventListener('install', (event) => event.waitUntil(fill(build, scope)))

self.addEventListener('activate', (event) =>
  event.waitUntil(deleteOthers(build, scope).then(() => self.clients.claim())),
)

self.addEventListener('message', (event) => {
  if (event.data === 'take') event.waitUntil(self.skipWaiting())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (fileOf(build, scope, request) !== null)
    event.respondWith(kept(build, scope, request).then((answer) => answer ?? fetch(request)))
})
