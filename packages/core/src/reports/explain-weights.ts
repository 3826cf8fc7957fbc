import {conceptTermsOf} from '../match/concept-pairs.ts'
import {termOf} from '../match/feature-keys.ts'
import {PresenceBlock} from '../match/presence-features.ts'
import {readClause} from '../match/read-clause.ts'
import {explainPresence, type Scorer} from '../match/scorer.ts'
import type {NormId} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'

/** A concept with the words it was seen in. */
export interface SeenConcept {
  readonly concept: string
  readonly words: readonly string[]
}

/** What the matcher saw in one clause, in words. */
export interface ClauseWeights {
  readonly concepts: readonly SeenConcept[]
  /** The words and concepts that spoke most for a norm and most against it, strongest first. */
  weighed(norm: NormId): {readonly for: readonly string[]; readonly against: readonly string[]}
}

/** Features shown on each side. */
const SHOWN = 6

/** Reads a clause again, with everything that the scores were made of kept. */
export function weighClause({readable, leadIn, kind}: Provision, scorer: Scorer): ClauseWeights {
  const reading = readClause(readable.text, leadIn?.text ?? '', kind, scorer.concepts)
  const {concepts, tokens, text} = reading.words
  const seen = new Map<string, Set<string>>()
  for (const {concept, start, end} of concepts) {
    const words = text.slice(tokens[start]?.start, tokens[end - 1]?.end)
    const id = scorer.concepts.ids[concept] ?? ''
    seen.set(id, (seen.get(id) ?? new Set()).add(words))
  }
  const names = namesOfTerms(scorer, reading.words.tokens)
  return {
    concepts: [...seen].map(([concept, words]) => ({concept, words: [...words]})),
    weighed: (norm) => {
      const named = explainPresence(scorer, reading, norm).flatMap(({parts, value}) => {
        const name = nameOf(parts, names)
        return name === undefined ? [] : [{name, value}]
      })
      return {
        for: named
          .filter(({value}) => value > 0)
          .slice(0, SHOWN)
          .map(({name}) => name),
        against: named
          .filter(({value}) => value < 0)
          .slice(-SHOWN / 2)
          .reverse()
          .map(({name}) => name),
      }
    },
  }
}

interface Names {
  readonly words: ReadonlyMap<number, string>
  readonly concepts: ReadonlyMap<number, string>
}

/** Features hold numbers made of words; the words of this clause are the only ones they can be made of. */
function namesOfTerms({concepts}: Scorer, tokens: readonly {readonly stem: string; readonly word: string}[]): Names {
  const terms = conceptTermsOf(concepts)
  return {
    words: new Map(tokens.map(({stem, word}) => [termOf(stem), `“${word}”`])),
    concepts: new Map(terms.map((term, index) => [term, concepts.ids[index] ?? ''])),
  }
}

function nameOf(
  {block, left, right}: {readonly block: number; readonly left: number; readonly right: number},
  {words, concepts}: Names,
): string | undefined {
  const both = (names: ReadonlyMap<number, string>, first: number, second: number) => {
    const [one, other] = [names.get(first), names.get(second)]
    return one === undefined || other === undefined ? undefined : `${one} with ${other}`
  }
  const close = termOf('close')
  switch (block) {
    case PresenceBlock.word:
      return words.get(left)
    case PresenceBlock.wordPair:
      return both(words, left, right)
    case PresenceBlock.concept:
      return concepts.get(left)
    case PresenceBlock.conceptPair: {
      const near = both(concepts, left ^ close, right ^ close)
      return both(concepts, left, right) ?? (near === undefined ? undefined : `${near} close by`)
    }
    default:
      return undefined
  }
}
