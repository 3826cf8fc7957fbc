import type {CompiledConcepts} from './concepts.ts'
import type {StanceReading} from './stance-features.ts'
import {valencesOf} from './valence.ts'

/** Heads and signs whose object tells whether a clause serves or breaks a norm. */
const governors: Readonly<Record<string, string>> = {
  binding: 'must',
  committing: 'must',
  promising: 'must',
  calling: 'must',
  recommending: 'must',
  encouraging: 'may',
  permissive: 'may',
  allowing: 'let',
  'nothing-prevents': 'may',
  'nothing-permits': 'not',
  exemption: 'free',
  negation: 'not',
  restraint: 'not',
  forbidding: 'not',
  failing: 'not',
  undoing: 'undo',
  prevention: 'prevent',
  punishment: 'punish',
}
const reach = 9

/**
 * For each head or sign of a clause the first harmful or helpful act after it, with what stands between: "must bad" for
 * "shall disrupt", "must not bad" for "shall not disrupt", "undo good" for "training is discontinued" where the act
 * stands before its verb.
 */
export function governedActs({words, cues}: StanceReading, concepts: CompiledConcepts): readonly string[] {
  const valences = valencesOf(concepts)
  const acts = words.concepts.flatMap(({concept, start}) => {
    const valence = valences[concept]
    return valence === undefined ? [] : [{valence, at: start}]
  })
  const found = new Set<string>()
  for (const [index, cue] of cues.entries()) {
    const governor = governors[cue.kind]
    if (governor === undefined) continue
    const sentence = words.sentences[cue.at]
    const near = acts.filter(({at}) => words.sentences[at] === sentence)
    const after = near.filter(({at}) => at >= cue.end && at - cue.end <= reach)
    const first = after.length === 0 ? undefined : Math.min(...after.map(({at}) => at))
    const chain = cues
      .slice(index + 1)
      .flatMap((other) =>
        other.at >= cue.end && (first === undefined || other.at < first) && other.at - cue.end <= reach
          ? [governors[other.kind]]
          : [],
      )
      .filter((name) => name !== undefined && name !== governor)
    const path = [governor, ...new Set(chain)].slice(0, 3).join(' ')
    if (first !== undefined) {
      for (const {valence, at} of after) if (at === first) found.add(`${path} ${valence}`)
    } else {
      found.add(`${path} nothing`)
      const before = near.filter(({at}) => at < cue.at && cue.at - at <= 12)
      for (const {valence} of before) found.add(`${valence} ${path}`)
    }
  }
  return [...found]
}
