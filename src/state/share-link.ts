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
  const link = writeLink({ ...state, panel }, atlas, defaultLink(atlas, state.language))
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

/**
 * The address of the slim page for other people's pages: it goes on showing the facts as they are, so it names none.
 * @param page the page's address, with or without a fragment
 */
export function embedAddress(page: string, atlas: Atlas, state: LinkState): string {
  const slim = { ...state, slim: true, selection: null, panel: null, story: null }
  const link = writeLink(slim, atlas, defaultLink(atlas, state.language))
  return addressWith(page, `${link}&lang=${state.language}`)
}

/** The whole atlas on the view that the slim page shows. */
export function wholeAddress(page: string, atlas: Atlas, state: LinkState): string {
  const link = writeLink({ ...state, slim: false }, atlas, defaultLink(atlas, state.language))
  return addressWith(page, `${link}&lang=${state.language}`)
}

/** A page's address with another fragment. */
export function addressWith(page: string, fragment: string): string {
  return `${page.replace(/#.*$/, '')}#${fragment}`
}
