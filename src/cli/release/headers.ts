/**
 * What the site says to browsers about itself beside its files: one list, for the page itself (`<meta>`), for the server
 * that previews the build, and for servers that read a `_headers` file.
 */
/** Where pictures of online tiles come from. Named here because a policy cannot be widened once a page is open. */
const TILE_HOSTS = ['https://tile.openstreetmap.org']

/**
 * The Content Security Policy. Nothing but the site's own files; no script that stands in the page or is made of text.
 * `img-src`: the tile hosts are asked nothing before the reader switches online tiles on; `data:` and `blob:` are pictures
 * that the page itself draws, and `media-src` films that it makes. `frame-src`: the preview of the frame that others embed.
 */
export function policy(): string {
  const rules = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', ...TILE_HOSTS],
    'media-src': ['blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  }
  return Object.entries(rules)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')
}

/** Names of what a page may ask of a device, none of which this one needs. */
const DEVICE = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'serial', 'bluetooth', 'midi', 'hid']

/**
 * Headers of every file. The policy is left to the page's own `<meta>`, which goes with it to any server; `frame-ancestors`
 * alone must be a header, and is open: the map is there to be embedded.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': 'frame-ancestors *',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': DEVICE.map((name) => `${name}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** The same in the form that Netlify, Cloudflare Pages and others read from `_headers`; data and page are always asked for anew. */
export function headersFile(): string {
  const all = Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}`)
  return [
    '/*',
    ...all,
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '/sw.js',
    '  Cache-Control: no-cache',
    '',
  ].join('\n')
}
