/** Leaflet.timeline: one feature a spell with start and end; the plugin takes out what ended and puts in what began. */
import L from 'leaflet'
import 'leaflet.timeline'
import { countFills, fillOf, groundMap, leafletViews } from '../ground'
import type { Peer, SpellFile, SpellProperties } from '../peer'

/** The plugin's own types do not come with its package. */
interface Timeline extends L.GeoJSON {
  setTime(time: number): void
}
type MakeTimeline = (
  data: SpellFile,
  options: L.GeoJSONOptions & {
    getInterval(spell: { readonly properties: SpellProperties }): Record<'start' | 'end', number> & {
      endExclusive: boolean
    }
  },
) => Timeline

export const peer: Peer = {
  setup(stage) {
    const file = JSON.parse(stage.text) as SpellFile
    const map = groundMap(stage)
    const make = (L as unknown as { readonly timeline: MakeTimeline }).timeline
    const timeline = make(file, {
      // Any whole numbers will do for time: these are days.
      getInterval: ({ properties: { start, end } }) => ({ start, end: end ?? 1e6, endExclusive: true }),
      style: (spell) => fillOf(file.colours, (spell!.properties as SpellProperties).holder),
    })
    timeline.addTo(map)
    timeline.setTime(stage.day)
    return {
      step: (day) => timeline.setTime(day),
      teardown: () => void map.remove(),
      shown: () => countFills(timeline.getLayers()),
      ...leafletViews(map),
    }
  },
}
