import {grammar} from '../document/structure.generated.ts'
import {isFiller} from './act.ts'
import type {Clause} from './clause.ts'
import type {CueMatch} from './find-cues.ts'

const negations = new Set(grammar.negations)
const subjectNegations = new Set(grammar['subject-negations'])
const clauseOpeners = new Set(grammar['clause-openers'])

/** Families whose words hold their "not" or "nothing" already. */
const NEGATIVE_FAMILIES = new Set(['exemption', 'forbidding', 'nothing-permits', 'nothing-prevents'])

/** Whether a head is negated, by a word behind it ("shall not") or by its subject ("no State shall"); both undo each other. */
export function isNegated(clause: Clause, head: CueMatch, from: number): boolean {
  return isNegatedBehind(clause, head) !== isNegatedBefore(clause, head, from)
}

/** "shall not", "undertake not to", "calls upon States never to". */
function isNegatedBehind(clause: Clause, head: CueMatch): boolean {
  const {lower, breaks} = clause.words
  const isNegative = NEGATIVE_FAMILIES.has(head.family.id)
  for (let at = head.from; at < head.to && !isNegative; at++) if (negations.has(lower[at] ?? '')) return true
  const near = clause.cues.find((cue) => cue.family.id === 'negation' && cue.from >= head.to && cue.from <= head.to + 2)
  if (near && (breaks[near.from] ?? 0) < 2 && lower.slice(head.to, near.from).every(isFiller)) return true
  if (lower[head.to - 1] === 'to') return false
  const end = Math.min(lower.length - 1, head.to + 16)
  for (let at = head.to; at < end && (breaks[at] ?? 0) < 2; at++) {
    if (negations.has(lower[at] ?? '') && lower[at + 1] === 'to') return true
    if (lower[at] === 'to') return negations.has(lower[at + 1] ?? '')
  }
  return false
}

/** "No Party shall", "neither of them may", "under no circumstances will a member". */
export function isNegatedBefore(clause: Clause, head: CueMatch, from: number): boolean {
  if (head.family.id.startsWith('nothing')) return false
  const start = clauseStart(clause, head, from)
  return clause.cues.some(
    (cue) =>
      cue.family.id === 'negation' &&
      cue.from >= start &&
      cue.to <= head.from &&
      subjectNegations.has(clause.words.lower.slice(cue.from, cue.to).join(' ')),
  )
}

/** Back from a head to where its own clause begins: behind a semicolon, another head, "that" or "but". */
function clauseStart({words, heads}: Clause, head: CueMatch, from: number): number {
  let at = head.from
  for (; at > from && at > head.from - 24; at--) {
    if ((words.breaks[at] ?? 0) > 1 || clauseOpeners.has(words.lower[at - 1] ?? '')) break
    if (heads.some((other) => other.to === at && other !== head)) break
  }
  return at
}
