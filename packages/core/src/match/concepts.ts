/**
 * Finds concepts (families of words that mean the same to the norms) in the words of a text.
 *
 * The pattern language: words separated by spaces follow one another; a word stands for its whole inflected family;
 * `a/b` is either; `word*` is any ending; `~` is a gap of up to three words. No pattern reaches across the end of a
 * sentence.
 */
import {inflectionStem, unifySpelling} from './inflection.ts'
import {type Token, tokenise} from './tokens.ts'

/** One concept as it is written in a language's folder. */
export interface ConceptDefinition {
  readonly id: string
  readonly description: string
  /** Patterns; each word stands for its inflected family. */
  readonly words: readonly string[]
  /** Patterns whose words match only as they are written. */
  readonly exact?: readonly string[]
  /** Longer expressions inside which a hit does not count. */
  readonly except?: readonly string[]
}

/** One concept seen; positions count tokens, `end` is exclusive. */
export interface ConceptHit {
  /** Index into the definitions that were compiled. */
  readonly concept: number
  readonly start: number
  readonly end: number
}

/** What one place of a pattern accepts. */
export type PatternSlot = {readonly kind: 'stem' | 'word' | 'prefix'; readonly text: string} | {readonly kind: 'gap'}

/** Words that follow one another; a part written as one word may be several ("follow-up", "cannot"). */
export type SlotSequence = readonly PatternSlot[]

/**
 * Concepts ready to be searched for: all patterns in one automaton. States are numbers, 0 the start; every distinct
 * stem, exact word and prefix of the patterns is a symbol.
 */
export interface CompiledConcepts {
  /** Identifiers of the concepts, by index. */
  readonly ids: readonly string[]
  readonly stemSymbols: ReadonlyMap<string, number>
  readonly wordSymbols: ReadonlyMap<string, number>
  /** Prefixes with their symbols, by their first three letters. */
  readonly prefixSymbols: ReadonlyMap<string, readonly (readonly [prefix: string, symbol: number])[]>
  /** The next state, by {@link transitionKey}. */
  readonly transitions: ReadonlyMap<number, number>
  /** By state: the state after a gap, or 0. */
  readonly gaps: readonly number[]
  /** By state: what ends there, as concept × 2 for an exception and concept × 2 + 1 for a sighting. */
  readonly outputs: readonly (readonly number[])[]
}

const longestGap = 3
const prefixKeyLength = 3
// Keys stay small integers, which a Map looks up fastest: English has 5,000 symbols and 16,000 states.
const symbolLimit = 2 ** 15

const nothing: readonly number[] = []

/** Where {@link CompiledConcepts.transitions} holds the step from a state by a symbol. */
export function transitionKey(state: number, symbol: number): number {
  return state * symbolLimit + symbol
}

/** Prepares concepts for {@link findConcepts}. */
export function compileConcepts(definitions: readonly ConceptDefinition[]): CompiledConcepts {
  const stemSymbols = new Map<string, number>()
  const wordSymbols = new Map<string, number>()
  const prefixSymbols = new Map<string, (readonly [string, number])[]>()
  const transitions = new Map<number, number>()
  const gaps: number[] = [0]
  const outputs: (readonly number[])[] = [nothing]
  let symbolCount = 0

  function nextSymbol(): number {
    symbolCount += 1
    if (symbolCount === symbolLimit) throw new RangeError(`concepts may hold ${symbolLimit} different words`)
    return symbolCount
  }

  function symbolIn(symbols: Map<string, number>, text: string): number {
    const known = symbols.get(text)
    if (known !== undefined) return known
    symbols.set(text, nextSymbol())
    return symbolCount
  }

  function prefixSymbol(text: string): number {
    const known = prefixSymbols.get(text.slice(0, prefixKeyLength))?.find(([prefix]) => prefix === text)
    if (known !== undefined) return known[1]
    const symbol = nextSymbol()
    addPrefixSymbol(prefixSymbols, text, symbol)
    return symbol
  }

  function symbolOf(slot: Exclude<PatternSlot, {kind: 'gap'}>): number {
    if (slot.kind === 'prefix') return prefixSymbol(slot.text)
    return symbolIn(slot.kind === 'stem' ? stemSymbols : wordSymbols, slot.text)
  }

  function addState(): number {
    outputs.push(nothing)
    return gaps.push(0) - 1
  }

  function follow(state: number, slot: PatternSlot): number {
    if (slot.kind === 'gap') {
      const known = gaps[state] as number
      if (known > 0) return known
      const next = addState()
      gaps[state] = next
      return next
    }
    const key = transitionKey(state, symbolOf(slot))
    const known = transitions.get(key)
    if (known !== undefined) return known
    const next = addState()
    transitions.set(key, next)
    return next
  }

  function followAll(from: number, slots: SlotSequence): number {
    let state = from
    for (const slot of slots) state = follow(state, slot)
    return state
  }

  function addPattern(pattern: string, isExact: boolean, output: number): void {
    let states = [0]
    for (const choices of parsePattern(pattern, isExact)) {
      const next: number[] = []
      for (const state of states) for (const slots of choices) next.push(followAll(state, slots))
      states = next
    }
    for (const state of states) {
      const ending = outputs[state] as readonly number[]
      if (!ending.includes(output)) outputs[state] = [...ending, output]
    }
  }

  for (const [concept, {words, exact = [], except = []}] of definitions.entries()) {
    for (const pattern of words) addPattern(pattern, false, concept * 2 + 1)
    for (const pattern of exact) addPattern(pattern, true, concept * 2 + 1)
    for (const pattern of except) addPattern(pattern, false, concept * 2)
  }
  return {ids: definitions.map(({id}) => id), stemSymbols, wordSymbols, prefixSymbols, transitions, gaps, outputs}
}

