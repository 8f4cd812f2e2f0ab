/** What the command line asks for. */
import { PEERS } from './peers'

export interface Options {
  readonly quick: boolean
  /** null is the real atlas. */
  readonly sizes: readonly (number | null)[]
  readonly days: number
  readonly peers: readonly string[]
  readonly runs: number
  /** Most time spent on steps, and on jumps, of one peer in one run, ms. */
  readonly stepsMs: number
  readonly jumpsMs: number
  /** Nothing was asked for: the outcome goes into the README. */
  readonly isDefault: boolean
}

/** @throws Error naming the argument that is wrong */
export function readOptions(args: readonly string[]): Options {
  const values = new Map<string, string>()
  for (let i = 0; i < args.length; i++) {
    const [name = '', inline] = args[i]!.split('=')
    if (name === '--quick') values.set(name, '')
    else if (['--days', '--peers', '--sizes', '--runs'].includes(name))
      values.set(name, inline ?? args[++i] ?? '')
    else
      throw new Error(
        `expected --quick, --days 120, --peers atlas,keyed, --sizes real,20000 or --runs 5, got ${args[i]!}`,
      )
  }
  const quick = values.has('--quick')
  const peers =
    values.get('--peers')?.split(',') ?? PEERS.filter(({ main }) => main || !quick).map(({ id }) => id)
  const unknown = peers.find((peer) => !PEERS.some(({ id }) => id === peer))
  if (unknown !== undefined)
    throw new Error(`--peers: expected some of ${PEERS.map(({ id }) => id).join()}, got ${unknown}`)
  const sizes = (values.get('--sizes') ?? (quick ? 'real,20000' : 'real,7000,20000')).split(',')
  return {
    quick,
    sizes: sizes.map((size) => (size === 'real' ? null : whole('--sizes', size))),
    days: whole('--days', values.get('--days') ?? '1000'),
    // The floor is measured always: the rest is read against it.
    peers: [...new Set([...peers, 'empty'])],
    runs: whole('--runs', values.get('--runs') ?? (quick ? '1' : '3')),
    stepsMs: 1200,
    jumpsMs: 900,
    isDefault: args.length === 0,
  }
}

function whole(name: string, text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${name}: expected a whole number, got ${text}`)
  return value
}
