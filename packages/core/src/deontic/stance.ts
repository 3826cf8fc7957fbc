import type {Polarity} from '../model/deontic.ts'
import type {Clause} from './clause.ts'
import type {CueMatch} from './find-cues.ts'
import {mainHead} from './main-head.ts'

/** How one head binds its act, all words beside it weighed. */
export interface Stance {
  readonly head: CueMatch
  /** Rung of the head itself. */
  readonly level: number
  /** Rung of the weaker of head and action. */
  readonly strength: number
  readonly polarity: Polarity
  readonly weakener?: CueMatch
  /** The word at which the act begins. */
  readonly act: number
}

const SKIPPED = new Set(['to', 'be', 'also', 'all', 'each', 'both', 'themselves', 'itself', 'ourselves', 'jointly', 'together', 'therefore', 'then', 'thus', 'always', 'further', 'likewise', 'hereby', 'and', 'in', 'good', 'faith', 'full', 'fully', 'have', 'only', 'at', 'times'])
const SUBJECT_NEGATIONS = new Set(['no', 'none', 'neither', 'nobody', 'nothing', 'no one', 'nor', 'never'])

/** Reads the stance of a clause from a word on; undefined where no head governs it. */
export function readStance(clause: Clause, from = 0): Stance | undefined {
  const head = mainHead(clause, from)
  return head && stanceOf(clause, head, from)
}

function stanceOf(clause: Clause, head: CueMatch, from: number): Stance {
  const level = head.family.level ?? 0
  const inner = complementOf(clause, head)
  if (inner && !(level === 0 && inner.level === 1 && inner.polarity === 'permission')) {
    if (level === 0) return inner
    const negated = isNegatedBefore(clause, head, from)
    return {...inner, head, level, strength: Math.min(level, inner.strength), polarity: negated ? opposite(inner.polarity) : inner.polarity}
  }
  const act = actAfter(clause, head)
  const turned = isNegated(clause, head, from) !== isTurned(clause, act.at)
  const weakener = weakenerAt(clause, head, act.at)
  const next = clause.heads.find((other) => other.from >= head.to && other.from <= act.at + 1)
  if (next && next.family.polarity !== 'duty' && level >= 3) {
    const chained = stanceOf(clause, next, next.from)
    if (!turned) return {...chained, head: next}
  }
  const polarity = polarityOf(head, isNegated(clause, head, from), isTurned(clause, act.at), turned)
  // "May not", "no State can", "not entitled to" forbid in full; "might not" does not.
  const forbids = polarity === 'prohibition' && head.family.id === 'permissive' && !/\b(?:might|could|would)\b/.test(wordsOf(clause, head))
  const own = forbids || (polarity === 'duty' && head.family.id === 'exemption') ? 5 : level
  const strength = Math.min(own, weakener?.family.level ?? own)
  return {head, level: own, strength, polarity, act: act.at, ...(weakener && {weakener})}
}

function wordsOf(clause: Clause, head: CueMatch): string {
  return clause.words.lower.slice(head.from, head.to).join(' ')
}

/** "agrees that States should …": the clause behind "that", if it has a head of its own. */
function complementOf(clause: Clause, head: CueMatch): Stance | undefined {
  const {lower, breaks} = clause.words
  let at = head.to
  if (lower[head.to - 1] !== 'that') {
    if (/ly$|^(?:also|further|again)$/.test(lower[at] ?? '')) at++
    if (lower[at] !== 'that') return undefined
    at++
  }
  let end = at
  while (end < lower.length && (breaks[end] ?? 0) < 2 && !(end > at && lower[end] === 'that' && lower[end - 1] === 'and')) end++
  const inner = readStance(clause, at)
  return inner && inner.head.from < end && inner.head.from - at <= 30 ? inner : undefined
}

/** The first word of the act: after a word of duty the verb, after "calls upon …" what follows "to". */
function actAfter(clause: Clause, head: CueMatch): {readonly at: number} {
  const {lower, breaks} = clause.words
  let at = head.to
  const isModal = head.to - head.from === 1 && /^(?:shall|must|will|we'll|they'll|should|may|might|can|could|would)$/.test(lower[head.from] ?? '')
  if (!isModal && lower[head.to - 1] !== 'to') {
    for (let ahead = head.to; ahead < Math.min(lower.length, head.to + 16) && (breaks[ahead] ?? 0) < 2; ahead++) {
      if (lower[ahead] !== 'to') continue
      at = ahead + 1
      break
    }
  }
  while (at < lower.length && (SKIPPED.has(lower[at] ?? '') || /ly$/.test(lower[at] ?? '') || isNegationAt(clause, at))) at++
  return {at}
}

