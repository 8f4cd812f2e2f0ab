/** Where the slider's keys lead. */
import { describe, expect, it } from 'vitest'
import { day, isoDay } from '../../../src/core/day'
import { dayForKey } from '../../../src/panels/timeline/keys'

const snapshots = [
  '2019-11-30',
  '2019-12-18',
  '2020-02-11',
  '2020-02-14',
  '2020-02-16',
  '2020-02-17',
  '2024-11-26',
]
const stops = {
  snapshots: snapshots.map(day),
  named: ['2019-12-18', '2020-02-11', '2020-02-16', '2024-11-26'].map(day),
  first: 1,
  last: 5,
}
const press = (key: string, from: string) => {
  const to = dayForKey(key, day(from), stops)
  return to === null ? null : isoDay(to)
}

describe('dayForKey', () => {
  it('steps one snapshot with the arrows', () => {
    expect(press('ArrowRight', '2020-02-14')).toBe('2020-02-16')
    expect(press('ArrowUp', '2020-02-14')).toBe('2020-02-16')
    expect(press('ArrowLeft', '2020-02-16')).toBe('2020-02-14')
    expect(press('ArrowDown', '2020-02-16')).toBe('2020-02-14')
  })

  it('steps from a day between two snapshots to the one on either side', () => {
    expect(press('ArrowLeft', '2020-02-15')).toBe('2020-02-14')
    expect(press('ArrowRight', '2020-02-15')).toBe('2020-02-16')
  })

  it('goes from named day to named day with Page Up (later) and Page Down (earlier)', () => {
    expect(press('PageUp', '2020-02-11')).toBe('2020-02-16')
    expect(press('PageDown', '2020-02-16')).toBe('2020-02-11')
    expect(press('PageDown', '2020-02-14')).toBe('2020-02-11')
  })

  it('stays within the period', () => {
    expect(press('ArrowRight', '2020-02-17')).toBe('2020-02-17')
    expect(press('ArrowLeft', '2019-12-18')).toBe('2019-12-18')
    expect(press('PageUp', '2020-02-16')).toBe('2020-02-17')
    expect(press('Home', '2020-02-16')).toBe('2019-12-18')
    expect(press('End', '2020-02-16')).toBe('2020-02-17')
  })

  it('leads past what is shown where that is allowed; Home and End stay its ends', () => {
    const far = (key: string, from: string) => isoDay(dayForKey(key, day(from), { ...stops, past: true })!)
    expect(far('ArrowRight', '2020-02-17')).toBe('2024-11-26')
    expect(far('ArrowLeft', '2019-12-18')).toBe('2019-11-30')
    expect(far('PageUp', '2020-02-16')).toBe('2024-11-26')
    expect(far('End', '2020-02-16')).toBe('2020-02-17')
    expect(far('Home', '2024-11-26')).toBe('2019-12-18')
    expect(far('ArrowRight', '2024-11-26')).toBe('2024-11-26')
  })

  it('reaches every snapshot by arrows alone', () => {
    const seen = [snapshots[0]!]
    for (let i = 1; i < snapshots.length; i++)
      seen.push(isoDay(dayForKey('ArrowRight', day(seen.at(-1)!), { ...stops, past: true })!))
    expect(seen).toEqual(snapshots)
  })

  it('leaves other keys alone', () => {
    expect(press('Tab', '2020-02-16')).toBeNull()
  })
})
