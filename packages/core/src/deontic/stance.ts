import {grammar} from '../document/structure.generated.ts'
import type {Polarity} from '../model/deontic.ts'
import {actOf, isModal, turnsAt, weakenerBetween} from './act.ts'
import type {Clause} from './clause.ts'
import type {CueMatch} from './find-cues.ts'
import {mainHead} from './main-head.ts'
import {isNegated, isNegatedBefore} from './negation.ts'
import {denyHead, turnAct} from './polarity.ts'

const obliging = new Set(grammar.obliging)
const weakModals = new Set(grammar['weak-modals'])

/** How one head binds its act, all words beside it weighed. */
export interface Stance {
  readonly head: CueMatch
  /** Rung of the head itself. */
  readonly level: number
  /** Rung of the weaker of head and action. */
  readonly strength: number
  readonly polarity: Polarity
  readonly weakener?: CueMatch
}

/** Reads the stance of a clause from a word on; undefined where no head governs it. */
export function readStance(clause: Clause, from = 0): Stance | undefined {
  return stanceFrom(clause, from, 0)
}

/** Clauses within clauses ("agrees that it is recognised that …") that are followed. */
const DEEPEST = 4

function stanceFrom(clause: Clause, from: number, depth: number): Stance | undefined {
  const head = mainHead(clause, from)
  return head && stanceOf(clause, head, from, depth)
}

function stanceOf(clause: Clause, head: CueMatch, from: number, depth: number): Stance {
  const inner = depth < DEEPEST ? complementOf(clause, head, depth) : undefined
  if (inner) return withComplement(clause, head, from, inner)
  const act = actOf(clause, head)
  const negated = isNegated(clause, head, from)
  const turned = turnsAt(clause, act)
  const behind = clause.heads.find((other) => other.from >= head.to && other.from <= act + 1)
  // "shall be entitled to", "shall be free to": the duty is only one of words.
  if (behind && behind.family.polarity !== 'duty' && negated === turned && depth < DEEPEST)
    return stanceOf(clause, behind, behind.from, depth + 1)
  const {polarity, level} = ruleOf(clause, head, negated)
  const weakener = weakenerBetween(clause, head.to, act)
  const strength = Math.min(level, weakener?.family.level ?? level)
  return {head, level, strength, polarity: turned ? turnAct(polarity) : polarity, ...(weakener && {weakener})}
}

/** What a head says by itself, denied or not. */
function ruleOf(
  clause: Clause,
  head: CueMatch,
  negated: boolean,
): {readonly polarity: Polarity; readonly level: number} {
  const level = head.family.level ?? 0
  const polarity = head.family.polarity ?? 'duty'
  if (!negated) return {polarity, level}
  const words = clause.words.lower.slice(head.from, head.to)
  if (polarity === 'duty' && words.some((word) => obliging.has(word))) return {polarity: 'exemption', level: 1}
  // "May not", "no State can", "nobody is exempt" bind in full; "might not" does not.
  const binds = level === 1 && !words.some((word) => weakModals.has(word))
  return {polarity: denyHead(polarity), level: binds ? 5 : level}
}

/** "agrees that States should …": the clause behind "that", if it has a head of its own. */
function complementOf(clause: Clause, head: CueMatch, depth: number): Stance | undefined {
  if (isModal(clause, head)) return undefined
  const {lower, breaks} = clause.words
  let at = head.to
  if (lower[head.to - 1] !== 'that') {
    if (/ly$|^(?:also|further|again)$/.test(lower[at] ?? '')) at++
    if (lower[at] !== 'that') return undefined
    at++
  }
  let end = at
  while (
    end < lower.length &&
    (breaks[end] ?? 0) < 2 &&
    !(end > at && lower[end] === 'that' && lower[end - 1] === 'and')
  )
    end++
  const inner = stanceFrom(clause, at, depth + 1)
  return inner && inner.head.from < end && inner.head.from - at <= 30 ? inner : undefined
}

/** A head that records a view leaves the binding to the clause that it introduces; others bind no more than they do. */
function withComplement(clause: Clause, head: CueMatch, from: number, inner: Stance): Stance {
  const level = head.family.level ?? 0
  // "We recognise that attacks may harm …" allows nothing.
  if (level === 0)
    return inner.level === 1 && inner.polarity === 'permission' ? {head, level, strength: 0, polarity: 'duty'} : inner
  const polarity = isNegatedBefore(clause, head, from) ? denyHead(inner.polarity) : inner.polarity
  return {...inner, head, level, strength: Math.min(level, inner.strength), polarity}
}
