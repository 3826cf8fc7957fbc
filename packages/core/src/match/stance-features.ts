import {partitionPoint} from '../document/partition-point.ts'
import type {Cue, DeonticReading} from '../model/deontic.ts'
import type {Norm, NormElement} from '../model/norm.ts'
import {conceptTermsOf} from './concept-pairs.ts'
import type {CompiledConcepts} from './concepts.ts'
import {elementsSeen} from './elements.ts'
import {continueTerm, termOf} from './feature-keys.ts'
import type {FeatureList} from './feature-list.ts'
import {governedActs} from './governed-acts.ts'
import {distinctNumbers} from './number-set.ts'
import type {WordReading} from './read-words.ts'
import {readActs} from './signed-acts.ts'

/** Kinds of features that tell covered, weak and contradicted apart. */
export const StanceBlock = {
  /** Words of obligation by themselves. */
  force: 0,
  /** The same, by whether the norm forbids or asks. */
  kindForce: 1,
  /** Words of obligation and concepts, by norm. */
  normForce: 2,
  /** Signs of harmful and helpful acts, and elements met. */
  acts: 3,
  /** Plain words, and words by norm. */
  words: 4,
  /** What the heads of obligation govern, and the balance of harmful and helpful acts. */
  governed: 5,
  /** Neighbouring words, common ones included: "no other", "left to", "may not". */
  neighbours: 6,
} as const

const cueReach = 7

/** What the stance features are read from; found once per clause, whatever the norms. */
export interface StanceReading {
  readonly words: WordReading
  readonly deontic: DeonticReading
  /** Cues with the index of their first token. */
  readonly cues: readonly PlacedCue[]
}

/** A cue on the tokens of the clause, `end` exclusive. */
export interface PlacedCue {
  readonly term: number
  readonly kind: string
  readonly at: number
  readonly end: number
}

/** Puts the cues of a reading on the tokens of the clause. */
export function placeCues(words: WordReading, deontic: DeonticReading): StanceReading {
  const cues = deontic.cues.map((cue) => {
    const [at, end] = tokensOf(cue, words)
    return {term: cueTerm(cue.kind), kind: cue.kind, at, end}
  })
  return {words, deontic, cues}
}

const cueTerms = new Map<string, number>()

function cueTerm(kind: string): number {
  const known = cueTerms.get(kind)
  if (known !== undefined) return known
  const term = termOf(`cue ${kind}`)
  cueTerms.set(kind, term)
  return term
}

function tokensOf(cue: Cue, {tokens, ownStart}: WordReading): [number, number] {
  const shift = cue.inherited ? 0 : ownStart
  const start = cue.span.start + shift
  const end = cue.span.end + shift
  const first = partitionPoint(tokens.length, (place) => (tokens[place]?.end ?? 0) <= start)
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1
  return [first, Math.max(last, first + 1)]
}

/** What the features of a clause are made of, the same for every norm; no list names a term twice. */
export interface ClauseTerms {
  readonly reading: WordReading
  /** Words of obligation, and with the concepts near them. */
  readonly force: readonly number[]
  /** Words of obligation and concepts. */
  readonly normForce: readonly number[]
  /** Both, and the pairs of them. */
  readonly kindForce: readonly number[]
  /** Acts, and the balance of acts with and without modality and polarity. */
  readonly acts: readonly number[]
  readonly governed: readonly number[]
  readonly governedByNorm: readonly number[]
  readonly words: readonly number[]
}

/** Finds out once what the features of a clause are made of. */
export function readTerms(reading: StanceReading, concepts: CompiledConcepts): ClauseTerms {
  const {words, deontic} = reading
  const conceptTerms = conceptTermsOf(concepts)
  const force = forceTerms(reading)
  const pairs = forcePairs(reading, conceptTerms)
  const seen = words.concepts.map(({concept}) => conceptTerms[concept] as number)
  const {acts: signedActs, summary} = readActs(reading, concepts)
  const acts = [...signedActs]
  const governed: number[] = []
  for (const name of summary) {
    const term = termOf(name)
    const open = continueTerm(term, ' ')
    acts.push(term, continueTerm(open, deontic.modality))
    governed.push(term, continueTerm(open, deontic.polarity))
  }
  const governedByNorm = distinctNumbers(governedActs(reading, concepts))
  const telling: number[] = []
  for (let index = 0; index < words.terms.length; index += 1) {
    if (words.telling[index] === 1) telling.push(words.terms[index] as number)
  }
  return {
    reading: words,
    force: distinctNumbers(force, pairs),
    normForce: distinctNumbers(force, seen),
    kindForce: distinctNumbers(force, seen, pairs),
    acts,
    governed: distinctNumbers(governed, governedByNorm),
    governedByNorm,
    words: distinctNumbers(telling),
  }
}

