import {readDeontic} from '../deontic/read-deontic.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Provision} from '../model/provision.ts'
import type {Chunk} from './chunks.ts'
import {moveProvision} from './shift.ts'

/** A provision and how its words of obligation read, with a name that stays when it only moves. */
export interface ProvisionReading {
  readonly provision: Provision
  readonly reading: DeonticReading
  /** The same object for as long as nothing but the place changes. */
  readonly identity: object
}

/**
 * Everything read of one section, wherever it stands: positions count from its beginning, indices from its first
 * provision; stems above it count down from -1, the outermost heading.
 */
export interface SectionBody {
  readonly chunks: readonly Chunk[]
  /** The chunks of the headings above. */
  readonly above: readonly Chunk[]
  readonly provisions: readonly ProvisionReading[]
  /** Where provisions begin that speak of annexes. */
  readonly annexes: readonly number[]
}

/** A section in its place. The body is the same object for as long as nothing but the place changes. */
export interface SectionReading {
  readonly body: SectionBody
  readonly start: number
  /** Index of its first provision in the document. */
  readonly firstIndex: number
  /** Indices of the provisions that are the headings above. */
  readonly aboveIndices: readonly number[]
}

export type SectionPlace = Pick<SectionReading, 'start' | 'firstIndex' | 'aboveIndices'>

/** Reads a provision, or takes over what was read of it where only its place is another. */
export function readProvision(provision: Provision, before: ProvisionReading | undefined): ProvisionReading {
  if (!before || !readsAlike(before.provision, provision))
    return {provision, reading: readDeontic(provision), identity: {}}
  return standsAlike(before.provision, provision) ? before : {...before, provision}
}

/** A provision of the document as one of its section. */
export function toSection(provision: Provision, place: SectionPlace): Provision {
  const {start, firstIndex, aboveIndices} = place
  return moveProvision(provision, {offset: -start, index: -firstIndex}, (stem) => {
    const depth = aboveIndices.indexOf(stem)
    if (depth >= 0) return -1 - depth
    return stem < firstIndex ? stem - firstIndex - ELSEWHERE : stem - firstIndex
  })
}

/** A provision of a section as one of the document. */
export function toDocument(provision: Provision, place: SectionPlace): Provision {
  return moveProvision(provision, {offset: place.start, index: place.firstIndex}, (stem) => stemIndex(stem, place))
}

/** The index in the document of a stem of a section. */
export function stemIndex(stem: number, {firstIndex, aboveIndices}: SectionPlace): number {
  if (stem < -ELSEWHERE) return stem + firstIndex + ELSEWHERE
  return stem < 0 ? (aboveIndices[-1 - stem] ?? 0) : stem + firstIndex
}

/** Stems that are neither in the section nor above it stand further below zero than headings can be deep. */
const ELSEWHERE = 1000

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

/** Whether provisions that read alike also stand at the same place of their section. */
function standsAlike(a: Provision, b: Provision): boolean {
  return (
    a.span.start === b.span.start &&
    a.index === b.index &&
    a.parent === b.parent &&
    a.path === b.path &&
    sameList(a.headings, b.headings) &&
    sameList(a.leadIn?.from ?? [], b.leadIn?.from ?? [])
  )
}

function sameList<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at])
}

/** The same markup between the same words: every offset is moved by as much. */
function sameOffsets({readable: a, span: from}: Provision, {readable: b, span: to}: Provision): boolean {
  const by = to.start - from.start
  if (to.end - from.end !== by || a.ends?.size !== b.ends?.size) return false
  for (const [at, end] of a.ends ?? []) if (b.ends?.get(at) !== end + by) return false
  for (let at = 0; at <= a.text.length; at++) if ((b.offsets[at] ?? 0) - (a.offsets[at] ?? 0) !== by) return false
  return true
}
