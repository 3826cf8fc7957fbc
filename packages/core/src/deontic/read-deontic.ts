import type {Cue, DeonticReading, Modality, Polarity} from '../model/deontic.ts'
import type {Provision, SectionKind} from '../model/provision.ts'
import {type BareStart, readBareStart} from './bare-stance.ts'
import {type Clause, readClause} from './clause.ts'
import {type CueMatch, cueOf} from './find-cues.ts'
import {readStance, type Stance} from './stance.ts'

const LADDER: readonly Modality[] = ['descriptive', 'permissive', 'encouraging', 'recommending', 'committing', 'binding']

/**
 * Reads a whole provision: of its sentences the one that binds most decides, with its own hedges and escapes.
 *
 * Spans are in the offsets of the provision's readable text.
 */
export function readDeontic(provision: Pick<Provision, "kind" | "readable" | "sentences" | "leadIn">): DeonticReading {
  const readings = readSentences(provision)
  let best: DeonticReading | undefined
  for (const reading of readings) if (!best || reading.strength > best.strength || (best.modality === 'none' && reading.modality !== 'none')) best = reading
  return best ?? NOTHING
}

/** The readings of a provision's sentences, in order; spans are in the offsets of the provision's readable text. */
export function readSentences(provision: Pick<Provision, "kind" | "readable" | "sentences" | "leadIn">): DeonticReading[] {
  const leadIn = provision.leadIn && readClause(provision.leadIn.text)
  return provision.sentences.map((sentence, at) => {
    const clause = readClause(provision.readable.text.slice(sentence.start, sentence.end))
    // What hangs on a stem is one clause: the sentences after the first stand alone.
    return shift(readOne(clause, at === 0 ? leadIn : undefined, provision.kind), sentence.start)
  })
}

/**
 * Reads any stretch of text as one sentence, with the lead-in that it inherits.
 *
 * Spans are in the offsets of `text`, or of `leadIn` for cues marked as inherited.
 */
export function readSentence(text: string, leadIn: string | undefined, kind: SectionKind): DeonticReading {
  return readOne(readClause(text), leadIn === undefined ? undefined : readClause(leadIn), kind)
}

const NOTHING: DeonticReading = {modality: 'none', strength: 0, polarity: 'duty', hedges: [], escapes: [], cues: []}

interface Governing {
  readonly level: number
  readonly strength: number
  readonly polarity: Polarity
  readonly head?: Cue
  readonly weakener?: Cue
}

function readOne(clause: Clause, leadIn: Clause | undefined, kind: SectionKind): DeonticReading {
  const cues = [...(leadIn ? allCues(leadIn, true) : []), ...allCues(clause, false)]
  const start = readBareStart(clause)
  const ownStance = readStance(clause)
  const first = ownStance && !isBehindVerb(clause, start, ownStance) ? ownStance : undefined
  const governing = inherit(clause, leadIn, start, first) ?? own(clause, first) ?? bare(clause, leadIn, kind, start)
  return {
    modality: governing ? (LADDER[governing.level] ?? 'none') : 'none',
    strength: governing?.strength ?? 0,
    polarity: governing?.polarity ?? 'duty',
    ...(governing?.head && {head: governing.head}),
    ...(governing?.weakener && {weakener: governing.weakener}),
    hedges: cues.filter((cue) => cue.kind === 'hedge'),
    escapes: cues.filter((cue) => cue.kind === 'escape'),
    cues,
  }
}

function allCues(clause: Clause, inherited: boolean): Cue[] {
  return clause.cues.map((match) => cueOf(match, clause.words, clause.text, inherited))
}

/**
 * Whether a sentence that begins with a verb is an imperative and the head found belongs to something further on
 * ("Never ship, and never agree to ship …"); not so where the verb is a noun ("Use of force must …").
 */
function isBehindVerb({words}: Clause, start: BareStart, {head}: Stance): boolean {
  if (start.kind !== 'verb' || head.from <= start.act) return false
  if (!/^(?:shall|must|will|should|may|can|could|might)$/.test(words.lower[head.from] ?? '')) return true
  for (let at = start.act + 1; at <= head.from; at++) if ((words.breaks[at] ?? 0) > 0) return true
  return false
}

