import {englishNorms} from '../catalogue/norms.generated.ts'
import {englishAutomaton} from './concept-automaton.generated.ts'
import {decodeModel} from './decode-model.ts'
import {presenceModel, stanceModel} from './model.generated.ts'
import {unpackConcepts} from './packed-concepts.ts'
import type {Scorer} from './scorer.ts'

let scorer: Scorer | undefined

/** The scorer of the built-in norms, unpacked on first use: a program that only lists norms should not pay for it. */
export function englishScorer(): Scorer {
  scorer ??= {
    model: {presence: decodeModel(presenceModel), stance: decodeModel(stanceModel)},
    norms: englishNorms,
    concepts: unpackConcepts(englishAutomaton),
  }
  return scorer
}
