import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {moveSpan} from '../document/source-text.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {keyOf} from './defined-terms.ts'
import {addUp, sectionsOf} from './sections.ts'

/** A single word that is written with a capital as if it were defined. */
export interface CapitalisedTerm {
  readonly word: string
  readonly key: string
  readonly count: number
  /** Where it first stands. */
  readonly span: Span
}

/** One capitalised word behind a determiner, no longer name around it: "the Coordinator", not "the Harbour Master". */
const TERM =
  /(?<=\b(?:the|a|an|each|every|any|no|its|their|such|other)\s)([\p{Lu}][\p{Ll}]{3,})(?!\s+(?:[\p{Lu}]|of\s+[\p{Lu}]|for\s+[\p{Lu}]|on\s+[\p{Lu}]))(?![\p{L}-])/gu
/** Words that are capitals by custom, or name those who sign and the parts of a text. */
const CUSTOM =
  /^(?:State|Government|Part(?:y|ie)|Internet|Charter|Article|Section|Paragraph|Annex|Treaty|Convention|Agreement|Accord|Memorandum|Declaration|Compact|Code|Resolution|Protocol|Pact|Pledge|Statement|Chapter|Decision|Programme|Parliament|Union|Nation|Head|Minister|Ministerial|President|World|Web|Secretary|Member|Signator(?:y|ie)|Participant|Covenant|Bank|Court|Constitution|English|French|Spanish|German|European|American|African|Asian|Pacific|Atlantic|Arab|Schedule|Appendix|Norm|Principle|Summit)s?$/

/** Single capitalised words in the operative part, by key, in the order of their first use. */
export const readCapitalisedTerms = addUp(
  ({provisions}): ReadonlyMap<string, CapitalisedTerm> => {
    const terms = new Map<string, CapitalisedTerm>()
    for (const {readable, kind, form} of provisions) {
      if (kind !== 'operative' || form === 'heading' || form === 'footnote') continue
      for (const {word, at} of termsIn.get(readable.text, findTerms))
        addTerm(terms, {word, key: keyOf(word), count: 1, span: sourceSpan(readable, at)}, 0)
    }
    return terms
  },
  (parts) => {
    const terms = new Map<string, CapitalisedTerm>()
    for (const {result, start} of parts) for (const term of result.values()) addTerm(terms, term, start)
    return terms
  },
)

function addTerm(terms: Map<string, CapitalisedTerm>, term: CapitalisedTerm, start: number): void {
  const before = terms.get(term.key)
  terms.set(
    term.key,
    before ? {...before, count: before.count + term.count} : {...term, span: moveSpan(term.span, start)},
  )
}

/** Whether something else in the draft introduces the word: its title, a heading or recital, a longer name, an act that creates it. */
export function isIntroduced({word}: CapitalisedTerm, analysis: Analysis): boolean {
  const stem = word.replace(/(?:ies|s|y)$/, '')
  return analysis.facts.title.includes(stem) || sectionsOf(analysis).some(({clauses}) => introducedIn(clauses)(stem))
}

const introducedIn = remember(({provisions}: Clauses) => {
  const known = new Map<string, boolean>()
  return (stem: string): boolean => {
    const is = known.get(stem) ?? provisions.some((provision) => introduces(provision, stem))
    known.set(stem, is)
    return is
  }
})

function introduces({form, kind, readable: {text}}: Provision, stem: string): boolean {
  // Most clauses lack the word, and looking for a word is much faster than for a pattern.
  const has = text.includes(stem)
  if (has && (form === 'heading' || kind === 'preamble' || kind === 'definitions')) return true
  if (!has && !text.toLowerCase().includes(stem.toLowerCase())) return false
  const {name, act} = patternsOf(stem)
  return (has && name.test(text)) || act.test(text)
}

const patterns = new Map<string, {readonly name: RegExp; readonly act: RegExp}>()

/** Words whose patterns are kept: more than any agreement writes like defined terms. */
const MOST_PATTERNS = 500

function patternsOf(stem: string) {
  const known = patterns.get(stem)
  if (known) return known
  const made = {
    name: new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${stem}|${stem}\\p{L}* (?:of|for|on) (?:the )?\\p{Lu}`, 'u'),
    act: new RegExp(`\\b(?:establish|set up|create|appoint|designate|name|elect|call)\\w*(?: \\S+){0,4} ${stem}`, 'iu'),
  }
  if (patterns.size >= MOST_PATTERNS) patterns.clear()
  patterns.set(stem, made)
  return made
}

interface Term {
  readonly word: string
  readonly at: Span
}

const termsIn = rememberTexts<readonly Term[]>()

function findTerms(text: string): readonly Term[] {
  return [...text.matchAll(TERM)].flatMap(({index, 1: word = ''}) =>
    CUSTOM.test(word) ? [] : [{word, at: {start: index, end: index + word.length}}],
  )
}
