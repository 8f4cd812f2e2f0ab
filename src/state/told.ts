/** Versions of the facts, each made once. */
import { versionOf, type Told, type Version } from '../core/evidence/versions'
import type { Details } from '../core/types'
import type { Facts } from './state'

const made = new WeakMap<Details, Map<Version, Told>>()

/** A version of the ledger's facts; the ledger's own while its details are not read. */
export function toldFacts(ledger: Facts, version: Version): Facts {
  const { atlas, details } = ledger
  if (version === 'ledger' || details === null) return { atlas, details }
  const versions = made.get(details) ?? new Map<Version, Told>()
  made.set(details, versions)
  const known = versions.get(version)
  // Details belong to one atlas as a rule; tests may share them.
  if (known && known.atlas.topology === atlas.topology) return known
  const told = versionOf({ atlas, details }, version)
  versions.set(version, told)
  return told
}
