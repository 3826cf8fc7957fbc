import {buildPhraseIndex, findPhrases, type PhraseGroup, type PhraseMatch} from '../document/phrase-index.ts'
import {readWords, type Words} from '../document/words.ts'
import type {Cue} from '../model/deontic.ts'
import type {CueFamily} from './cue-family.ts'
import {type CueKind, cueFamilies} from './cues.generated.ts'

export type {CueKind}

/** A cue with its family and the words that it spans. */
export interface CueMatch {
  readonly family: CueFamily
  readonly from: number
  readonly to: number
}

/** Words that the longest phrase with its gaps may span. */
const LONGEST_PHRASE = 24

/** Group numbers: even for the words of a family, odd for the phrases in which they do not count. */
const index = buildPhraseIndex(
  cueFamilies.flatMap((family, at): PhraseGroup[] => [
    {id: at * 2, phrases: family.words},
    {id: at * 2 + 1, phrases: family.unless},
  ]),
)

/** All cues of a text, in order of their first word. Cues of different families may overlap. */
export function findCues(text: string): Cue[] {
  const words = readWords(text)
  return matchCues(words, text).map((match) => cueOf(match, words, text, false))
}

/** As {@link findCues}, over words already cut. Cues of one family never overlap: the longer one stands. */
export function matchCues(words: Words, text: string): CueMatch[] {
  const kept: CueMatch[] = []
  const ends = new Map<number, number>()
  const matches = findPhrases(words, index)
  matches.forEach((match, at) => {
    const family = match.id % 2 === 0 ? cueFamilies[match.id / 2] : undefined
    if (!family || match.from < (ends.get(match.id) ?? 0)) return
    if (isExcluded(matches, at) || isMonth(words, match, text)) return
    ends.set(match.id, match.to)
    kept.push({family, from: match.from, to: match.to})
  })
  return kept
}

/** Whether a phrase in which the family does not count spans the match; phrases are short, so it begins close by. */
function isExcluded(matches: readonly PhraseMatch[], at: number): boolean {
  const match = matches[at]
  if (!match) return false
  const spans = (other: PhraseMatch) => other.id === match.id + 1 && other.from <= match.from && other.to >= match.to
  for (let before = at - 1; before >= 0; before--) {
    const other = matches[before]
    if (!other || other.from < match.from - LONGEST_PHRASE) break
    if (spans(other)) return true
  }
  for (let behind = at + 1; behind < matches.length; behind++) {
    const other = matches[behind]
    if (!other || other.from > match.from) break
    if (spans(other)) return true
  }
  return false
}

/** The cue as the model has it. */
export function cueOf(match: CueMatch, words: Words, text: string, inherited: boolean): Cue {
  const start = words.starts[match.from] ?? 0
  const end = words.ends[match.to - 1] ?? start
  return {kind: match.family.id, text: text.slice(start, end), span: {start, end}, inherited}
}

/** "May" with a capital inside a sentence that has no other capitals is the month, "MAY" and "may" are the word. */
function isMonth(words: Words, {from, to}: PhraseMatch, text: string): boolean {
  if (to - from !== 1 || words.lower[from] !== 'may' || (words.breaks[from] ?? 0) > 1 || from === 0) return false
  return text.slice(words.starts[from], words.ends[from]) === 'May'
}
