/**
 * Finds concepts (families of words that mean the same to the norms) in the words of a text.
 *
 * The pattern language: words separated by spaces follow one another; a word stands for its whole inflected family;
 * `a/b` is either; `word*` is any ending; `~` is a gap of up to three words. No pattern reaches across the end of a
 * sentence.
 */
import {inflectionStem, unifySpelling} from './inflection.ts'
import {type Token, tokenise} from './tokens.ts'
import {TransitionTable} from './transition-table.ts'

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
  readonly transitions: TransitionTable
  /** By state: the state after a gap, or 0. */
  readonly gaps: readonly number[]
  /** By state: what ends there, as concept × 2 for an exception and concept × 2 + 1 for a sighting. */
  readonly outputs: readonly (readonly number[])[]
}

const longestGap = 3
const prefixKeyLength = 3

const nothing: readonly number[] = []

/** Prepares concepts for {@link findConcepts}. */
export function compileConcepts(definitions: readonly ConceptDefinition[]): CompiledConcepts {
  const stemSymbols = new Map<string, number>()
  const wordSymbols = new Map<string, number>()
  const prefixSymbols = new Map<string, (readonly [string, number])[]>()
  const transitions = new TransitionTable()
  const gaps: number[] = [0]
  const outputs: (readonly number[])[] = [nothing]
  let symbolCount = 0

  function nextSymbol(): number {
    symbolCount += 1
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
    const symbol = symbolOf(slot)
    const known = transitions.get(state, symbol)
    if (known > 0) return known
    const next = addState()
    transitions.add(state, symbol, next)
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
  const {transitions, gaps, outputs} = compiled
  const known = knownSteps(compiled)
  const steps = tokens.map((token) => known.get(token.word) ?? readSteps(token, compiled, known))
  const hits: ConceptHit[] = []
  // By output, where the longest match from the present word ends; by concept, how far its sightings
  // and its exceptions have reached.
  const bestEnds = new Int32Array(compiled.ids.length * 2)
  const reached = new Int32Array(compiled.ids.length)
  const touched: number[] = []
  // States reached from the present word: a gap takes the nearest word that fits, so the first arrival counts.
  const arrived: number[] = []

  function record(state: number, ending: readonly number[], end: number): void {
    if (arrived.includes(state)) return
    arrived.push(state)
    for (const output of ending) {
      const best = bestEnds[output] as number
      if (best === 0) touched.push(output)
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
    if (touched.length === 0) continue
    // The exceptions of a concept sort before its sightings.
    if (touched.length > 1) sortFew(touched)
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

/** Puts a handful of numbers in order, which costs less than to call the general sort. */
function sortFew(numbers: number[]): void {
  for (let next = 1; next < numbers.length; next += 1) {
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
