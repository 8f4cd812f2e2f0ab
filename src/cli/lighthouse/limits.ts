/** The scores that a page must reach, of 100. Speed alone differs from run to run. */
export const LIMITS = {
  performance: 95,
  accessibility: 100,
  'best-practices': 100,
  seo: 100,
} as const

export type Category = keyof typeof LIMITS

export const CATEGORIES = Object.keys(LIMITS) as readonly Category[]