/** Words of obligation, and what they come to. */
function forceTerms({deontic, cues}: StanceReading): number[] {
  const {modality, strength, polarity, hedges, escapes} = deontic
  const terms = [
    continueTerm(termOf('modality '), modality),
    continueTerm(termOf('strength '), String(strength)),
    continueTerm(termOf('polarity '), polarity),
    continueTerm(continueTerm(termOf(polarity), ' '), String(strength)),
    continueTerm(termOf('hedges '), String(Math.min(2, hedges.length))),
    continueTerm(termOf('limits '), String(Math.min(2, hedges.length + escapes.length))),
  ]
  for (const {term} of cues) terms.push(term)
  return terms
}

/** Words of obligation with the concepts that follow shortly. */
function forcePairs({words, cues}: StanceReading, conceptTerms: readonly number[]): number[] {
  const pairs: number[] = []
  for (const cue of cues) {
    for (const {concept, start} of words.concepts) {
      const distance = start - cue.end
      if (distance > cueReach) break
      if (distance >= 0) pairs.push(cue.term ^ Math.imul(conceptTerms[concept] as number, 31))
    }
  }
  return pairs
}

/** Features of one clause for one norm: the common ones, those of its kind and its own. */
export function stanceFeatures(
  reading: StanceReading,
  norm: Norm,
  concepts: CompiledConcepts,
  features: FeatureList,
): void {
  const terms = readTerms(reading, concepts)
  commonFeatures(terms, features)
  kindFeatures(terms, norm.kind, features)
  normFeatures(terms, norm, concepts, features)
}

/** Features that are the same for all norms. */
export function commonFeatures({force, words, reading}: ClauseTerms, features: FeatureList): void {
  for (const term of force) features.add(StanceBlock.force, term, 0)
  for (const term of words) features.add(StanceBlock.words, term, 0)
  const {breaks, terms} = reading
  for (let index = 1; index < terms.length; index += 1) {
    if (breaks[index] === 1) continue
    features.add(StanceBlock.neighbours, terms[index - 1] as number, terms[index] as number)
  }
}

/** Features that are the same for all norms that forbid, or for all that ask. */
export function kindFeatures(terms: ClauseTerms, normKind: Norm['kind'], features: FeatureList): void {
  const kind = termOf(normKind)
  for (const term of terms.kindForce) features.add(StanceBlock.kindForce, kind, term)
  for (const term of terms.acts) features.add(StanceBlock.acts, kind, term)
  for (const term of terms.governed) features.add(StanceBlock.governed, kind, term)
}

/** Features of one norm alone. */
export function normFeatures(terms: ClauseTerms, norm: Norm, concepts: CompiledConcepts, features: FeatureList): void {
  const id = termOf(norm.id)
  features.add(StanceBlock.normForce, id, 0)
  for (const term of terms.normForce) features.add(StanceBlock.normForce, id, term)
  for (const term of terms.governedByNorm) features.add(StanceBlock.governed, id, term)
  elementFeatures(terms.reading, norm, concepts, features)
  for (const term of terms.words) features.add(StanceBlock.words, id, term)
}

function elementFeatures(words: WordReading, norm: Norm, concepts: CompiledConcepts, features: FeatureList): void {
  const core = coreElementsOf(norm)
  const seen = elementsSeen(words, core, concepts)
  const share = seen.length === 0 ? 'elements none' : seen.length === core.length ? 'elements all' : 'elements some'
  features.add(StanceBlock.acts, termOf(share), 0)
  features.add(StanceBlock.acts, termOf(norm.id), termOf(share))
  for (const element of core) {
    features.add(StanceBlock.acts, termOf(element.id), termOf(seen.includes(element) ? 'seen' : 'unseen'))
  }
}

const coreElements = new WeakMap<Norm, readonly NormElement[]>()

function coreElementsOf(norm: Norm): readonly NormElement[] {
  const known = coreElements.get(norm)
  if (known !== undefined) return known
  const core = norm.elements.filter((element) => element.core)
  coreElements.set(norm, core)
  return core
}
