import {readDeontic} from '../deontic/read-deontic.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Provision} from '../model/provision.ts'
import type {Chunk} from './chunks.ts'
import {type Move, moveProvision} from './shift.ts'

/** A provision and how its words of obligation read, with a name that stays when it only moves. */
export interface ProvisionReading {
  readonly provision: Provision
  readonly reading: DeonticReading
  /** The same object for as long as nothing but the place changes. */
  readonly identity: object
}

/** Everything known of one section. */
export interface SectionReading {
  readonly chunks: readonly Chunk[]
  readonly start: number
  /** Index of its first provision in the document. */
  readonly firstIndex: number
  /** The chunks of the headings above, and the indices of their provisions. */
  readonly above: readonly Chunk[]
  readonly aboveIndices: readonly number[]
  readonly provisions: readonly ProvisionReading[]
  /** Where provisions begin that speak of annexes. */
  readonly annexes: readonly number[]
}

/** Reads a provision, or takes over what was read of it where only its place is another. */
export function readProvision(provision: Provision, before: ProvisionReading | undefined): ProvisionReading {
  if (before && readsAlike(before.provision, provision)) return {...before, provision}
  return {provision, reading: readDeontic(provision), identity: {}}
}

/** A moved section. `stem` gives the new indices of the headings above. */
export function moveSection(section: SectionReading, move: Move, stem: (index: number) => number): ProvisionReading[] {
  return section.provisions.map((one) => ({...one, provision: moveProvision(one.provision, move, stem)}))
}

/** Everything that reading depends on, and what moves along must lie alike. */
function readsAlike(a: Provision, b: Provision): boolean {
  return (
    a.kind === b.kind &&
    a.form === b.form &&
    a.readable.text === b.readable.text &&
    a.leadIn?.text === b.leadIn?.text &&
    a.isStem === b.isStem &&
    a.open === b.open &&
    sameOffsets(a, b)
  )
}

/** The same markup between the same words: every offset is moved by as much. */
function sameOffsets({readable: a, span: from}: Provision, {readable: b, span: to}: Provision): boolean {
  const by = to.start - from.start
  if (to.end - from.end !== by || a.ends?.size !== b.ends?.size) return false
  for (const [at, end] of a.ends ?? []) if (b.ends?.get(at) !== end + by) return false
  for (let at = 0; at <= a.text.length; at++) if ((b.offsets[at] ?? 0) - (a.offsets[at] ?? 0) !== by) return false
  return true
}
