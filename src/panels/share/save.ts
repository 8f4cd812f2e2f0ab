/** Hands a file made in the page to the browser, which asks where to keep it or keeps it. */
import type { ExportFile } from '../../state/exports'

export function save({ name, type, data }: ExportFile): void {
  saveFile(new Blob([data], { type }), name)
}

export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken hold of it by then.
  window.setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
