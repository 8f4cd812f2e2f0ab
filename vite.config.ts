import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { atlasData } from './src/cli/vite-atlas'
import { codeSplitting, preloadFiles } from './src/cli/vite-chunks'
import { release } from './src/cli/vite-release'

export default defineConfig({
  // Relative addresses: the built site works from any path of any web server.
  base: './',
  plugins: [react(), atlasData(), preloadFiles(), release()],
  build: { target: 'es2022', chunkSizeWarningLimit: 800, rolldownOptions: { output: { codeSplitting } } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/bench/**'],
  },
})
