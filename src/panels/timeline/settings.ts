/** How the reader likes to play, kept in the browser where it keeps anything. */
export const SPEEDS = [0.5, 1, 2, 4] as const
export type Speed = (typeof SPEEDS)[number]

export interface PlaySettings {
  readonly speed: Speed
  readonly pauseOnNamed: boolean
}

const KEY = 'control-atlas.play'
const DEFAULT: PlaySettings = { speed: 1, pauseOnNamed: false }

/** What was kept; the defaults where nothing was, or nothing can be. */
export function readSettings(): PlaySettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    if (typeof kept !== 'object' || kept === null) return DEFAULT
    const speed = 'speed' in kept ? SPEEDS.find((entry) => entry === kept.speed) : undefined
    return { speed: speed ?? 1, pauseOnNamed: 'pauseOnNamed' in kept && kept.pauseOnNamed === true }
  } catch {
    // A browser that forbids storage throws at its mere mention.
    return DEFAULT
  }
}

export function keepSettings(settings: PlaySettings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // They hold until the page is closed.
  }
}
