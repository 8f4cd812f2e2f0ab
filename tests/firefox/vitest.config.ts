/** The built site in a real Firefox, one test after the other in one browser. `npm test` builds first. */
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/firefox/*.spec.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
