/**
 * What link previews and search engines read in the page's head, made at build from the page's own title and description
 * and from the facts. The page has one address for its three languages (a link's language stands behind `#`, which
 * search engines drop), so there are no `hreflang` alternates: the languages are named instead.
 */
import type { HtmlTagDescriptor } from 'vite'

export interface About {
  readonly title: string
  readonly description: string
  /** The version of the facts and the day they were last edited. */
  readonly hash: string
  readonly edited: string
  readonly firstDay: string
  readonly lastDay: string
  /** South, west, north, east of all places, degrees. */
  readonly box: readonly [number, number, number, number]
  /** Where the site will stand, ending in `/`; '' where that is not known: then addresses are relative, which some readers of them refuse. */
  readonly address: string
}

export const SOCIAL = 'social.png'
const [WIDTH, HEIGHT] = ['1200', '630']
const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/'

export function headTags(about: About): HtmlTagDescriptor[] {
  const { title, description, address } = about
  const picture = `${address || './'}${SOCIAL}`
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'Control Atlas'],
    ['og:title', title],
    ['og:description', description],
    ['og:image', picture],
    ['og:image:width', WIDTH],
    ['og:image:height', HEIGHT],
    ['og:image:alt', 'Map of reported control in north-west Syria on 16 February 2020'],
    ['og:locale', 'en_GB'],
    ['og:locale:alternate', 'fr_FR'],
    ['og:locale:alternate', 'ar_SY'],
    ...(address ? ([['og:url', address]] as const) : []),
  ]
  return [
    ...properties.map(([property, content]) => meta({ property, content })),
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
    ...(address
      ? [{ tag: 'link', attrs: { rel: 'canonical', href: address }, injectTo: 'head' as const }]
      : []),
    { tag: 'script', attrs: { type: 'application/ld+json' }, children: dataset(about), injectTo: 'head' },
  ]
}

function meta(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: 'meta', attrs, injectTo: 'head' }
}

/** schema.org/Dataset. A data block: it runs nothing, and the policy does not concern it. */
function dataset({ title, description, hash, edited, firstDay, lastDay, box, address }: About): string {
  const text = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    alternateName: [
      { '@language': 'fr', '@value': 'Control Atlas : nord-ouest de la Syrie' },
      { '@language': 'ar', '@value': 'Control Atlas: شمال غرب سوريا' },
    ],
    description,
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: ['en', 'fr', 'ar'],
    version: hash,
    dateModified: edited,
    temporalCoverage: `${firstDay}/${lastDay}`,
    spatialCoverage: { '@type': 'Place', geo: { '@type': 'GeoShape', box: box.join(' ') } },
    ...(address && { url: address, image: `${address}${SOCIAL}` }),
  })
  // No text may end the block.
  return text.replaceAll('<', '\\u003c')
}
