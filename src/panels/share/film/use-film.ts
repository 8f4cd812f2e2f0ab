/** A film in the making: begun, told of, cancelled, and its file. Nothing of it shows on the map. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useAtlasStore } from '../../../state/react'
import type { FilmFormat, Progress } from './make'
import type { Shot } from './plan'
import type { FilmSize } from './scene'

export interface Wish {
  readonly shots: readonly Shot[]
  readonly size: FilmSize
  readonly format: FilmFormat
}

export type Film =
  | { readonly kind: 'none' }
  | { readonly kind: 'making'; readonly progress: Progress | null }
  | { readonly kind: 'made'; readonly blob: Blob; readonly address: string; readonly wish: Wish }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }

export interface FilmControl {
  readonly film: Film
  readonly make: (wish: Wish) => void
  readonly cancel: () => void
}

export function useFilm(): FilmControl {
  const store = useAtlasStore()
  const [film, setFilm] = useState<Film>({ kind: 'none' })
  const running = useRef<AbortController | null>(null)

  // Closing the panel ends it too.
  useEffect(() => () => running.current?.abort(), [])
  const address = film.kind === 'made' ? film.address : null
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address])

  const make = useCallback(
    (wish: Wish) => {
      const state = store.getState()
      if (running.current || !state.studio || wish.shots.length === 0) return
      const { studio } = state
      const control = new AbortController()
      running.current = control
      setFilm({ kind: 'making', progress: null })
      // What was asked for is told as long as it is wanted.
      const tell = (next: Film) => running.current === control && setFilm(next)
      const finish = (next: Film) => {
        tell(next)
        if (running.current === control) running.current = null
      }
      import('./make')
        .then(({ makeFilm }) =>
          makeFilm(studio, state, wish, control.signal, (progress) => tell({ kind: 'making', progress })),
        )
        .then(
          (blob) => finish({ kind: 'made', blob, address: URL.createObjectURL(blob), wish }),
          (error: unknown) =>
            finish({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
        )
    },
    [store],
  )

  const cancel = useCallback(() => {
    running.current?.abort()
    running.current = null
    setFilm({ kind: 'cancelled' })
  }, [])
  return { film, make, cancel }
}
