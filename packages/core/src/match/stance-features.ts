import type {Cue, DeonticReading} from '../model/deontic.ts'
import type {Norm} from '../model/norm.ts'
import type {CompiledConcepts} from './concepts.ts'
import {elementsSeen} from './elements.ts'
import {termOf} from './feature-keys.ts'
import {governedActs} from './governed-acts.ts'
import {conceptTermsOf, type FeatureSink} from './presence-features.ts'
import type {WordReading} from './read-words.ts'
import {readActs} from './signed-acts.ts'
import {stopWords} from './stop-words.ts'

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
  readonly cues: readonly {readonly term: number; readonly kind: string; readonly at: number; readonly end: number}[]
}

/** Puts the cues of a reading on the tokens of the clause. */
export function placeCues(words: WordReading, deontic: DeonticReading): StanceReading {
  const cues = deontic.cues.map((cue) => {
    const [at, end] = tokensOf(cue, words)
    return {term: termOf(`cue ${cue.kind}`), kind: cue.kind, at, end}
  })
  return {words, deontic, cues}
}

function tokensOf(cue: Cue, {tokens, ownStart}: WordReading): [number, number] {
  const shift = cue.inherited ? 0 : ownStart
  const start = cue.span.start + shift
  const end = cue.span.end + shift
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.end ?? 0) > start) high = middle
    else low = middle + 1
  }
  let last = low
  while (last < tokens.length && (tokens[last]?.start ?? end) < end) last += 1
  return [low, Math.max(last, low + 1)]
}

/** Features of one clause for one norm. */
export function stanceFeatures(
  reading: StanceReading,
  norm: Norm,
  concepts: CompiledConcepts,
  emit: FeatureSink,
): void {
  const {words, deontic, cues} = reading
  const kind = termOf(norm.kind)
  const id = termOf(norm.id)
  const terms = conceptTermsOf(concepts)

  const force = (term: number): void => {
    emit(StanceBlock.force, term, 0)
    emit(StanceBlock.kindForce, kind, term)
    emit(StanceBlock.normForce, id, term)
  }
  force(termOf(`modality ${deontic.modality}`))
  force(termOf(`strength ${deontic.strength}`))
  force(termOf(`polarity ${deontic.polarity}`))
  force(termOf(`${deontic.polarity} ${deontic.strength}`))
  force(termOf(`hedges ${Math.min(2, deontic.hedges.length)}`))
  force(termOf(`limits ${Math.min(2, deontic.hedges.length + deontic.escapes.length)}`))
  for (const cue of cues) force(cue.term)
  emit(StanceBlock.normForce, id, 0)
  for (const hit of words.concepts) {
    const term = terms[hit.concept] as number
    emit(StanceBlock.kindForce, kind, term)
    emit(StanceBlock.normForce, id, term)
  }
  for (const cue of cues) {
    for (const hit of words.concepts) {
      const distance = hit.start - cue.end
      if (distance < 0 || distance > cueReach) continue
      const pair = cue.term ^ Math.imul(terms[hit.concept] as number, 31)
      emit(StanceBlock.force, pair, 0)
      emit(StanceBlock.kindForce, kind, pair)
    }
  }
  for (const act of readActs(reading, concepts)) {
    emit(StanceBlock.acts, kind, termOf(act))
    if (act.startsWith('act ')) continue
    emit(StanceBlock.acts, kind, termOf(`${act} ${deontic.modality}`))
    emit(StanceBlock.governed, kind, termOf(act))
    emit(StanceBlock.governed, kind, termOf(`${act} ${deontic.polarity}`))
  }
  for (const act of governedActs(reading, concepts)) {
    emit(StanceBlock.governed, kind, termOf(act))
    emit(StanceBlock.governed, id, termOf(act))
  }
  elementFeatures(reading, norm, concepts, emit)
  for (let index = 1; index < words.tokens.length; index += 1) {
    if (words.tokens[index]?.breakBefore) continue
    const last = termOf(words.tokens[index - 1]?.stem ?? '')
    const here = termOf(words.tokens[index]?.stem ?? '')
    emit(StanceBlock.neighbours, last, here)
  }
  for (const token of words.tokens) {
    if (stopWords.has(token.word) || token.word.length < 3) continue
    const term = termOf(token.stem)
    emit(StanceBlock.words, term, 0)
    emit(StanceBlock.words, id, term)
  }
}

function elementFeatures({words}: StanceReading, norm: Norm, concepts: CompiledConcepts, emit: FeatureSink): void {
  const core = norm.elements.filter((element) => element.core)
  const seen = elementsSeen(words, core, concepts)
  const share = seen.length === 0 ? 'none' : seen.length === core.length ? 'all' : 'some'
  emit(StanceBlock.acts, termOf(`elements ${share}`), 0)
  emit(StanceBlock.acts, termOf(norm.id), termOf(`elements ${share}`))
  for (const element of core) {
    emit(StanceBlock.acts, termOf(element.id), termOf(seen.includes(element) ? 'seen' : 'unseen'))
  }
}
