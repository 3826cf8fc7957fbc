import {readWords, type Words} from '../document/words.ts'
import {type CueMatch, matchCues} from './find-cues.ts'

/** A sentence with everything that decides about it found once. */
export interface Clause {
  readonly text: string
  readonly words: Words
  readonly cues: readonly CueMatch[]
  /** Heads that no stronger or longer head overlaps, in order. */
  readonly heads: readonly CueMatch[]
}

/** Where two heads overlap and are equally long, the one whose family stands earlier here is meant. */
const PRECEDENCE = ['nothing-permits', 'nothing-prevents', 'exemption', 'forbidding', 'encouraging', 'permissive']

/** Finds the words and cues of a sentence. Several stages ask for those of the same sentence. */
export function readClause(text: string): Clause {
  const words = readWords(text)
  const clause = known.get(words) ?? findClause(text, words)
  known.set(words, clause)
  return clause
}

// Words are the same object for the same text.
const known = new WeakMap<Words, Clause>()

function findClause(text: string, words: Words): Clause {
  const cues = matchCues(words, text)
  return {
    text,
    words,
    cues,
    heads: withoutOverlaps(
      cues.filter((cue) => cue.family.role === 'head'),
      words.lower.length,
    ),
  }
}

/** Of overlapping heads the one of the more telling family, then the longer one: "need not" before "need". */
function withoutOverlaps(heads: readonly CueMatch[], length: number): CueMatch[] {
  const ranked = [...heads].sort((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || a.from - b.from)
  const taken = new Uint8Array(length)
  const kept = ranked.filter((head) => {
    if (taken.subarray(head.from, head.to).includes(1)) return false
    taken.fill(1, head.from, head.to)
    return true
  })
  return kept.sort((a, b) => a.from - b.from)
}

function rank(cue: CueMatch): number {
  const at = PRECEDENCE.indexOf(cue.family.id)
  return at < 0 || (at > 3 && cue.to - cue.from === 1) ? PRECEDENCE.length : at
}
