import {readDeontic} from '../deontic/read-deontic.ts'
import type {ScoreMemory} from '../match/find-norms.ts'
import {findNorms} from '../match/find-norms.ts'
import type {Scorer} from '../match/scorer.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Finding} from '../model/finding.ts'
import type {Provision} from '../model/provision.ts'
import type {Chunk} from './chunks.ts'
import {type Move, moveFinding, moveProvision} from './shift.ts'

/** What one provision says by itself, with a name that stays when the provision moves. */
export interface ProvisionReading {
  readonly provision: Provision
  readonly reading: DeonticReading
  /** What the provision alone says of norms; lists read as one are found apart. */
  readonly findings: readonly Finding[]
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

export interface Reader {
  readonly scorer: Scorer
  readonly memory: ScoreMemory
}

/** Reads a provision, or takes over what was read of it where only its place is another. */
export function readProvision(provision: Provision, before: ProvisionReading | undefined, reader: Reader): ProvisionReading {
  if (before && readsAlike(before.provision, provision)) {
    const move = {offset: provision.span.start - before.provision.span.start, index: provision.index - before.provision.index}
    const isStill = move.offset === 0 && move.index === 0
    return {...before, provision, findings: isStill ? before.findings : before.findings.map((one) => moveFinding(one, move))}
  }
  return {provision, reading: readDeontic(provision), findings: findAlone(provision, reader), identity: {}}
}

/** A moved section. `stem` gives the new indices of the headings above. */
export function moveSection(section: SectionReading, move: Move, stem: (index: number) => number): ProvisionReading[] {
  return section.provisions.map((one) => {
    const findings = one.findings.map((finding) => moveFinding(finding, move))
    return {...one, provision: moveProvision(one.provision, move, stem), findings}
  })
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
  for (let at = 0; at <= a.text.length; at++) if ((b.offsets[at] ?? 0) - (a.offsets[at] ?? 0) !== by) return false
  return to.end - from.end === by
}

function findAlone(provision: Provision, {scorer, memory}: Reader): readonly Finding[] {
  // Without a stem to name, no list is read together here.
  const {leadIn} = provision
  const alone: Provision = {...provision, ...(leadIn && {leadIn: {text: leadIn.text, from: []}})}
  return findNorms([{...alone, index: 0}], scorer, memory).map((finding) => moveFinding(finding, {offset: 0, index: provision.index}))
}
