/** Modules that every page loads go into few files; what is opened on demand stays apart. */
import { describe, expect, it } from 'vitest'
import { fileOf } from '../../src/cli/vite-chunks'

/** Who imports whom, for good. */
const IMPORTERS: Record<string, string[]> = {
  '/src/opening/index.ts': [],
  '/src/opening/show.ts': ['/src/opening/index.ts'],
  '/src/main.tsx': [],
  '/src/opening/leave.ts': ['/src/opening/show.ts', '/src/main.tsx'],
  '/node_modules/react-dom/index.js': ['/src/main.tsx'],
  '/node_modules/leaflet/leaflet.js': ['/src/core/day.ts'],
  '/src/core/day.ts': ['/src/main.tsx', '/src/panels/Claims.tsx'],
  '/src/core/round.ts': ['/src/core/day.ts', '/src/core/back.ts'],
  '/src/core/back.ts': ['/src/core/round.ts'],
  '/src/panels/frame.tsx': [],
  '/src/map/Layers.tsx': [],
  '/src/panels/Legend.tsx': ['/src/panels/frame.tsx'],
  '/src/map/roads.ts': ['/src/map/Layers.tsx'],
  '/src/map/marks.ts': ['/src/map/roads.ts', '/src/panels/Legend.tsx'],
  '/src/panels/Claims.tsx': [],
  '/src/panels/claims/row.ts': ['/src/panels/Claims.tsx'],
}
const infoOf = (id: string) =>
  IMPORTERS[id] ? { id, isEntry: id === '/src/opening/index.ts', importers: IMPORTERS[id] } : null

describe('the file of a module', () => {
  it.each([
    ['/src/opening/show.ts', 'opening'],
    ['/src/opening/leave.ts', 'opening'],
    ['/node_modules/react-dom/index.js', 'react'],
    ['/node_modules/leaflet/leaflet.js', 'leaflet'],
    ['/src/main.tsx', 'start'],
    ['/src/core/day.ts', 'start'],
    ['/src/core/back.ts', 'start'],
    ['/src/panels/Legend.tsx', 'frame'],
    ['/src/map/roads.ts', 'Layers'],
    ['/src/map/marks.ts', 'later'],
    ['/src/panels/claims/row.ts', null],
    ['/nowhere.ts', null],
  ])('of %s is %s', (id, file) => {
    expect(fileOf(id, infoOf)).toBe(file)
  })
})
