import {partitionPoint} from '../document/partition-point.ts'
import type {CompiledConcepts, ConceptHit} from './concepts.ts'
import {findConcepts} from './find-concepts.ts'
import {type Token, tokenise} from './tokens.ts'

/** The words of a stretch of text as numbers, with the concepts seen in them; all arrays go by word. */
export interface WordRow {
  /** Term of each word's stem. */
  readonly terms: Int32Array
  /** 1 where a sentence ends before the word. */
  readonly breaks: Uint8Array
  /** 1 where the word is no number and not too common to tell one norm from another. */
  readonly telling: Uint8Array
  readonly concepts: readonly ConceptHit[]
}

/** A stretch of text with its words; the inherited lead-in stands in front. */
export interface WordReading extends WordRow {
  /** Lead-in and own text joined by a space. */
  readonly text: string
  /** Where the own text begins in `text`. */
  readonly ownStart: number
  readonly tokens: readonly Token[]
  /** Number of the sentence of each token. */
  readonly sentences: Int32Array
}

/** Reads the words of a clause together with the lead-in that governs it. */
export function readWords(text: string, leadIn: string, concepts: CompiledConcepts): WordReading {
  const whole = leadIn === '' ? text : `${leadIn} ${text}`
  const tokens = tokenise(whole)
  const sentences = new Int32Array(tokens.length)
  const terms = new Int32Array(tokens.length)
  const breaks = new Uint8Array(tokens.length)
  const telling = new Uint8Array(tokens.length)
  let sentence = -1
  for (let index = 0; index < tokens.length; index += 1) {
    const {term, isTelling, breakBefore} = tokens[index] as Token
    if (breakBefore) {
      sentence += 1
      breaks[index] = 1
    }
    sentences[index] = sentence
    terms[index] = term
    if (isTelling) telling[index] = 1
  }
  return {
    text: whole,
    ownStart: whole.length - text.length,
    tokens,
    terms,
    breaks,
    telling,
    concepts: findConcepts(tokens, concepts),
    sentences,
  }
}

/** The words that lie between two offsets of a reading's own text, with the lead-in in front. */
export function cutWords(reading: WordReading, start: number, end: number): WordRow {
  const {tokens, ownStart} = reading
  const leadEnd = firstWordFrom(tokens, ownStart)
  const first = firstWordFrom(tokens, ownStart + start)
  const last = firstWordFrom(tokens, ownStart + end)
  const shift = first - leadEnd
  const concepts: ConceptHit[] = []
  for (const hit of reading.concepts) {
    if (hit.end <= leadEnd) concepts.push(hit)
    else if (hit.start >= first && hit.end <= last) {
      concepts.push({concept: hit.concept, start: hit.start - shift, end: hit.end - shift})
    }
  }
  const length = leadEnd + last - first
  return {
    terms: joinParts(reading.terms, new Int32Array(length), leadEnd, first, last),
    breaks: joinParts(reading.breaks, new Uint8Array(length), leadEnd, first, last),
    telling: joinParts(reading.telling, new Uint8Array(length), leadEnd, first, last),
    concepts,
  }
}

/** The number of the first word that begins at or behind an offset. */
function firstWordFrom(tokens: readonly Token[], offset: number): number {
  return partitionPoint(tokens.length, (place) => (tokens[place] as Token).start < offset)
}

function joinParts<T extends Int32Array | Uint8Array>(
  from: T,
  into: T,
  leadEnd: number,
  first: number,
  last: number,
): T {
  into.set(from.subarray(0, leadEnd))
  into.set(from.subarray(first, last), leadEnd)
  return into
}
