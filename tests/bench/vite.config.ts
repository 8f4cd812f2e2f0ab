/** Builds the bench page as the site is built: minified, React's production build, the same targets. */
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: here('page'),
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: here('../../.cache/bench'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
  },
  worker: { format: 'es' },
  preview: { host: '127.0.0.1', port: 4196 },
  logLevel: 'error',
})
