import type {Stance} from '../model/finding.ts'
import {besideOperative, presenceCurve, stanceCurve} from './calibration.generated.ts'

/** Probability that a text with this margin speaks to the norm. */
export function presenceProbability(margin: number): number {
  return logistic(presenceCurve.slope * margin + presenceCurve.offset)
}

/** Probability that the chosen stance is right, from its lead over the next; sure where structure decides. */
export function stanceProbability(
  stance: Stance,
  margins: readonly [number, number, number],
  isOperative: boolean,
): number {
  if (!isOperative) return besideOperative
  const at = {covered: 0, weak: 1, contradicted: 2}[stance]
  const others = margins.filter((_, index) => index !== at)
  return logistic(stanceCurve.slope * ((margins[at] as number) - Math.max(...others)) + stanceCurve.offset)
}

function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