function own(clause: Clause, stance: Stance | undefined): Governing | undefined {
  if (!stance) return undefined
  const {level, strength, polarity, head, weakener} = stance
  return {level, strength, polarity, head: toCue(clause, head, false), ...(weakener && {weakener: toCue(clause, weakener, false)})}
}

/** An item without a subject and head of its own takes the stem's, turned round by its own "not" or "refrain". */
function inherit(clause: Clause, leadIn: Clause | undefined, start: BareStart, ownStance: Stance | undefined): Governing | undefined {
  const stem = leadIn && lastStance(leadIn)
  if (!stem || !leadIn) return undefined
  const opens = ownStance?.head.from === start.act
  const hangs = start.kind === 'verb' || start.kind === 'gerund' || /^\p{Ll}/u.test(clause.text)
  if (ownStance && !opens && !hangs) return undefined
  if (!ownStance && start.kind === 'actor') return undefined
  if (ownStance && opens && /^(?:shall|must|will|should|may|can|could|might)$/.test(clause.words.lower[ownStance.head.from] ?? '')) return undefined
  const turned = start.negated !== turnsAt(clause, start.act)
  const weak = ownStance && opens && (ownStance.level === 1 || ownStance.level === 2) ? ownStance.head : undefined
  const weakener = clause.cues.find((cue) => cue.family.role === 'action' && cue.from === start.act) ?? weak
  const {level, polarity, head} = stem
  const strength = Math.min(stem.strength, weakener?.family.level ?? 5)
  return {
    level,
    strength,
    polarity: turned ? turn(polarity) : polarity,
    head: toCue(leadIn, head, true),
    ...(weakener && {weakener: toCue(clause, weakener, false)}),
  }
}

/** The stance on which a stem ends: its last head governs what follows. */
function lastStance(leadIn: Clause) {
  const first = readStance(leadIn)
  let stance = first
  for (let next = first; next; next = readStance(leadIn, next.head.to)) stance = next.head.from > (stance?.head.from ?? -1) ? next : stance
  return stance
}

/** Imperatives and gerunds commit in operative text, and so does an actor with a plain verb, a little less. */
function bare(clause: Clause, leadIn: Clause | undefined, kind: SectionKind, start: BareStart): Governing | undefined {
  const promised = leadIn?.cues.some((cue) => cue.family.id === 'promising') ?? false
  const turned = start.negated !== turnsAt(clause, start.act)
  const polarity: Polarity = turned ? 'prohibition' : 'duty'
  const weakener = clause.cues.find((cue) => cue.family.role === 'action' && cue.from === start.act)
  const at = (level: number): Governing => ({
    level,
    strength: Math.min(level, weakener?.family.level ?? 5),
    polarity,
    ...(weakener && {weakener: toCue(clause, weakener, false)}),
  })
  if (start.kind === 'verb' || start.kind === 'none') return at(4)
  if (start.kind === 'gerund') return promised || leadIn || kind === 'operative' ? at(4) : undefined
  if (start.kind === 'actor') return at(3)
  return promised ? at(4) : undefined
}

function turnsAt(clause: Clause, act: number): boolean {
  return clause.cues.some((cue) => (cue.family.id === 'restraint' || cue.family.id === 'failing') && cue.from === act)
}

function turn(polarity: Polarity): Polarity {
  return polarity === 'duty' ? 'prohibition' : polarity === 'prohibition' ? 'duty' : polarity === 'permission' ? 'exemption' : polarity
}

function toCue(clause: Clause, match: CueMatch, inherited: boolean): Cue {
  return cueOf(match, clause.words, clause.text, inherited)
}

function shift(reading: DeonticReading, by: number): DeonticReading {
  if (by === 0) return reading
  const move = (cue: Cue): Cue => (cue.inherited ? cue : {...cue, span: {start: cue.span.start + by, end: cue.span.end + by}})
  return {
    ...reading,
    ...(reading.head && {head: move(reading.head)}),
    ...(reading.weakener && {weakener: move(reading.weakener)}),
    hedges: reading.hedges.map(move),
    escapes: reading.escapes.map(move),
    cues: reading.cues.map(move),
  }
}
