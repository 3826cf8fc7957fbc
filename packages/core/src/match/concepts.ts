/**
 * Concepts (families of words that mean the same to the norms), compiled to be found in the words of a text.
 *
 * The pattern language: words separated by spaces follow one another; a word stands for its whole inflected family;
 * `a/b` is either; `word*` is any ending; `~` is a gap of up to three words. No pattern reaches across the end of a
 * sentence.
 */
import {inflectionStem, unifySpelling} from './inflection.ts'
import {tokenise} from './tokens.ts'
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

/** Prefixes are filed by so many letters. */
export const prefixKeyLength = 3

const nothing: readonly number[] = []

/** Prepares concepts for `findConcepts`. */
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
