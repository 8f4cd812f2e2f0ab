/**
 * Figures in a story's text: `{…}` stands for a number that the atlas works out, so that another ledger tells another
 * story without an edit.
 *
 *     {changed:gov}            places that passed to a party between `from` (else the day before) and the step's day
 *     {areaShare:gov:idlib}    a party's share of a region's area on the day, percent
 *     {roadKm:m5:gov}          kilometres of a road in a party's hands on the day
 *     {claim:sana-28:figure}   what a claim is measured at; `claimed`: what was claimed; `verdict`: how the two compare
 */

export const CLAIM_PARTS = ['figure', 'claimed', 'verdict'] as const
export type ClaimPart = (typeof CLAIM_PARTS)[number]

export type Placeholder =
  | { readonly kind: 'changed'; readonly party: string }
  | { readonly kind: 'areaShare'; readonly party: string; readonly region: string }
  | { readonly kind: 'roadKm'; readonly road: string; readonly party: string }
  | { readonly kind: 'claim'; readonly claim: string; readonly part: ClaimPart }

/** A piece of a text: words, or a placeholder; `null` where braces hold nothing known. */
export type Piece = string | { readonly source: string; readonly placeholder: Placeholder | null }

/** A text cut at its placeholders. */
export function piecesOf(text: string): Piece[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{') && piece.endsWith('}')
        ? { source: piece, placeholder: placeholderOf(piece.slice(1, -1)) }
        : piece,
    )
}

function placeholderOf(text: string): Placeholder | null {
  const [kind, a, b, ...rest] = text.split(':')
  if (rest.length > 0 || !a) return null
  if (kind === 'changed') return b === undefined ? { kind, party: a } : null
  if (!b) return null
  if (kind === 'areaShare') return { kind, party: a, region: b }
  if (kind === 'roadKm') return { kind, road: a, party: b }
  const part = CLAIM_PARTS.find((one) => one === b)
  return kind === 'claim' && part ? { kind, claim: a, part } : null
}
