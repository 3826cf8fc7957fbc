import {grammar} from '../document/structure.generated.ts'
import type {Clause} from './clause.ts'
import type {CueMatch} from './find-cues.ts'

const modals = new Set(grammar.modals)
const fillers = new Set(grammar.fillers)

/** How far behind "calls upon all States and organisations" its "to" is looked for, in words. */
const LONGEST_ADDRESS = 16

/** Whether a head is a modal verb alone, behind which the act comes at once. */
export function isModal({words}: Clause, head: CueMatch): boolean {
  return head.to - head.from === 1 && modals.has(words.lower[head.from] ?? '')
}

/** The first word of the act: behind a modal the verb, behind "calls upon …" and its like what follows "to". */
export function actOf(clause: Clause, head: CueMatch): number {
  const {lower, breaks} = clause.words
  let at = head.to
  if (!isModal(clause, head) && lower[head.to - 1] !== 'to') {
    const end = Math.min(lower.length, head.to + LONGEST_ADDRESS)
    for (let ahead = head.to; ahead < end && (breaks[ahead] ?? 0) < 2; ahead++) {
      if (lower[ahead] !== 'to') continue
      at = ahead + 1
      break
    }
  }
  while (at < lower.length && (isFiller(lower[at] ?? '') || isNegation(clause, at))) at++
  return at
}

/** Whether a word may stand between a head and its act without being part of either. */
export function isFiller(word: string): boolean {
  return fillers.has(word) || word.endsWith('ly')
}

/** Whether a verb of not doing ("refrain", "fail to") begins at a word, which turns round what governs it. */
export function turnsAt({cues}: Clause, at: number): boolean {
  return cues.some(({family, from}) => from === at && (family.id === 'restraint' || family.id === 'failing'))
}

/** An action at a word that falls short of doing the thing ("endeavour to", "consider"). */
export function weakenerBetween({cues}: Clause, from: number, act: number): CueMatch | undefined {
  return cues.find((cue) => cue.family.role === 'action' && cue.from >= from && cue.from <= act && cue.to > act)
}

function isNegation({cues}: Clause, at: number): boolean {
  return cues.some((cue) => cue.family.id === 'negation' && cue.from <= at && cue.to > at)
}
