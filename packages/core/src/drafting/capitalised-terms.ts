import {sourceSpan} from '../document/readable-text.ts'
import type {Analysis} from '../model/analysis.ts'
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
    for (const match of readable.text.matchAll(TERM)) {
      const word = match[1] ?? ''
      if (CUSTOM.test(word)) continue
      const entry = terms.get(keyOf(word)) ?? {word, spans: []}
      entry.spans.push(sourceSpan(readable, {start: match.index, end: match.index + word.length}))
      terms.set(keyOf(word), entry)
    }
  }
  const text = provisions.map(({readable}) => readable.text).join('\n')
  return [...terms].flatMap(([key, {word, spans}]) => {
    const stem = word.replace(/(?:ies|s|y)$/, '')
    // A heading or recital, a longer name, an act that creates it, or small letters elsewhere: it is no stranger.
    const isIntroduced =
      introduced.includes(stem) ||
      new RegExp(`\\p{Lu}[\\p{L}'’-]+ ${stem}|${stem}\\p{L}* (?:of|for|on) (?:the )?\\p{Lu}`, 'u').test(text) ||
      new RegExp(
        `\\b(?:establish|set up|create|appoint|designate|name|elect|call)\\w*(?: \\S+){0,4} ${stem}`,
        'iu',
      ).test(text)
    return isIntroduced ? [] : [{word, key, spans}]
  })
})
