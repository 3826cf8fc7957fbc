import {type CompiledConcepts, type ConceptHit, prefixKeyLength} from './concepts.ts'
import {unifySpelling} from './inflection.ts'
import type {Token} from './tokens.ts'

/** How many words `~` in a pattern may stand for. */
const longestGap = 3

/** What {@link findConcepts} needs of a token. */
export type MatchableToken = Pick<Token, 'word' | 'stem' | 'breakBefore'>

/**
 * Every sighting of a concept, by its place in the text. Of the patterns of one concept that match from a word the
 * longest counts, and a sighting inside a longer one of the same concept is dropped.
 */
export function findConcepts(tokens: readonly MatchableToken[], compiled: CompiledConcepts): ConceptHit[] {
  const {transitions, gaps, outputs} = compiled
  const known = knownSteps(compiled)
  const steps = tokens.map((token) => known.get(token.word) ?? readSteps(token, compiled, known))
  const hits: ConceptHit[] = []
  makeRoom(compiled.ids.length)
  reached.fill(0)
  let touchedCount = 0
  let arrivedCount = 0

  function record(state: number, ending: readonly number[], end: number): void {
    for (let index = 0; index < arrivedCount; index += 1) if (arrived[index] === state) return
    arrived[arrivedCount] = state
    arrivedCount += 1
    for (const output of ending) {
      const best = bestEnds[output] as number
      if (best === 0) {
        touched[touchedCount] = output
        touchedCount += 1
      }
      if (end > best) bestEnds[output] = end
    }
  }

  /** Notes what ends in a state that was reached by the word before a position, and goes on from there. */
  function arrive(state: number, position: number): void {
    const ending = outputs[state] as readonly number[]
    if (ending.length > 0) record(state, ending, position)
    advance(state, position)
    const afterGap = gaps[state] as number
    if (afterGap > 0) skip(afterGap, position)
  }

  /** Follows the automaton by the word at a position, unless a sentence ends before it. */
  function advance(state: number, position: number): void {
    if (tokens[position]?.breakBefore ?? true) return
    for (const symbol of (steps[position] as WordSteps).symbols) {
      const next = transitions.get(state, symbol)
      if (next > 0) arrive(next, position + 1)
    }
  }

  function skip(state: number, from: number): void {
    for (let position = from; position <= from + longestGap; position += 1) {
      if (tokens[position]?.breakBefore ?? true) return
      advance(state, position)
    }
  }

  for (let start = 0; start < tokens.length; start += 1) {
    for (const first of (steps[start] as WordSteps).firsts) arrive(first, start + 1)
    if (touchedCount === 0) continue
    // The exceptions of a concept sort before its sightings.
    sortFew(touched, touchedCount)
    for (let index = 0; index < touchedCount; index += 1) {
      const output = touched[index] as number
      const concept = output >> 1
      const end = bestEnds[output] as number
      const isException = output % 2 === 0
      bestEnds[output] = 0
      if (end <= (reached[concept] as number)) continue
      reached[concept] = end
      if (!isException) hits.push({concept, start, end})
    }
    touchedCount = 0
    arrivedCount = 0
  }
  return hits
}

/** Scratch memory; nothing of it outlives a call. */
/** By output, where the longest match from the present word ends; 0 between words. */
let bestEnds = new Int32Array(0)
/** By concept, how far its sightings and its exceptions have reached. */
let reached = new Int32Array(0)
/** The outputs that have an end. */
const touched: number[] = []
/** States reached from the present word: a gap takes the nearest word that fits, so the first arrival counts. */
const arrived: number[] = []

function makeRoom(conceptCount: number): void {
  if (reached.length >= conceptCount) return
  bestEnds = new Int32Array(conceptCount * 2)
  reached = new Int32Array(conceptCount)
}

/** Puts the first numbers in order, a handful, which costs less than to call the general sort. */
function sortFew(numbers: number[], count: number): void {
  for (let next = 1; next < count; next += 1) {
    const number = numbers[next] as number
    let at = next
    for (; at > 0 && (numbers[at - 1] as number) > number; at -= 1) numbers[at] = numbers[at - 1] as number
    numbers[at] = number
  }
}

/** What a word does in the automaton. */
interface WordSteps {
  readonly symbols: readonly number[]
  /** The states to which it leads from the start. */
  readonly firsts: readonly number[]
}

/** Words that were looked up before; a draft says the same words again and again. */
const stepsByWord = new WeakMap<CompiledConcepts, Map<string, WordSteps>>()
// An editor session sees ever new words; forgetting all of them now and then is cheaper than tracking their age.
const wordLimit = 50_000

function knownSteps(compiled: CompiledConcepts): Map<string, WordSteps> {
  const known = stepsByWord.get(compiled)
  if (known !== undefined && known.size < wordLimit) return known
  const fresh = new Map<string, WordSteps>()
  stepsByWord.set(compiled, fresh)
  return fresh
}

function readSteps(token: MatchableToken, compiled: CompiledConcepts, known: Map<string, WordSteps>): WordSteps {
  const symbols = symbolsOf(token, compiled)
  const firsts = symbols.map((symbol) => compiled.transitions.get(0, symbol)).filter((state) => state > 0)
  const steps = {symbols, firsts}
  known.set(token.word, steps)
  return steps
}

function symbolsOf({word, stem}: MatchableToken, compiled: CompiledConcepts): readonly number[] {
  const symbols: number[] = []
  const byStem = compiled.stemSymbols.get(stem)
  if (byStem !== undefined) symbols.push(byStem)
  const byWord = compiled.wordSymbols.get(word)
  if (byWord !== undefined) symbols.push(byWord)
  for (const [prefix, symbol] of compiled.prefixSymbols.get(word.slice(0, prefixKeyLength)) ?? []) {
    if (word.startsWith(prefix) || unifySpelling(word).startsWith(prefix)) symbols.push(symbol)
  }
  return symbols
}
