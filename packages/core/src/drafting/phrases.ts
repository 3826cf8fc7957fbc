import {buildPhraseIndex, findPhrases} from '../document/phrase-index.ts'
import type {PhraseTemplate} from '../document/phrase-template.ts'
import {readWords, type Words} from '../document/words.ts'
import type {Span} from '../model/source-text.ts'

/** Looks for the phrases of one list in texts. */
export interface PhraseFinder {
  /** Places of the phrases, in offsets of the text, in order, without overlaps; the longer one stands. */
  readonly find: (text: string) => readonly Span[]
  /** As `find`, over words already cut. */
  readonly findIn: (words: Words) => readonly Span[]
}

/** Prepares a list of phrases; a phrase inside one of `unless` does not count. */
export function phraseFinder(phrases: readonly PhraseTemplate[], unless: readonly PhraseTemplate[] = []): PhraseFinder {
  const index = buildPhraseIndex([
    {id: 0, phrases},
    {id: 1, phrases: unless},
  ])
  const known = new WeakMap<Words, readonly Span[]>()
  const findIn = (words: Words): readonly Span[] => {
    const spans = known.get(words) ?? search(words)
    known.set(words, spans)
    return spans
  }
  const search = (words: Words): readonly Span[] => {
    const found = findPhrases(words, index)
    const without = found.filter(({id}) => id === 1)
    const spans: Span[] = []
    let end = 0
    for (const {id, from, to} of found) {
      if (id === 1 || from < end) continue
      // Any word shared with an exception is enough: "report on expenditure" is no report on the agreement.
      if (without.some((other) => other.from < to && other.to > from)) continue
      end = to
      spans.push({start: words.starts[from] ?? 0, end: words.ends[to - 1] ?? 0})
    }
    return spans
  }
  return {find: (text) => findIn(readWords(text)), findIn}
}