function isNegationAt(clause: Clause, at: number): boolean {
  return clause.cues.some((cue) => cue.family.id === 'negation' && cue.from <= at && cue.to > at)
}

/** Whether the act is a verb of not doing ("refrain", "fail to"), which turns the head round. */
function isTurned(clause: Clause, act: number): boolean {
  return clause.cues.some((cue) => (cue.family.id === 'restraint' || cue.family.id === 'failing') && cue.from === act)
}

function isNegated(clause: Clause, head: CueMatch, from: number): boolean {
  return isNegatedAfter(clause, head) !== isNegatedBefore(clause, head, from)
}

/** "shall not", "undertake not to", "calls upon States never to". */
function isNegatedAfter(clause: Clause, head: CueMatch): boolean {
  const {lower, breaks} = clause.words
  if (/\b(?:not|never|neither)\b/.test(wordsOf(clause, head)) && head.family.id !== 'exemption' && head.family.id !== 'forbidding' && !head.family.id.startsWith('nothing')) return true
  const near = clause.cues.find((cue) => cue.family.id === 'negation' && cue.from >= head.to && cue.from <= head.to + 2)
  if (near) {
    const between = lower.slice(head.to, near.from)
    if (between.every((word) => SKIPPED.has(word) || /ly$/.test(word)) && (breaks[near.from] ?? 0) < 2) return true
  }
  if (lower[head.to - 1] === 'to') return false
  for (let at = head.to; at < Math.min(lower.length - 1, head.to + 16) && (breaks[at] ?? 0) < 2; at++) {
    const word = lower[at]
    if ((word === 'not' || word === 'never' || word === 'neither') && lower[at + 1] === 'to') return true
    if (word === 'to') return lower[at + 1] === 'not' || lower[at + 1] === 'never'
  }
  return false
}

/** "No Party shall", "neither of them may", "under no circumstances will a member". */
function isNegatedBefore(clause: Clause, head: CueMatch, from: number): boolean {
  if (head.family.id.startsWith('nothing') || head.family.id === 'exemption') return false
  const start = clauseStart(clause, head, from)
  return clause.cues.some((cue) => {
    if (cue.family.id !== 'negation' || cue.from < start || cue.to > head.from) return false
    const text = wordsOf(clause, cue)
    return SUBJECT_NEGATIONS.has(text) || / (?:no|not) |^(?:under|in|at|by|on) no /.test(`${text} `)
  })
}

/** Back from a head to where its own clause begins: a semicolon, another head, "that", "but". */
function clauseStart(clause: Clause, head: CueMatch, from: number): number {
  const {lower, breaks} = clause.words
  let at = head.from
  while (at > from && at > head.from - 24) {
    if ((breaks[at] ?? 0) > 1) break
    const before = lower[at - 1] ?? ''
    if (before === 'but' || before === 'that') break
    if (clause.heads.some((other) => other.to === at && other !== head)) break
    at--
  }
  return at
}

function weakenerAt(clause: Clause, head: CueMatch, act: number): CueMatch | undefined {
  return clause.cues.find((cue) => cue.from >= head.to && cue.from <= act && cue.to > act && isWeaker(cue, head))
}

function isWeaker(cue: CueMatch, head: CueMatch): boolean {
  const level = cue.family.level ?? 9
  return cue.family.role === 'action' && level < (head.family.level ?? 0)
}

function polarityOf(head: CueMatch, negated: boolean, restrained: boolean, turned: boolean): Polarity {
  const base = head.family.polarity ?? 'duty'
  if (base === 'permission') return negated && !restrained ? 'prohibition' : restrained ? 'exemption' : 'permission'
  if (base === 'exemption') return negated ? 'duty' : 'exemption'
  return turned ? opposite(base) : base
}

function opposite(polarity: Polarity): Polarity {
  switch (polarity) {
    case 'duty':
      return 'prohibition'
    case 'prohibition':
      return 'duty'
    case 'permission':
      return 'prohibition'
    case 'exemption':
      return 'duty'
  }
}
