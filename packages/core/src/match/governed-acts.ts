import type {CompiledConcepts} from './concepts.ts'
import {continueTerm, termOf} from './feature-keys.ts'
import type {PlacedCue, StanceReading} from './stance-features.ts'
import {valencesOf} from './valence.ts'

/** Heads and signs whose object tells whether a clause serves or breaks a norm. */
const governors: ReadonlyMap<string, string> = new Map([
  ['binding', 'must'],
  ['committing', 'must'],
  ['promising', 'must'],
  ['calling', 'must'],
  ['recommending', 'must'],
  ['encouraging', 'may'],
  ['permissive', 'may'],
  ['allowing', 'let'],
  ['nothing-prevents', 'may'],
  ['nothing-permits', 'not'],
  ['exemption', 'free'],
  ['negation', 'not'],
  ['restraint', 'not'],
  ['forbidding', 'not'],
  ['failing', 'not'],
  ['undoing', 'undo'],
  ['prevention', 'prevent'],
  ['punishment', 'punish'],
])
const reach = 9
const reachBack = 12

/**
 * For each head or sign of a clause the first harmful or helpful act after it, with what stands between: "must bad" for
 * "shall disrupt", "must not bad" for "shall not disrupt", "undo good" for "training is discontinued" where the act
 * stands before its verb. As terms, the same one maybe several times.
 */
export function governedActs({words, cues}: StanceReading, concepts: CompiledConcepts): readonly number[] {
  const valences = valencesOf(concepts)
  const acts = words.concepts.filter(({concept}) => valences[concept] !== undefined)
  const found: number[] = []
  for (let index = 0; index < cues.length; index += 1) {
    const cue = cues[index] as PlacedCue
    const governor = governors.get(cue.kind)
    if (governor === undefined) continue
    const near = acts.filter(({start}) => words.sentences[start] === words.sentences[cue.at])
    const first = near.find(({start}) => start >= cue.end && start - cue.end <= reach)
    const path = pathFrom(cues, index, governor, first?.start ?? Number.POSITIVE_INFINITY)
    if (first === undefined) found.push(termOfPath([...path, 'nothing']))
    for (const {concept, start} of near) {
      const valence = valences[concept] as string
      if (first === undefined) {
        if (start < cue.at && cue.at - start <= reachBack) found.push(termOfPath([valence, ...path]))
      } else if (start === first.start) found.push(termOfPath([...path, valence]))
    }
  }
  return found
}

/** A cue's governor and up to two others that stand between it and a word, each once. */
function pathFrom(cues: readonly PlacedCue[], index: number, governor: string, before: number): string[] {
  const {end} = cues[index] as PlacedCue
  const path = [governor]
  for (let other = index + 1; other < cues.length && path.length < 3; other += 1) {
    const {at, kind} = cues[other] as PlacedCue
    if (at < end || at >= before || at - end > reach) continue
    const name = governors.get(kind)
    if (name !== undefined && !path.includes(name)) path.push(name)
  }
  return path
}

/** The term of words with spaces between them. */
function termOfPath(words: readonly string[]): number {
  let term = termOf(words[0] as string)
  for (let index = 1; index < words.length; index += 1) term = continueTerm(term, ` ${words[index]}`)
  return term
}
