import type {CompiledConcepts} from './concepts.ts'
import {continueTerm, termOf} from './feature-keys.ts'
import type {WordReading} from './read-words.ts'
import type {StanceReading} from './stance-features.ts'
import type {Token} from './tokens.ts'
import {valencesOf} from './valence.ts'

const modals = new Set(['shall', 'must', 'will', 'should', 'may', 'can', 'could', 'ought'])
const wideNegations = new Set(['no', 'neither', 'nobody', 'none', 'nothing', 'never', 'nor', 'whoever'])
const negatingCues = new Set([
  'negation',
  'restraint',
  'forbidding',
  'undoing',
  'exemption',
  'failing',
  'nothing-permits',
])
const negatingConcepts = new Set(
  'not-help not-tolerate not-use abstain abolish ignore refuse forbid release switch-off exclude inviolable'.split(' '),
)
const permittingConcepts = new Set(['permit', 'fair-game', 'impunity'])
const avertingConcepts = new Set(['prevent', 'protect', 'prosecute', 'criminalise'])
const permittingCues = new Set(['permissive', 'allowing', 'nothing-prevents'])
const avertingCues = new Set(['prevention', 'punishment'])

const before = 16
const after = 14
const avertReach = 10

/** What is said of harmful and helpful acts in a clause. */
export interface SignedActs {
  /** The terms of the acts with their signs ("act harm-"), each once. */
  readonly acts: readonly number[]
  /**
   * What they come to: "bad+" where a harmful act stands unnegated, "bad-" where one is negated, "good+?" where a helpful
   * one is only permitted, and so on, and the balance of all.
   */
  readonly summary: readonly string[]
}

/** Places of the words by which acts are negated, permitted or averted. */
interface SignPlaces {
  readonly negations: readonly number[]
  readonly permissions: readonly number[]
  readonly averted: readonly number[]
}

/**
 * Reads what is said of the acts of a clause.
 *
 * A negation counts for the acts of its sentence after it, up to the next modal verb ("no State shall" reaches past its
 * own), and a closing one ("… is prohibited", "… shall be withdrawn") for those before it.
 */
export function readActs(reading: StanceReading, concepts: CompiledConcepts): SignedActs {
  const {words} = reading
  const places = placeSigns(reading, concepts)
  const valences = valencesOf(concepts)
  const actTerms = actTermsOf(concepts)
  const acts: number[] = []
  const counts = new Map<string, number>()
  let balance = 0
  let lastBad = -1
  let lastGood = -1
  for (const {concept, start} of words.concepts) {
    const valence = valences[concept]
    if (valence === undefined || start === (valence === 'bad' ? lastBad : lastGood)) continue
    if (valence === 'bad') lastBad = start
    else lastGood = start
    const sign = signOf(start, valence === 'bad', words, places)
    const act = continueTerm(actTerms[concept] as number, sign)
    if (!acts.includes(act)) acts.push(act)
    const signed = signNames[valence][sign]
    counts.set(signed, (counts.get(signed) ?? 0) + 1)
    balance += (valence === 'good' ? 1 : -1) * (sign === '-' ? -1 : 1)
  }
  return {acts, summary: summarise(counts, balance)}
}

const signNames = {
  bad: {'+': 'bad+', '+?': 'bad+?', '-': 'bad-'},
  good: {'+': 'good+', '+?': 'good+?', '-': 'good-'},
} as const

function placeSigns({words, cues}: StanceReading, concepts: CompiledConcepts): SignPlaces {
  const negations: number[] = []
  const permissions: number[] = []
  const averted: number[] = []
  for (const {kind, at} of cues) {
    if (negatingCues.has(kind)) negations.push(at)
    if (permittingCues.has(kind)) permissions.push(at)
    if (avertingCues.has(kind)) averted.push(at)
  }
  for (const {concept, start} of words.concepts) {
    const id = concepts.ids[concept] as string
    if (negatingConcepts.has(id)) negations.push(start)
    if (permittingConcepts.has(id)) permissions.push(start)
    if (avertingConcepts.has(id)) averted.push(start)
  }
  return {negations, permissions, averted}
}

