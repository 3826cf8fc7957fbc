import type {DeonticReading} from '../model/deontic.ts'
import type {WeakReason} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {SectionKind} from '../model/provision.ts'

/** Why a clause that speaks to a norm does not cover it, from where it stands and how it is worded. */
export function weakReasons(kind: SectionKind, deontic: DeonticReading, norm: Norm): WeakReason[] {
  if (kind !== 'operative') return ['recital']
  const reasons: WeakReason[] = []
  if (isHedged(deontic)) reasons.push('hedged')
  if (isSoft(deontic, norm)) reasons.push('hortatory')
  return reasons.length > 0 ? reasons : ['partial']
}

/** Two hedges, or one with a way out. */
export function isHedged({hedges, escapes}: DeonticReading): boolean {
  return hedges.length >= 2 || (hedges.length >= 1 && escapes.length >= 1) || escapes.length >= 2
}

function isSoft(deontic: DeonticReading, norm: Norm): boolean {
  return deontic.strength <= 2 && deontic.polarity !== 'prohibition' && !isBuiltInSofter(deontic, norm)
}

/** Whether the soft word of a clause is one that the norm itself has ("consider how best", "encourage", "affirm"). */
export function isBuiltInSofter({strength, head, weakener}: DeonticReading, norm: Norm): boolean {
  if (strength > 2) return false
  const words = `${head?.text ?? ''} ${weakener?.text ?? ''}`.toLowerCase()
  return norm.softeners.some((softener) => words.includes(softener.toLowerCase().split(' ')[0] ?? softener))
}