/** Files a prefix under its first letters. */
export function addPrefixSymbol(
  prefixSymbols: Map<string, (readonly [string, number])[]>,
  prefix: string,
  symbol: number,
): void {
  const key = prefix.slice(0, prefixKeyLength)
  prefixSymbols.set(key, [...(prefixSymbols.get(key) ?? []), [prefix, symbol]])
}

/** The parts of a pattern in order, each with its alternatives. */
export function parsePattern(pattern: string, isExact = false): SlotSequence[][] {
  return pattern
    .trim()
    .split(/\s+/)
    .map((part) => {
      // "24/7" and "a/70/174" are one token, "power/energy" are two alternatives.
      const choices = part.includes('/') && !/\/\d/.test(part) ? part.split('/') : [part]
      return choices.map((choice) => parseSlots(choice, isExact))
    })
}

// Nearly all pattern words are one token as they stand; cutting them again would double the time to compile.
const plainWord = /^(?!cyber.|cannot$)[a-z]+$/

function parseSlots(part: string, isExact: boolean): SlotSequence {
  if (part === '~') return [{kind: 'gap'}]
  if (plainWord.test(part)) return [isExact ? {kind: 'word', text: part} : {kind: 'stem', text: inflectionStem(part)}]
  const isPrefix = part.endsWith('*')
  const tokens = tokenise(isPrefix ? part.slice(0, -1) : part)
  return tokens.map(({word, stem}, index): PatternSlot => {
    if (isPrefix && index === tokens.length - 1) return {kind: 'prefix', text: unifySpelling(word)}
    return isExact ? {kind: 'word', text: word} : {kind: 'stem', text: stem}
  })
}

/** What {@link findConcepts} needs of a token. */
export type MatchableToken = Pick<Token, 'word' | 'stem' | 'breakBefore'>

/**
 * Every sighting of a concept, by its place in the text. Of the patterns of one concept that match from a word the
 * longest counts, and a sighting inside a longer one of the same concept is dropped.
 */
export function findConcepts(tokens: readonly MatchableToken[], compiled: CompiledConcepts): ConceptHit[] {
  const symbols = tokens.map((token) => symbolsOf(token, compiled))
  const hits: ConceptHit[] = []
  // By output, where the longest match from the present word ends; by concept, how far its sightings
  // and its exceptions have reached.
  const bestEnds = new Int32Array(compiled.ids.length * 2)
  const reached = new Int32Array(compiled.ids.length)
  const touched: number[] = []
  // States reached from the present word: a gap takes the nearest word that fits, so the first arrival counts.
  const arrived: number[] = []

  function record(state: number, end: number): void {
    const outputs = compiled.outputs[state] as readonly number[]
    if (outputs.length === 0 || arrived.includes(state)) return
    arrived.push(state)
    for (const output of outputs) {
      const best = bestEnds[output] as number
      if (best === 0) touched.push(output)
      if (end > best) bestEnds[output] = end
    }
  }

  /** Follows the automaton from the word at a position; `isOpen` tells whether a sentence may end before that word. */
  function advance(state: number, position: number, isOpen: boolean): void {
    const token = tokens[position]
    if (token === undefined || (token.breakBefore && !isOpen)) return
    for (const symbol of symbols[position] as readonly number[]) {
      const next = compiled.transitions.get(transitionKey(state, symbol))
      if (next === undefined) continue
      record(next, position + 1)
      advance(next, position + 1, false)
      const afterGap = compiled.gaps[next] as number
      if (afterGap > 0) skip(afterGap, position + 1)
    }
  }

  function skip(state: number, from: number): void {
    for (let position = from; position <= from + longestGap; position += 1) {
      if (tokens[position]?.breakBefore ?? true) return
      advance(state, position, false)
    }
  }

  for (let start = 0; start < tokens.length; start += 1) {
    advance(0, start, true)
    if (touched.length === 0) continue
    // The exceptions of a concept sort before its sightings.
    if (touched.length > 1) touched.sort((a, b) => a - b)
    for (const output of touched) {
      const concept = output >> 1
      const end = bestEnds[output] as number
      const isException = output % 2 === 0
      bestEnds[output] = 0
      if (end <= (reached[concept] as number)) continue
      reached[concept] = end
      if (!isException) hits.push({concept, start, end})
    }
    touched.length = 0
    arrived.length = 0
  }
  return hits
}

function symbolsOf({word, stem}: MatchableToken, compiled: CompiledConcepts): readonly number[] {
  const byStem = compiled.stemSymbols.get(stem)
  const byWord = compiled.wordSymbols.get(word)
  const prefixes = compiled.prefixSymbols.get(word.slice(0, prefixKeyLength))
  if (prefixes === undefined && byWord === undefined) return byStem === undefined ? nothing : [byStem]
  const symbols = byStem === undefined ? [] : [byStem]
  if (byWord !== undefined) symbols.push(byWord)
  for (const [prefix, symbol] of prefixes ?? []) {
    if (word.startsWith(prefix) || unifySpelling(word).startsWith(prefix)) symbols.push(symbol)
  }
  return symbols
}
