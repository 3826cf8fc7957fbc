import {buildPhraseIndex, findPhrases, type PhraseMatch} from './phrase-index.ts'
import type {PhraseTemplate} from './phrase-template.ts'
import {readWords, type Words} from './words.ts'

/** Looks for lists of phrases in texts; the `id` of a match is the number of its list. */
export interface PhraseSet {
  /** All phrases of a text. */
  readonly find: (text: string) => readonly PhraseMatch[]
  /** As `find`, but `^` and `$` stand at the ends of the text and count as words. */
  readonly findAnchored: (text: string) => readonly PhraseMatch[]
  /** The phrases that begin at a word up to number `last` (from 0) of words already cut. */
  readonly findIn: (words: Words, last?: number) => readonly PhraseMatch[]
}

/** Prepares lists of phrases for looking up. */
export function phraseSet(...lists: readonly (readonly PhraseTemplate[])[]): PhraseSet {
  const index = buildPhraseIndex(lists.map((phrases, id) => ({id, phrases})))
  // Words are the same object for the same text, so what was found in them is found again at once.
  const found = new WeakMap<Words, Map<number | undefined, readonly PhraseMatch[]>>()
  const anchored = new WeakMap<Words, readonly PhraseMatch[]>()
  const findIn = (words: Words, last?: number) => {
    const byLast = found.get(words) ?? new Map<number | undefined, readonly PhraseMatch[]>()
    found.set(words, byLast)
    const matches = byLast.get(last) ?? findPhrases(words, index, last)
    byLast.set(last, matches)
    return matches
  }
  return {
    find: (text) => findIn(readWords(text)),
    findAnchored: (text) => {
      const words = readWords(text)
      const matches = anchored.get(words) ?? findPhrases(anchor(words), index)
      anchored.set(words, matches)
      return matches
    },
    findIn,
  }
}

function anchor(words: Words): Words {
  const end = words.ends.at(-1) ?? 0
  return {
    lower: ['^', ...words.lower, '$'],
    starts: [0, ...words.starts, end],
    ends: [0, ...words.ends, end],
    breaks: [0, 0, ...words.breaks.slice(1), 0],
  }
}
