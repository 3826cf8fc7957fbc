import {actors as actorWords, grammar, imperatives} from '../document/structure.generated.ts'
import type {Clause} from './clause.ts'

const verbs = new Set(imperatives.verbs)
const actors = new Set(actorWords.actors)
const negations = new Set(grammar.negations)
const leading = new Set(grammar.leading)
const between = new Set(grammar.between)
const determiners = new Set(grammar.determiners)
const noVerbs = new Set(grammar['no-verbs'])
const noGerunds = new Set(grammar['no-gerunds'])

const infinitiveMark = 'to'

/** How a sentence or item without a head of its own begins. */
export interface BareStart {
  /** `verb`: "Patch …", "to patch", "not attack"; `gerund`: "Sharing …"; `actor`: "We protect", "Members filter". */
  readonly kind: 'verb' | 'gerund' | 'actor' | 'none' | 'other'
  /** The word at which the act begins. */
  readonly act: number
  readonly negated: boolean
}

/** Reads the beginning of a sentence. */
export function readBareStart(clause: Clause): BareStart {
  const start = readStart(clause, 0)
  const label = start.kind === 'other' ? labelEnd(clause) : 0
  return label > 0 ? readStart(clause, label) : start
}

/** "Anti-spoofing – Enable …", "Encryption: use …": the word after a short label, 0 where there is none. */
function labelEnd({text, words}: Clause): number {
  for (let at = 1; at < 6 && at < words.lower.length; at++) {
    const between = text.slice(words.ends[at - 1], words.starts[at])
    if (/[:–—]| - /.test(between)) return at
    if (between !== ' ' && between !== '-' && between !== ' & ') return 0
  }
  return 0
}

function readStart(clause: Clause, from: number): BareStart {
  const {lower} = clause.words
  let at = from
  let negated = false
  let infinitive = false
  for (; at < from + 5; at++) {
    const word = lower[at] ?? ''
    if (negations.has(word)) negated = !negated
    else if (!leading.has(word) && !isAdverb(word)) break
    infinitive = negations.has(word) || (word === infinitiveMark && at === from) || (infinitive && isAdverb(word))
  }
  const word = lower[at] ?? ''
  if (verbs.has(word) || (infinitive && word !== '' && !noVerbs.has(word))) return {kind: 'verb', act: at, negated}
  if (word === 'no' && at === from) return {kind: 'none', act: 1, negated: true}
  if (/.{3}ing$/.test(word) && !noGerunds.has(word)) return {kind: 'gerund', act: at, negated}
  return actorStart(clause, at) ?? {kind: 'other', act: at, negated: false}
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && !verbs.has(word)
}

/** "We protect", "Each Member also filters": an actor with a plain verb. */
function actorStart(clause: Clause, from: number): BareStart | undefined {
  const {lower} = clause.words
  let at = from
  while (at < from + 2 && determiners.has(lower[at] ?? '')) at++
  const known = actors.has(lower[at] ?? '')
  // "The riparians work together": any plural may act, where a plain verb follows at once.
  if (!known && !(at > from && /[^s]s$/.test(lower[at] ?? ''))) return undefined
  at++
  if (known && actors.has(lower[at] ?? '')) at++
  let negated = false
  for (; at < from + 7; at++) {
    const word = lower[at] ?? ''
    if (negations.has(word)) negated = true
    else if (!leading.has(word) && !isAdverb(word) && !between.has(word)) break
  }
  const word = lower[at] ?? ''
  const plain =
    negated ||
    verbs.has(word) ||
    (known && word.endsWith('s') && (verbs.has(word.slice(0, -1)) || verbs.has(word.slice(0, -2))))
  return plain && word !== 'be' ? {kind: 'actor', act: at, negated} : undefined
}
