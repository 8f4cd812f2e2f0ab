// @vitest-environment jsdom
/** Names on the map stand where they were placed last, whatever stood there before. */
import type L from 'leaflet'
import { describe, expect, it } from 'vitest'
import type { Placed } from '../../src/map/places/boxes'
import type { Label } from '../../src/map/places/labels'
import { NameTexts } from '../../src/map/places/name-texts'

const corner = { x: 100, y: 50 } as L.Point
const placed = (text: string, left: number, width: number): Placed<Label> => ({
  wanted: {
    ...{ text, x: left, y: 0, width, height: 16, gap: 8, sides: ['right'] },
    look: { size: 12, weight: 600, spacing: 0, ink: 'label' },
  },
  box: [left, 0, left + width, 16],
})

function texts() {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  const names = new NameTexts(group)
  const read = () =>
    [...group.children]
      .filter(({ textContent }) => textContent !== '')
      .map((text) => `${text.textContent} ${text.getAttribute('x')}`)
      .sort()
  return { group, names, read }
}

describe('names as texts', () => {
  it('move when the same name at the same point turns out narrower, as when its font has come', () => {
    const { names, read } = texts()
    names.write([placed('Kafr Halab', 10, 64)], corner)
    expect(read()).toEqual(['Kafr Halab 142'])
    names.write([placed('Kafr Halab', 10, 60)], corner)
    expect(read()).toEqual(['Kafr Halab 140'])
  })

  it('are those written last, in as many elements as were ever needed', () => {
    const { group, names, read } = texts()
    names.write([placed('Anadan', 0, 40), placed('Saraqib', 80, 40)], corner)
    names.write([placed('Saraqib', 80, 40), placed('Nubl', 200, 20)], corner)
    expect(read()).toEqual(['Nubl 310', 'Saraqib 200'])
    names.write([], corner)
    expect(read()).toEqual([])
    expect(group.children).toHaveLength(2)
  })
})
