import {type PhraseSlot, type PhraseTemplate, parseTemplate} from './phrase-template.ts'
import type {Words} from './words.ts'

/** Phrases with the number that a match reports. */
export interface PhraseGroup {
  readonly id: number
  readonly phrases: readonly PhraseTemplate[]
}

/** All phrases by their first word. */
export interface PhraseIndex {
  readonly starts: ReadonlyMap<string, PhraseStarts>
}

/** A phrase found: words `from` (included) to `to` (excluded). */
export interface PhraseMatch {
  readonly id: number
  readonly from: number
  readonly to: number
}

/** The phrases that begin with one word. */
interface PhraseStarts {
  readonly phrases: {readonly id: number; readonly slots: readonly PhraseSlot[]}[]
  /** Made when a text first has the word: most phrases occur in no draft at hand. */
  compiled?: CompiledStarts
}

/** Phrases that begin with one word, by the second: of the dozens that begin with "to" few go on as the text does. */
interface CompiledStarts {
  readonly byNext: ReadonlyMap<string, readonly PhraseRest[]>
  /** Those that may match whatever word is next, which stand under every next word too. */
  readonly others: readonly PhraseRest[]
}

/** What follows the first word of a phrase. */
interface PhraseRest {
  readonly id: number
  readonly node: PhraseNode
}

/** What may follow at one place of a phrase. Phrases of a template share their ends, so a template stays small. */
interface PhraseNode {
  readonly next: Map<string, PhraseNode[]>
  /** The place after a gap. */
  readonly gaps: PhraseNode[]
  complete: boolean
}

/** Words that `~` in a phrase may stand for at most; it never crosses a semicolon, colon or full stop. */
export const widestGap = 4

/** Builds the index of groups of phrases. The cost is linear in the length of the templates, not of what they expand to. */
export function buildPhraseIndex(groups: readonly PhraseGroup[]): PhraseIndex {
  const starts = new Map<string, PhraseStarts>()
  for (const {id, phrases} of groups) {
    for (const phrase of phrases) {
      const slots = parseTemplate(phrase)
      const start = {id, slots}
      for (const word of firstWords(slots)) {
        const list = starts.get(word)
        if (list) list.phrases.push(start)
        else starts.set(word, {phrases: [start]})
      }
    }
  }
  return {starts}
}

function compileStarts(word: string, phrases: PhraseStarts['phrases']): CompiledStarts {
  const rests = phrases.flatMap(({id, slots}) =>
    (compile(slots).next.get(word) ?? []).map((node): PhraseRest => ({id, node})),
  )
  const others = rests.filter(({node}) => node.complete || node.gaps.length > 0)
  const nextWords = new Set(rests.flatMap(({node}) => [...node.next.keys()]))
  const byNext = new Map(
    [...nextWords].map((next) => [
      next,
      rests.filter(({node}) => node.complete || node.gaps.length > 0 || node.next.has(next)),
    ]),
  )
  return {byNext, others}
}

/** The words with which a phrase may begin: those of its first slot, and of the next where that may be left out. */
function firstWords(slots: readonly PhraseSlot[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const slot of slots) {
    if (slot === 'gap') break
    for (const [word] of slot) if (word !== undefined) words.add(word)
    if (slot.every((choice) => choice.length > 0)) break
  }
  return words
}

/** All phrases in a text, in order of their first word; of one group's phrases at one word only the longest. */
export function findPhrases(words: Words, index: PhraseIndex, last = words.lower.length - 1): PhraseMatch[] {
  const matches: PhraseMatch[] = []
  const {lower} = words
  for (let from = 0; from <= last && from < lower.length; from++) {
    const starts = index.starts.get(lower[from] ?? '')
    if (!starts) continue
    starts.compiled ??= compileStarts(lower[from] ?? '', starts.phrases)
    const {byNext, others} = starts.compiled
    const first = matches.length
    for (const {id, node} of byNext.get(lower[from + 1] ?? '') ?? others) {
      const to = longestEnd(words, node, from + 1)
      if (to === 0) continue
      let at = first
      while (at < matches.length && matches[at]?.id !== id) at++
      if (at === matches.length || to > (matches[at]?.to ?? 0)) matches[at] = {id, from, to}
    }
  }
  return matches
}

/** Where the longest phrase through `node` ends, 0 for nowhere. The recursion is as deep as the phrase is long. */
function longestEnd(words: Words, node: PhraseNode, at: number): number {
  let best = node.complete ? at : 0
  const {lower, breaks} = words
  if (at >= lower.length || (breaks[at] ?? 0) > 1) return best
  const nexts = node.next.get(lower[at] ?? '')
  if (nexts) for (const next of nexts) best = Math.max(best, longestEnd(words, next, at + 1))
  for (const gap of node.gaps) {
    for (let ahead = at; ahead <= at + widestGap && ahead < lower.length; ahead++) {
      if (ahead > at && (breaks[ahead] ?? 0) > 1) break
      best = Math.max(best, longestEnd(words, gap, ahead))
    }
  }
  return best
}

/** Compiles from the end, so that the choices of a slot all lead to the same rest. */
function compile(slots: readonly PhraseSlot[]): PhraseNode {
  let rest: PhraseNode = {next: new Map(), gaps: [], complete: true}
  for (let at = slots.length - 1; at >= 0; at--) {
    const slot = slots[at]
    const node: PhraseNode = {next: new Map(), gaps: [], complete: false}
    if (slot === 'gap') node.gaps.push(rest)
    else for (const choice of slot ?? []) addChoice(node, choice, rest)
    rest = node
  }
  return rest
}

function addChoice(node: PhraseNode, choice: readonly string[], rest: PhraseNode): void {
  if (choice.length === 0) {
    for (const [word, nodes] of rest.next) link(node, word, ...nodes)
    node.gaps.push(...rest.gaps)
    node.complete ||= rest.complete
    return
  }
  let from = node
  for (let at = 0; at < choice.length - 1; at++) {
    const step: PhraseNode = {next: new Map(), gaps: [], complete: false}
    link(from, choice[at] ?? '', step)
    from = step
  }
  link(from, choice.at(-1) ?? '', rest)
}

function link(node: PhraseNode, word: string, ...targets: PhraseNode[]): void {
  const list = node.next.get(word)
  if (list) list.push(...targets)
  else node.next.set(word, [...targets])
}
