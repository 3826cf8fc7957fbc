import {type CompiledConcepts, type ConceptHit, findConcepts} from './concepts.ts'
import {type Token, tokenise} from './tokens.ts'

/** A stretch of text with its words and the concepts seen in them; the inherited lead-in stands in front. */
export interface WordReading {
  /** Lead-in and own text joined by a space. */
  readonly text: string
  /** Where the own text begins in `text`. */
  readonly ownStart: number
  readonly tokens: readonly Token[]
  readonly concepts: readonly ConceptHit[]
  /** Number of the sentence of each token. */
  readonly sentences: Int32Array
}

/** Reads the words of a clause together with the lead-in that governs it. */
export function readWords(text: string, leadIn: string, concepts: CompiledConcepts): WordReading {
  const whole = leadIn === '' ? text : `${leadIn} ${text}`
  const tokens = tokenise(whole)
  const sentences = new Int32Array(tokens.length)
  let sentence = -1
  for (const [index, token] of tokens.entries()) {
    if (token.breakBefore) sentence += 1
    sentences[index] = sentence
  }
  return {
    text: whole,
    ownStart: whole.length - text.length,
    tokens,
    concepts: findConcepts(tokens, concepts),
    sentences,
  }
}
