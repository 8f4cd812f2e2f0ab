import { describe, expect, it } from 'vitest'
import { clipCorners } from '../../src/map/picture/clip'

const POINT = { left: 100, top: 50, width: 0, height: 0 }
const BOX = { left: 100, top: 50, width: 200, height: 80 }

describe('clipCorners', () => {
  it('is nothing where nothing is cut off', () => {
    expect(clipCorners('none', 'auto', BOX)).toBeNull()
    expect(clipCorners('circle(4px)', 'auto', BOX)).toBeNull()
  })

  it('reads the oldest way of clipping, of an element without a size', () => {
    expect(clipCorners('none', 'rect(0px, 30px, 40px, -20px)', POINT)).toEqual([
      [80, 50],
      [130, 50],
      [130, 90],
      [80, 90],
    ])
  })

  it('reads insets by the rule of one, two, three or four sides', () => {
    expect(clipCorners('inset(10px 50% 0px 20px)', 'auto', BOX)).toEqual([
      [120, 60],
      [200, 60],
      [200, 130],
      [120, 130],
    ])
    expect(clipCorners('inset(10px)', 'auto', BOX)![0]).toEqual([110, 60])
  })

  it('reads polygons with a rule of filling before them', () => {
    expect(clipCorners('polygon(evenodd, 0px 0px, 100% 0px, 0px 50%)', 'auto', BOX)).toEqual([
      [100, 50],
      [300, 50],
      [100, 90],
    ])
  })
})
