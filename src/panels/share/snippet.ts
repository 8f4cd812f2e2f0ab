/** HTML that puts the slim page into another page. */

export interface Frame {
  readonly address: string
  /** Said to those who do not see the frame. */
  readonly title: string
  /** CSS pixels; null: as wide as what it stands in, in the proportions of 4 to 3. */
  readonly size: readonly [width: number, height: number] | null
}

/** Scripts draw the map; its link opens a whole atlas, which may save files. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

export function iframeSnippet({ address, title, size }: Frame): string {
  const attributes = [
    ['src', address],
    ['title', title],
    ...(size ? [['width', String(size[0])] as const, ['height', String(size[1])] as const] : []),
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['sandbox', SANDBOX],
    ['style', size ? 'border:0;max-width:100%' : 'border:0;width:100%;aspect-ratio:4/3'],
  ] as const
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escapeAttribute(value)}"`).join(' ')}></iframe>`
}

const escapeAttribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
