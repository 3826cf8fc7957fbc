import {sourceSpan} from '../document/readable-text.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {keyOf} from './defined-terms.ts'
import {remember} from './remember.ts'

/** A single word that is written with a capital as if it were defined. */
export interface CapitalisedTerm {
  readonly word: string
  readonly key: string
  readonly spans: readonly Span[]
}

/** One capitalised word behind a determiner, no longer name around it: "the Coordinator", not "the Harbour Master". */
const TERM =
  /(?<=\b(?:the|a|an|each|every|any|no|its|their|such|other)\s)([\p{Lu}][\p{Ll}]{3,})(?!\s+(?:[\p{Lu}]|of\s+[\p{Lu}]|for\s+[\p{Lu}]|on\s+[\p{Lu}]))(?![\p{L}-])/gu
/** Words that are capitals by custom, or name those who sign and the parts of a text. */
const CUSTOM =
  /^(?:State|Government|Part(?:y|ie)|Internet|Charter|Article|Section|Paragraph|Annex|Treaty|Convention|Agreement|Accord|Memorandum|Declaration|Compact|Code|Resolution|Protocol|Pact|Pledge|Statement|Chapter|Decision|Programme|Parliament|Union|Nation|Head|Minister|Ministerial|President|World|Web|Secretary|Member|Signator(?:y|ie)|Participant|Covenant|Bank|Court|Constitution|English|French|Spanish|German|European|American|African|Asian|Pacific|Atlantic|Arab|Schedule|Appendix|Norm|Principle|Summit)s?$/

/** Single capitalised words in the operative part that nothing else in the draft introduces. */
export const readCapitalisedTerms = remember((analysis: Analysis): readonly CapitalisedTerm[] => {
  const {provisions} = analysis
  const introduced = provisions
    .filter(({form, kind}) => form === 'heading' || kind === 'preamble' || kind === 'definitions')
    .map(({readable}) => readable.text)
    .concat(analysis.facts.title)
    .join('\n')
  const terms = new Map<string, {word: string; spans: Span[]}>()
  for (const {readable, kind, form} of provisions) {
    if (kind !== 'operative' || form === 'heading' || form === 'footnote') continue
    for (const {word, at} of termsIn.get(readable.text, findTerms)) {
      const entry = terms.get(keyOf(word)) ?? {word, spans: []}
      entry.spans.push(sourceSpan(readable, at))
      terms.set(keyOf(word), entry)
    }
  }
  return [...terms].flatMap(([key, {word, spans}]) => {
    const stem = word.replace(/(?:ies|s|y)$/, '')
    return introduced.includes(stem) || isIntroduced(stem, provisions) ? [] : [{word, key, spans}]
  })
})

/** A longer name, or an act that creates it: the word is no stranger. */
function isIntroduced(stem: string, provisions: readonly Provision[]): boolean {
  const name = new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${stem}|${stem}\\p{L}* (?:of|for|on) (?:the )?\\p{Lu}`, 'u')
  const act = new RegExp(
    `\\b(?:establish|set up|create|appoint|designate|name|elect|call)\\w*(?: \\S+){0,4} ${stem}`,
    'iu',
  )
  const small = stem.toLowerCase()
  return provisions.some(({readable: {text}}) => {
    // Most clauses lack the word, and looking for a word is much faster than for a pattern.
    if (text.includes(stem) && name.test(text)) return true
    return (text.includes(stem) || text.toLowerCase().includes(small)) && act.test(text)
  })
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
