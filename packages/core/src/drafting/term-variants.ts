import {sourceSpan} from '../document/readable-text.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {keyOf, readDefinedTerms} from './defined-terms.ts'
import {remember} from './remember.ts'
import {ruleWords} from './words.generated.ts'

/** A second name of a thing. */
export interface TermVariant {
  readonly kind: 'spelling' | 'name'
  readonly usual: string
  readonly variant: string
  /** The first use of the variant. */
  readonly span: Span
  /** A place of the usual one: its first use, or its definition. */
  readonly other: Span
}

const spellings = ruleWords.variants.spellings.map(alternatives)
const families = ruleWords.variants.families.map(alternatives)

/** Spellings of one word that the text mixes, and other names beside a defined term. */
export const readTermVariants = remember((analysis): readonly TermVariant[] => [
  ...spellings.flatMap((family) => mixedSpellings(analysis, family)),
  ...families.flatMap((family) => namesBesideDefined(analysis, family)),
])

function alternatives(line: string): readonly string[] {
  return line.split('|').map((one) => one.trim())
}

function mixedSpellings(analysis: Analysis, family: readonly string[]): readonly TermVariant[] {
  const used = family
    .map((words) => ({words, spans: lowerCaseUses(analysis, words)}))
    .filter(({spans}) => spans.length > 0)
    .sort((a, b) => b.spans.length - a.spans.length || (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
  const [usual, ...others] = used
  if (usual === undefined) return []
  const first = usual.spans[0] as Span
  return others.map(({spans}) => ({
    kind: 'spelling',
    usual: analysis.source.text.slice(first.start, first.end),
    variant: analysis.source.text.slice(spans[0]?.start, spans[0]?.end),
    span: spans[0] as Span,
    other: first,
  }))
}

function namesBesideDefined(analysis: Analysis, family: readonly string[]): readonly TermVariant[] {
  const defined = readDefinedTerms(analysis).filter(({how}) => how === 'sentence')
  const keys = family.map(keyOf)
  const own = defined.filter(({key}) => keys.includes(key))
  const [usual] = own
  if (usual === undefined) return []
  return family.flatMap((words): readonly TermVariant[] => {
    if (own.some(({key}) => key === keyOf(words))) return []
    const [span] = lowerCaseUses(analysis, words, true)
    return span === undefined
      ? []
      : [
          {
            kind: 'name',
            usual: usual.term,
            variant: analysis.source.text.slice(span.start, span.end),
            span,
            other: usual.span,
          },
        ]
  })
}

/** Uses in small letters: "the Cyber Security Centre" is a name and keeps its spelling. */
function lowerCaseUses(analysis: Analysis, words: string, operativeOnly = false): readonly Span[] {
  return (usesByWords(analysis).get(words) ?? [])
    .filter(({provision}) => !operativeOnly || provision.kind === 'operative')
    .map(({provision, at}) => sourceSpan(provision.readable, at))
}

interface Use {
  readonly provision: Provision
  readonly at: Span
}

const usesByWords = remember(({provisions}): ReadonlyMap<string, readonly Use[]> => {
  const uses = new Map<string, Use[]>()
  for (const provision of provisions) {
    if (provision.kind === 'quotation' || provision.form === 'footnote') continue
    for (const {words, at} of usesIn.get(provision.readable.text, findUses)) {
      const list = uses.get(words)
      if (list) list.push({provision, at})
      else uses.set(words, [{provision, at}])
    }
  }
  return uses
})

const usesIn = rememberTexts<readonly {readonly words: string; readonly at: Span}[]>()

const patterns = [...new Set([...spellings, ...families].flat())].map((words) => ({
  words,
  pattern: new RegExp(`(?<![\\p{L}\\d-])${words.replace(/ /g, '[ -]')}(?![\\p{L}\\d-])`, 'gu'),
}))

function findUses(text: string) {
  return patterns.flatMap(({words, pattern}) =>
    [...text.matchAll(pattern)].map(({index, 0: found}) => ({words, at: {start: index, end: index + found.length}})),
  )
}
