/**
 * Presence on the map: a marker for each Turkish observation post, from the first day of which the facts speak. Each is a
 * button that opens the card of its place. Fills do not change: presence is not control.
 */
import L from 'leaflet'
import type { Atlas, Presence } from '../core/types'
import { translator, type Translator } from '../i18n'
import { presenceText } from '../i18n/presence'
import type { Actions, AppState } from '../state/state'
import { POST_SHAPE } from '../theme'
import { paneOf, type Side } from './panes'
import { isShown, POST_SIZE } from './posts'
import type { StoreLayer } from './use-store-layer'

interface Post {
  readonly presence: Presence
  readonly button: HTMLButtonElement
  readonly marker: L.Marker
}

export class PostsLayer extends L.Layer implements StoreLayer {
  private readonly atlas: Atlas
  private readonly select: Actions['select']
  private readonly side: Side
  private posts: Post[] = []
  private last: readonly unknown[] = []

  /** @param side of two days, whose pane it draws in */
  constructor(atlas: Atlas, select: Actions['select'], side: Side = '') {
    super()
    this.atlas = atlas
    this.side = side
    this.select = select
  }

  override onAdd(map: L.Map): this {
    paneOf(map, 'posts', this.side)
    return this
  }

  override onRemove(): this {
    for (const { marker } of this.posts) marker.remove()
    return this
  }

  override getEvents() {
    return { zoomend: () => this.arrive() }
  }

  draw(state: AppState): void {
    const { details, day, layers, language, selection, hiddenRegions } = state
    const listed = details?.presence ?? null
    const now = [listed, day, layers.posts, language, selection, hiddenRegions]
    if (now.every((part, i) => part === this.last[i])) return
    const anew = listed !== this.last[0]
    if (anew) this.make(listed ?? [])
    if (anew || language !== this.last[3]) this.say(translator(language))
    this.last = now
    for (const { presence, button } of this.posts) {
      const { id } = this.atlas.places[presence.place]!
      const hidden = !isShown(presence, state)
      if (button.hidden !== hidden) button.hidden = hidden
      button.classList.toggle('is-selected', selection?.kind === 'place' && selection.place === id)
    }
  }

  /** Leaflet's clock for a zoom does not wait for the browser's: drawings are in place while markers are on their way. */
  private arrive(): void {
    const pane = paneOf(this._map, 'posts', this.side)
    const motions = this._map.getPane(pane)!.getAnimations({ subtree: true })
    for (const motion of motions) motion.finish()
  }

  private say(words: Translator): void {
    for (const { presence, button } of this.posts) {
      const text = presenceText(this.atlas, presence, words)
      button.title = text
      button.setAttribute('aria-label', text)
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
      const icon = L.divIcon({ html: button, className: 'atlas-post', iconSize: [POST_SIZE, POST_SIZE] })
      const options = { icon, pane: `atlas-posts${this.side}`, interactive: false, keyboard: false }
      return [{ presence, button, marker: L.marker([lat, lon], options).addTo(this._map) }]
    })
  }
}

function newButton(): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.hidden = true
  button.innerHTML = `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${POST_SHAPE}"/></svg>`
  return button
}
