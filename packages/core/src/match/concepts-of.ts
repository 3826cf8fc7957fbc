import type {CompiledConcepts} from './concepts.ts'
import {findConcepts} from './find-concepts.ts'
import {tokenise} from './tokens.ts'

/** The ids of the concepts in a text. */
export function conceptsOf(text: string, concepts: CompiledConcepts): ReadonlySet<string> {
  return new Set(findConcepts(tokenise(text), concepts).map(({concept}) => concepts.ids[concept] as string))
}
