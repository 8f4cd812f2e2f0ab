/** The usual way in React: `<GeoJSON>` with one feature a cell, made anew by its key on every day. */
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { GeoJSON } from 'react-leaflet'
import { fillOf } from '../ground'
import { holderOn, type CellFile, type CellFeature, type Peer } from '../peer'
import { onReactMap } from '../react-map'

export const peer: Peer = {
  setup(stage) {
    const file = JSON.parse(stage.text) as CellFile
    let setDay: (day: number) => void = () => undefined
    const Cells = () => {
      const [day, set] = useState(stage.day)
      setDay = set
      return (
        <GeoJSON
          key={day}
          data={file}
          interactive={false}
          style={(cell) => fillOf(file.colours, holderOn((cell as CellFeature).properties, day))}
        />
      )
    }
    return { ...onReactMap(stage, <Cells />), step: (day) => flushSync(() => setDay(day)) }
  },
}
