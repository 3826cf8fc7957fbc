/**
 * The automaton of the built-in concepts as flat lists. Compiling 12,000 patterns takes longer than reading a short
 * draft; unpacking them does not.
 */
import {addPrefixSymbol, type CompiledConcepts} from './concepts.ts'
import {TransitionTable} from './transition-table.ts'

/** {@link CompiledConcepts} as data that a module can hold. */
export interface PackedConcepts {
  /** Identifiers of the concepts, by index. */
  readonly ids: readonly string[]
  /** The symbols in order, separated by spaces: `stem`, `=word` or `prefix*`. */
  readonly symbols: string
  /** For each state but the first, how far back the state before it lies. */
  readonly parents: readonly number[]
  /** For each state but the first, the symbol that leads to it; 0 for a gap. */
  readonly arrivals: readonly number[]
  /** The states where something ends, each as the distance from the one before. */
  readonly endings: readonly number[]
  /** What ends there, in the order of `endings`; a state with two outputs is named twice. */
  readonly outputs: readonly number[]
}

/** Flattens compiled concepts. */
export function packConcepts(compiled: CompiledConcepts): PackedConcepts {
  const symbols: string[] = []
  for (const [stem, symbol] of compiled.stemSymbols) symbols[symbol - 1] = stem
  for (const [word, symbol] of compiled.wordSymbols) symbols[symbol - 1] = `=${word}`
  for (const [prefix, symbol] of [...compiled.prefixSymbols.values()].flat()) symbols[symbol - 1] = `${prefix}*`

  const parents: number[] = []
  const arrivals: number[] = []
  for (const [state, next] of compiled.gaps.entries()) {
    if (next > 0) setArrival(next, state, 0)
  }
  for (const [state, symbol, next] of compiled.transitions) setArrival(next, state, symbol)

  function setArrival(next: number, parent: number, symbol: number): void {
    parents[next - 1] = next - parent
    arrivals[next - 1] = symbol
  }

  const endings: number[] = []
  const outputs: number[] = []
  let previous = 0
  for (const [state, ending] of compiled.outputs.entries()) {
    for (const output of ending) {
      endings.push(state - previous)
      outputs.push(output)
      previous = state
    }
  }
  return {ids: compiled.ids, symbols: symbols.join(' '), parents, arrivals, endings, outputs}
}

/** Restores what {@link packConcepts} flattened. */
export function unpackConcepts(packed: PackedConcepts): CompiledConcepts {
  const stemSymbols = new Map<string, number>()
  const wordSymbols = new Map<string, number>()
  const prefixSymbols = new Map<string, (readonly [string, number])[]>()
  for (const [index, text] of packed.symbols.split(' ').filter(Boolean).entries()) {
    const symbol = index + 1
    if (text.startsWith('=')) wordSymbols.set(text.slice(1), symbol)
    else if (text.endsWith('*')) addPrefixSymbol(prefixSymbols, text.slice(0, -1), symbol)
    else stemSymbols.set(text, symbol)
  }

  const stateCount = packed.parents.length + 1
  const transitions = new TransitionTable()
  const gaps = new Array<number>(stateCount).fill(0)
  for (let state = 1; state < stateCount; state += 1) {
    const parent = state - (packed.parents[state - 1] as number)
    const symbol = packed.arrivals[state - 1] as number
    if (symbol === 0) gaps[parent] = state
    else transitions.add(parent, symbol, state)
  }

  const outputs = new Array<readonly number[]>(stateCount).fill([])
  let state = 0
  for (const [index, distance] of packed.endings.entries()) {
    const output = packed.outputs[index] as number
    const ending = outputs[state + distance] as readonly number[]
    state += distance
    outputs[state] = ending.length === 0 ? [output] : [...ending, output]
  }
  return {ids: packed.ids, stemSymbols, wordSymbols, prefixSymbols, transitions, gaps, outputs}
}
