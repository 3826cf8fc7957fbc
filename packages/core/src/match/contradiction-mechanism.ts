import type {Norm} from '../model/norm.ts'
import type {CompiledConcepts} from './concepts.ts'
import {readActs} from './signed-acts.ts'
import type {StanceReading} from './stance-features.ts'

/** Cues that free, allow, forbid or undo. */
const loosening = new Set([
  'permissive',
  'allowing',
  'exemption',
  'nothing-prevents',
  'undoing',
  'restraint',
  'forbidding',
  'negation',
  'failing',
  'escape',
  'exception',
])
/** Of these, the ones by which a restraint is lifted; a bare "not" only restrains. */
const lifting = new Set(['permissive', 'allowing', 'exemption', 'nothing-prevents', 'undoing'])
const looseningConcepts = new Set(
  'permit fair-game impunity abolish ignore release refuse switch-off exclude forbid alone secrecy order'.split(' '),
)
const liftingConcepts = new Set('permit fair-game impunity abolish release ignore switch-off order'.split(' '))

/**
 * Whether anything in a clause could turn it against a norm: a harmful act that stands unnegated, a permission, a
 * release, a duty undone. Without such words a clause that asks for something cannot contradict, whatever its topic.
 */
export function hasMechanism(reading: StanceReading, norm: Norm, concepts: CompiledConcepts): boolean {
  const cues = norm.kind === 'restraint' ? lifting : loosening
  const words = norm.kind === 'restraint' ? liftingConcepts : looseningConcepts
  if (reading.cues.some(({kind}) => cues.has(kind))) return true
  if (reading.words.concepts.some((hit) => words.has(concepts.ids[hit.concept] as string))) return true
  return readActs(reading, concepts).summary.some((name) => name.startsWith('bad+'))
}
