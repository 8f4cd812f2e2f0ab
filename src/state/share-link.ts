/**
 * A link to hand on: everything that a link holds, the language too, and the version of the facts that it was made with,
 * so that its reader is told where the facts have changed since.
 */
import type { Atlas } from '../core/types'
import { FACTS_KEY } from './made-with'
import type { LinkState } from './state'
import { defaultLink, writeLink } from './url'

/** The fragment of a link to hand on, without `#`. The panel that makes such links is left out of them. */
export function writeShareLink(atlas: Atlas, state: LinkState): string {
  const panel = state.panel === 'share' ? null : state.panel
  const link = writeLink({ ...state, panel }, defaultLink(atlas, state.language))
  return `${link}&lang=${state.language}&${factsPart(atlas)}`
}

/** The part of a link that says which facts it was made with. */
export function factsPart({ facts }: Pick<Atlas, 'facts'>): string {
  return `${FACTS_KEY}=${encodeURIComponent(facts.hash)},${facts.date}`
}

/** @param page the page's address, with or without a fragment */
export function shareAddress(page: string, atlas: Atlas, state: LinkState): string {
  return addressWith(page, writeShareLink(atlas, state))
}

/** A page's address with another fragment. */
export function addressWith(page: string, fragment: string): string {
  return `${page.replace(/#.*$/, '')}#${fragment}`
}
