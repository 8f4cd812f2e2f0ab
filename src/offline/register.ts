/**
 * Starts the service worker beside the page and says when a newer one waits. A browser that has none, forbids it or has no
 * room is no fault: the page works as it does without.
 */

const HOUR_MS = 3_600_000

/** @param announce called when a newer build is at hand; what it is given takes it, in every open window of the site */
export async function keepForOffline(page: Window, announce: (take: () => void) => void): Promise<void> {
  const container = containerOf(page)
  if (!container) return
  const registration = await container
    .register('./sw.js', { scope: './', updateViaCache: 'none' })
    .catch(() => null)
  if (!registration) return
  const expectNew = reloadWhenTaken(page, container)
  const tell = () => {
    const { waiting, active } = registration
    if (!waiting || !active) return
    announce(() => {
      expectNew()
      ;(registration.waiting ?? waiting).postMessage('take')
    })
  }
  tell()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
  lookHourly(page, registration)
}

/** Even asking for it throws where a frame is sandboxed. */
function containerOf(page: Window): ServiceWorkerContainer | null {
  try {
    // Missing where the address is not secure.
    return 'serviceWorker' in page.navigator ? page.navigator.serviceWorker : null
  } catch {
    return null
  }
}

/**
 * A page of one build must not read files of another: it loads anew when another worker takes over. The first worker of
 * all changes nothing, it is of the page's build.
 * @returns to be called when the next worker is not the first, though the page was loaded without one
 */
function reloadWhenTaken(page: Window, container: ServiceWorkerContainer): () => void {
  let served = container.controller !== null
  container.addEventListener('controllerchange', () => {
    if (served) page.location.reload()
    served = true
  })
  return () => {
    served = true
  }
}

/** A page left open for days hears of a new build too: it looks when it is shown again, once an hour at most. */
function lookHourly(page: Window, registration: ServiceWorkerRegistration): void {
  let looked = Date.now()
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState !== 'visible' || Date.now() - looked < HOUR_MS) return
    looked = Date.now()
    // Without a connection there is nothing to hear.
    registration.update().catch(() => undefined)
  })
}
