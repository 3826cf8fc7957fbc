import {type CompiledConcepts, type ConceptHit, findConcepts} from './concepts.ts'
import {termOf} from './feature-keys.ts'
import {type Token, tokenise} from './tokens.ts'

/** A stretch of text with its words and the concepts seen in them; the inherited lead-in stands in front. */
export interface WordReading {
  /** Lead-in and own text joined by a space. */
  readonly text: string
  /** Where the own text begins in `text`. */
  readonly ownStart: number
  readonly tokens: readonly Token[]
  /** Term of each token's stem. */
  readonly terms: Int32Array
  readonly concepts: readonly ConceptHit[]
  /** Number of the sentence of each token. */
  readonly sentences: Int32Array
}

/** Reads the words of a clause together with the lead-in that governs it. */
export function readWords(text: string, leadIn: string, concepts: CompiledConcepts): WordReading {
  const whole = leadIn === '' ? text : `${leadIn} ${text}`
  const tokens = tokenise(whole)
  const sentences = new Int32Array(tokens.length)
  const terms = new Int32Array(tokens.length)
  let sentence = -1
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token
    if (token.breakBefore) sentence += 1
    sentences[index] = sentence
    terms[index] = termOf(token.stem)
  }
  return {
    text: whole,
    ownStart: whole.length - text.length,
    tokens,
    terms,
    concepts: findConcepts(tokens, concepts),
    sentences,
  }
}

/** The part of a reading that lies between two offsets of its own text, with the lead-in in front. */
export function cutWords(reading: WordReading, start: number, end: number): WordReading {
  const {tokens, ownStart} = reading
  let leadEnd = 0
  while (leadEnd < tokens.length && (tokens[leadEnd]?.start ?? ownStart) < ownStart) leadEnd += 1
  let first = leadEnd
  while (first < tokens.length && (tokens[first]?.start ?? 0) < ownStart + start) first += 1
  let last = first
  while (last < tokens.length && (tokens[last]?.start ?? 0) < ownStart + end) last += 1
  const shift = first - leadEnd
  const concepts: ConceptHit[] = []
  for (const hit of reading.concepts) {
    if (hit.end <= leadEnd) concepts.push(hit)
    else if (hit.start >= first && hit.end <= last) {
      concepts.push({concept: hit.concept, start: hit.start - shift, end: hit.end - shift})
    }
  }
  const terms = new Int32Array(leadEnd + last - first)
  terms.set(reading.terms.subarray(0, leadEnd))
  terms.set(reading.terms.subarray(first, last), leadEnd)
  const sentences = new Int32Array(terms.length)
  sentences.set(reading.sentences.subarray(0, leadEnd))
  sentences.set(reading.sentences.subarray(first, last), leadEnd)
  return {
    text: reading.text,
    ownStart,
    tokens: leadEnd === 0 ? tokens.slice(first, last) : [...tokens.slice(0, leadEnd), ...tokens.slice(first, last)],
    terms,
    concepts,
    sentences,
  }
}
