import {buildPhraseIndex, findPhrases, type PhraseGroup} from '../document/phrase-index.ts'
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
  const without = matches.filter((match) => match.id % 2 === 1)
  for (const match of matches) {
    if (match.id % 2 === 1) continue
    const family = cueFamilies[match.id / 2]
    if (!family || match.from < (ends.get(match.id) ?? 0)) continue
    const excluded = without.some(
      (other) => other.id === match.id + 1 && other.from <= match.from && other.to >= match.to,
    )
    if (excluded || isMonth(words, match.from, match.to, text)) continue
    ends.set(match.id, match.to)
    kept.push({family, from: match.from, to: match.to})
  }
  return kept
}

/** The cue as the model has it. */
export function cueOf(match: CueMatch, words: Words, text: string, inherited: boolean): Cue {
  const start = words.starts[match.from] ?? 0
  const end = words.ends[match.to - 1] ?? start
  return {kind: match.family.id, text: text.slice(start, end), span: {start, end}, inherited}
}

/** "May" with a capital inside a sentence that has no other capitals is the month, "MAY" and "may" are the word. */
function isMonth(words: Words, from: number, to: number, text: string): boolean {
  if (to - from !== 1 || words.lower[from] !== 'may' || (words.breaks[from] ?? 0) > 1 || from === 0) return false
  return text.slice(words.starts[from], words.ends[from]) === 'May'
}
