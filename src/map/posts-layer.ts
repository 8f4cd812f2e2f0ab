/**
 * Presence on the map: a marker for each Turkish observation post, from the first day of which the facts speak. Each is a
 * button that opens the card of its place. Fills do not change: presence is not control.
 */
import L from 'leaflet'
import type { Atlas, Presence } from '../core/types'
import { translator } from '../i18n'
import { presenceText } from '../i18n/presence'
import type { Actions, AppState } from '../state/state'
import { POST_SHAPE } from '../theme'
import { paneOf } from './panes'
import type { StoreLayer } from './use-store-layer'

interface Post {
  readonly presence: Presence
  readonly button: HTMLButtonElement
  readonly marker: L.Marker
}

/** Pixels: the button; the triangle in it is smaller. */
const SIZE = 24

export class PostsLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly select: Actions['select']
  private posts: Post[] = []
  private last: readonly unknown[] = []

  constructor(atlas: Atlas, select: Actions['select']) {
    super()
    this.atlas = atlas
    this.select = select
  }

  override onAdd(map: L.Map): this {
    paneOf(map, 'posts')
    return this
  }

  override onRemove(): this {
    for (const { marker } of this.posts) marker.remove()
    return this
  }

  draw({ details, day, layers, language, selection, hiddenRegions }: AppState): void {
    const listed = details?.presence ?? null
    const now = [listed, day, layers.posts, language, selection, hiddenRegions]
    if (now.every((part, i) => part === this.last[i])) return
    if (listed !== this.last[0]) this.make(listed ?? [])
    this.last = now
    for (const { presence, button } of this.posts) {
      const { id, region } = this.atlas.places[presence.place]!
      const text = presenceText(this.atlas, presence, translator(language))
      const hidden = !layers.posts || !isThere(presence, day) || hiddenRegions.has(this.atlas.regions[region]!.id)
      if (button.hidden !== hidden) button.hidden = hidden
      if (button.title !== text) {
        button.title = text
        button.setAttribute('aria-label', text)
      }
      button.classList.toggle('is-selected', selection?.kind === 'place' && selection.place === id)
    }
  }

  private make(listed: readonly Presence[]): void {
    for (const { marker } of this.posts) marker.remove()
    this.posts = listed.flatMap((presence) => {
      const { id, lat, lon } = this.atlas.places[presence.place]!
      if (lat === null || lon === null) return []
      const button = newButton()
      L.DomEvent.disableClickPropagation(button)
      button.addEventListener('click', () => this.select({ kind: 'place', place: id, at: null }))
      const icon = L.divIcon({ html: button, className: 'atlas-post', iconSize: [SIZE, SIZE] })
      const options = { icon, pane: 'atlas-posts', interactive: false, keyboard: false }
      return [{ presence, button, marker: L.marker([lat, lon], options).addTo(this._map) }]
    })
  }
}

const isThere = ({ from, to }: Presence, day: number) => from <= day && (to === null || day < to)

function newButton(): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.hidden = true
  button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${POST_SHAPE}"/></svg>`
  return button
}
