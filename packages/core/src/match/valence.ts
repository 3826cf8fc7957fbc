import type {CompiledConcepts} from './concepts.ts'

/** Concepts that name what norms forbid. */
export const harmfulConcepts: ReadonlySet<string> = new Set(
  `harm intrude offensive-operation retaliate steal tamper botnet foreign-interference use-of-force hidden-function
  compelled-access mass-surveillance tolerate haven misuse stockpile malicious-tool crime terrorism wrongful
  proliferate rash-reaction shutdown spy weapon disinformation content-control ransomware criminal-group
  escalation`.split(/\s+/),
)

/** Concepts that name what norms ask for. */
export const helpfulConcepts: ReadonlySet<string> = new Set(
  `protect prevent exchange assist cooperate disclose remedy hygiene confidence-measure internet-access standard
  prosecute assess human-rights encryption awareness build-capacity international-law stakeholder personal-data
  secure-design peaceful-means respond attribute criminalise routing update transparency hotline drill teach
  designate continuity password data-rights anonymity proof fund incident-reporting threat-intelligence emergency-help
  accountability review`.split(/\s+/),
)

/** Whether a concept names what norms forbid, ask for, or neither. */
export type Valence = 'bad' | 'good' | undefined

const valences = new WeakMap<CompiledConcepts, readonly Valence[]>()

/** The valence of every concept, by index. */
export function valencesOf(concepts: CompiledConcepts): readonly Valence[] {
  const known = valences.get(concepts)
  if (known !== undefined) return known
  const found = concepts.ids.map(
    (id): Valence => (harmfulConcepts.has(id) ? 'bad' : helpfulConcepts.has(id) ? 'good' : undefined),
  )
  valences.set(concepts, found)
  return found
}
