import {partitionPoint} from '../document/partition-point.ts'
import type {Cue, DeonticReading} from '../model/deontic.ts'
import type {Norm} from '../model/norm.ts'
import {conceptTermsOf} from './concept-pairs.ts'
import type {CompiledConcepts} from './concepts.ts'
import {elementsSeen} from './elements.ts'
import {termOf} from './feature-keys.ts'
import type {FeatureList} from './feature-list.ts'
import {governedActs} from './governed-acts.ts'
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

/** What the features of a clause are made of, the same for every norm. */
export interface ClauseTerms {
  readonly reading: WordReading
  readonly force: readonly number[]
  readonly pairs: readonly number[]
  readonly concepts: readonly number[]
  /** Acts, and the balance of acts with and without modality and polarity. */
  readonly acts: readonly number[]
  readonly governed: readonly number[]
  readonly governedByNorm: readonly number[]
  readonly words: readonly number[]
}

/** Finds out once what the features of a clause are made of. */
export function readTerms(reading: StanceReading, concepts: CompiledConcepts): ClauseTerms {
  const {words, deontic, cues} = reading
  const conceptTerms = conceptTermsOf(concepts)
  const force = [
    termOf(`modality ${deontic.modality}`),
    termOf(`strength ${deontic.strength}`),
    termOf(`polarity ${deontic.polarity}`),
    termOf(`${deontic.polarity} ${deontic.strength}`),
    termOf(`hedges ${Math.min(2, deontic.hedges.length)}`),
    termOf(`limits ${Math.min(2, deontic.hedges.length + deontic.escapes.length)}`),
    ...cues.map(({term}) => term),
  ]
  const pairs: number[] = []
  for (const cue of cues) {
    for (const hit of words.concepts) {
      const distance = hit.start - cue.end
      if (distance > cueReach) break
      if (distance >= 0) pairs.push(cue.term ^ Math.imul(conceptTerms[hit.concept] as number, 31))
    }
  }
  const acts: number[] = []
  const governed: number[] = []
  for (const act of readActs(reading, concepts)) {
    acts.push(termOf(act))
    if (act.startsWith('act ')) continue
    acts.push(termOf(`${act} ${deontic.modality}`))
    governed.push(termOf(act), termOf(`${act} ${deontic.polarity}`))
  }
  const governedByNorm = governedActs(reading, concepts).map(termOf)
  const plain: number[] = []
  for (let index = 0; index < words.tokens.length; index += 1) {
    if (words.telling[index] === 1) plain.push(words.terms[index] as number)
  }
  return {
    reading: words,
    force,
    pairs,
    concepts: words.concepts.map((hit) => conceptTerms[hit.concept] as number),
    acts,
    governed: [...governed, ...governedByNorm],
    governedByNorm,
    words: plain,
  }
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
export function commonFeatures({force, pairs, words, reading}: ClauseTerms, features: FeatureList): void {
  for (const term of force) features.add(StanceBlock.force, term, 0)
  for (const pair of pairs) features.add(StanceBlock.force, pair, 0)
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
  for (const term of terms.force) features.add(StanceBlock.kindForce, kind, term)
  for (const term of terms.concepts) features.add(StanceBlock.kindForce, kind, term)
  for (const pair of terms.pairs) features.add(StanceBlock.kindForce, kind, pair)
  for (const term of terms.acts) features.add(StanceBlock.acts, kind, term)
  for (const term of terms.governed) features.add(StanceBlock.governed, kind, term)
}

/** Features of one norm alone. */
export function normFeatures(terms: ClauseTerms, norm: Norm, concepts: CompiledConcepts, features: FeatureList): void {
  const id = termOf(norm.id)
  features.add(StanceBlock.normForce, id, 0)
  for (const term of terms.force) features.add(StanceBlock.normForce, id, term)
  for (const term of terms.concepts) features.add(StanceBlock.normForce, id, term)
  for (const term of terms.governedByNorm) features.add(StanceBlock.governed, id, term)
  elementFeatures(terms.reading, norm, concepts, features)
  for (const term of terms.words) features.add(StanceBlock.words, id, term)
}

function elementFeatures(words: WordReading, norm: Norm, concepts: CompiledConcepts, features: FeatureList): void {
  const core = norm.elements.filter((element) => element.core)
  const seen = elementsSeen(words, core, concepts)
  const share = seen.length === 0 ? 'none' : seen.length === core.length ? 'all' : 'some'
  features.add(StanceBlock.acts, termOf(`elements ${share}`), 0)
  features.add(StanceBlock.acts, termOf(norm.id), termOf(`elements ${share}`))
  for (const element of core) {
    features.add(StanceBlock.acts, termOf(element.id), termOf(seen.includes(element) ? 'seen' : 'unseen'))
  }
}
