import type {Cue, Polarity} from '../model/deontic.ts'
import type {SectionKind} from '../model/provision.ts'
import {isModal, turnsAt, weakenerBetween} from './act.ts'
import {type BareStart, readBareStart} from './bare-stance.ts'
import type {Clause} from './clause.ts'
import {type CueMatch, cueOf} from './find-cues.ts'
import {turnAct} from './polarity.ts'
import {readStance, type Stance} from './stance.ts'

/** What governs a sentence: its own head, the stem's, or the bare form of its verb. */
export interface Governing {
  readonly level: number
  readonly strength: number
  readonly polarity: Polarity
  readonly head?: Cue
  readonly weakener?: Cue
}

/** Decides what governs a sentence; a head of its own overrides the stem's. */
export function readGoverning(
  clause: Clause,
  leadIn: Clause | undefined,
  kind: SectionKind | 'heading',
  isFirst: boolean,
): Governing | undefined {
  const start = readBareStart(clause)
  const found = readStance(clause)
  const own = found && !isBehindVerb(clause, start, found) ? found : undefined
  const hangs = isFirst || start.kind === 'verb' || start.kind === 'gerund'
  const inherited = leadIn && hangs ? inheritFrom(leadIn, clause, start, own) : undefined
  if (inherited) return inherited
  if (own) return fromStance(own, clause)
  return kind === 'heading' ? undefined : fromBareVerb(clause, leadIn, kind, start)
}

/**
 * Whether a sentence that begins with a verb is an imperative and the head found belongs to something further on
 * ("Never ship, and never agree to ship …"); not so where the verb is a noun ("Use of force must …").
 */
function isBehindVerb(clause: Clause, start: BareStart, {head}: Stance): boolean {
  if (start.kind !== 'verb' || head.from <= start.act) return false
  if (!isModal(clause, head)) return true
  for (let at = start.act + 1; at <= head.from; at++) if ((clause.words.breaks[at] ?? 0) > 0) return true
  return false
}

function fromStance({level, strength, polarity, head, weakener}: Stance, clause: Clause): Governing {
  return {
    level,
    strength,
    polarity,
    head: cueIn(clause, head, false),
    ...(weakener && {weakener: cueIn(clause, weakener, false)}),
  }
}

/** An item without a subject and head of its own takes the stem's, turned round by its own "not" or "refrain". */
function inheritFrom(leadIn: Clause, clause: Clause, start: BareStart, own: Stance | undefined): Governing | undefined {
  const stem = lastStance(leadIn)
  if (!stem) return undefined
  const opens = own !== undefined && own.head.from === start.act
  if (own && (opens ? isModal(clause, own.head) : !hangsOnStem(clause, start))) return undefined
  if (!own && start.kind === 'actor') return undefined
  // "We will: – encourage members to …": as an action, the head of the item only weakens the stem's.
  const weak = opens && (own.level === 1 || own.level === 2) ? own.head : undefined
  const weakener = weakenerBetween(clause, start.act, start.act) ?? weak
  const turned = start.negated !== turnsAt(clause, start.act)
  return {
    level: stem.level,
    strength: Math.min(stem.strength, weakener?.family.level ?? stem.strength),
    polarity: turned ? turnAct(stem.polarity) : stem.polarity,
    head: cueIn(leadIn, stem.head, true),
    ...(weakener && {weakener: cueIn(clause, weakener, false)}),
  }
}

function hangsOnStem(clause: Clause, start: BareStart): boolean {
  return start.kind === 'verb' || start.kind === 'gerund' || /^\p{Ll}/u.test(clause.text)
}

/** The stance on which a stem ends: its last head governs what follows. */
function lastStance(leadIn: Clause): Stance | undefined {
  let last: Stance | undefined
  for (let next = readStance(leadIn); next && next.head !== last?.head; ) {
    last = next
    next = readStance(leadIn, Math.max(next.head.to, next.weakener?.to ?? 0)) ?? last
  }
  return last
}

/** Imperatives and gerunds commit in operative text, and so does an actor with a plain verb, a little less. */
function fromBareVerb(
  clause: Clause,
  leadIn: Clause | undefined,
  kind: SectionKind,
  start: BareStart,
): Governing | undefined {
  const isPromised = leadIn?.cues.some((cue) => cue.family.id === 'promising') ?? false
  const level = bareLevel(start, kind, isPromised, leadIn !== undefined)
  if (level === undefined) return undefined
  const weakener = weakenerBetween(clause, start.act, start.act)
  const turned = start.negated !== turnsAt(clause, start.act)
  return {
    level,
    strength: Math.min(start.kind === 'actor' ? 3 : level, weakener?.family.level ?? level),
    polarity: turned ? 'prohibition' : 'duty',
    ...(weakener && {weakener: cueIn(clause, weakener, false)}),
  }
}

function bareLevel(
  start: BareStart,
  kind: SectionKind | 'heading',
  isPromised: boolean,
  hasStem: boolean,
): number | undefined {
  switch (start.kind) {
    case 'verb':
    case 'none':
    case 'actor':
      return 4
    case 'gerund':
      return hasStem || kind === 'operative' ? 4 : undefined
    case 'other':
      return isPromised ? 4 : undefined
  }
}

function cueIn(clause: Clause, match: CueMatch, inherited: boolean): Cue {
  return cueOf(match, clause.words, clause.text, inherited)
}