/** "-" for an act that is negated or averted, "+?" for one that is permitted, "+" for any other. */
function signOf(
  at: number,
  isBad: boolean,
  {tokens, sentences}: WordReading,
  {negations, permissions, averted}: SignPlaces,
): '-' | '+?' | '+' {
  const sentence = sentences[at]
  for (const place of negations) {
    if (place !== at && sentences[place] === sentence && negates(place, at, tokens)) return '-'
  }
  if (isBad && standsBefore(averted, at, avertReach, sentences)) return '-'
  return standsBefore(permissions, at, after, sentences) ? '+?' : '+'
}

/** Whether a negation at one place reaches an act at another place of the same sentence. */
function negates(place: number, at: number, tokens: readonly Token[]): boolean {
  const word = tokens[place]?.word ?? ''
  if (place > at) return place - at <= after && closing.has(word)
  return at - place <= before && modalsBetween(place, at, tokens) <= (wideNegations.has(word) ? 1 : 0)
}

/** Whether one of the places lies shortly before another place of the same sentence. */
function standsBefore(places: readonly number[], at: number, reach: number, sentences: Int32Array): boolean {
  for (const place of places) {
    if (place < at && at - place <= reach && sentences[place] === sentences[at]) return true
  }
  return false
}

function modalsBetween(from: number, to: number, tokens: readonly Token[]): number {
  let count = 0
  for (let at = from + 1; at < to; at += 1) if (modals.has(tokens[at]?.word ?? '')) count += 1
  return count
}

function summarise(counts: ReadonlyMap<string, number>, balance: number): string[] {
  const badPlus = (counts.get('bad+') ?? 0) + (counts.get('bad+?') ?? 0)
  const badMinus = counts.get('bad-') ?? 0
  const goodPlus = (counts.get('good+') ?? 0) + (counts.get('good+?') ?? 0)
  const goodMinus = counts.get('good-') ?? 0
  const summary = [...counts.keys(), shareOf('bad', badPlus, badMinus), shareOf('good', goodPlus, goodMinus)]
  summary.push(balances[Math.max(-2, Math.min(2, balance)) + 2] as string)
  if (badMinus === 0 && badPlus > 0 && goodPlus === 0) summary.push('only bad')
  if (goodMinus > 0 && badPlus + badMinus === 0) summary.push('only good, negated')
  return summary
}

const balances = ['balance -2', 'balance -1', 'balance 0', 'balance 1', 'balance 2']

function shareOf(valence: 'bad' | 'good', plus: number, minus: number): string {
  const {absent, plain, mostly, partly} = shareNames[valence]
  if (plus + minus === 0) return absent
  if (minus === 0) return plain
  return minus >= plus ? mostly : partly
}

const shareNames = {
  bad: {absent: 'bad absent', plain: 'bad plain', mostly: 'bad mostly negated', partly: 'bad partly negated'},
  good: {absent: 'good absent', plain: 'good plain', mostly: 'good mostly negated', partly: 'good partly negated'},
}

const actTerms = new WeakMap<CompiledConcepts, readonly number[]>()

/** The term of "act" and each concept, by index; a sign is still to follow. */
function actTermsOf(concepts: CompiledConcepts): readonly number[] {
  const known = actTerms.get(concepts)
  if (known !== undefined) return known
  const terms = concepts.ids.map((id) => termOf(`act ${id}`))
  actTerms.set(concepts, terms)
  return terms
}

const closing = new Set(
  `forbidden prohibited banned outlawed denied ruled excluded ended cease closed ignored disregarded refused scrapped
  removed withheld unanswered abolished repealed suspended dissolved renounced declined unlawful offence offences
  punished unpunished criminal bounds revoked abandoned struck void halted discontinued terminated withdrawn not`.split(
    /\s+/,
  ),
)
