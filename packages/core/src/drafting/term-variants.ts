import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {moveSpan} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {type DefinedTerm, keyOf, readDefinedTerms} from './defined-terms.ts'
import {addUp} from './sections.ts'
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
const families = ruleWords.variants.families.map((line) =>
  alternatives(line).map((words): Name => ({words, key: keyOf(words)})),
)

interface Name {
  readonly words: string
  readonly key: string
}

/** Spellings of one word that the text mixes, and other names beside a defined term. */
export const readTermVariants = remember((analysis: Analysis): readonly TermVariant[] => [
  ...spellings.flatMap((family) => mixedSpellings(analysis, family)),
  ...families.flatMap((family) => namesBesideDefined(analysis, family)),
])

function alternatives(line: string): readonly string[] {
  return line.split('|').map((one) => one.trim())
}

function mixedSpellings(analysis: Analysis, family: readonly string[]): readonly TermVariant[] {
  const uses = readUses(analysis)
  const used = family
    .flatMap((words) => uses.get(words) ?? [])
    .sort((a, b) => b.count - a.count || a.first.start - b.first.start)
  const [usual, ...others] = used
  if (usual === undefined) return []
  return others.map(({first}) => ({
    kind: 'spelling',
    usual: analysis.source.text.slice(usual.first.start, usual.first.end),
    variant: analysis.source.text.slice(first.start, first.end),
    span: first,
    other: usual.first,
  }))
}

/** The first definition of each term that a sentence defines, by key. */
const definedBySentence = remember((analysis: Analysis): ReadonlyMap<string, DefinedTerm> => {
  const defined = new Map<string, DefinedTerm>()
  for (const term of readDefinedTerms(analysis))
    if (term.how === 'sentence' && !defined.has(term.key)) defined.set(term.key, term)
  return defined
})

function namesBesideDefined(analysis: Analysis, family: readonly Name[]): readonly TermVariant[] {
  const defined = definedBySentence(analysis)
  const [usual] = family.flatMap(({key}) => defined.get(key) ?? []).sort((a, b) => a.span.start - b.span.start)
  if (usual === undefined) return []
  return family.flatMap(({words, key}): readonly TermVariant[] => {
    if (defined.has(key)) return []
    const span = readUses(analysis).get(words)?.firstOperative
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

interface Uses {
  readonly count: number
  readonly first: Span
  readonly firstOperative: Span | undefined
}

/** Uses in small letters, by the words: "the Cyber Security Centre" is a name and keeps its spelling. */
const readUses = addUp(
  ({provisions}): ReadonlyMap<string, Uses> => {
    const all = new Map<string, Uses>()
    for (const {kind, form, readable} of provisions) {
      if (kind === 'quotation' || form === 'footnote') continue
      for (const {words, at} of usesIn.get(readable.text, findUses)) {
        const span = sourceSpan(readable, at)
        addUse(all, words, {count: 1, first: span, firstOperative: kind === 'operative' ? span : undefined})
      }
    }
    return all
  },
  (parts) => {
    const all = new Map<string, Uses>()
    for (const {result, start} of parts) for (const [words, uses] of result) addUse(all, words, uses, start)
    return all
  },
)

function addUse(all: Map<string, Uses>, words: string, {count, first, firstOperative}: Uses, start = 0): void {
  const before = all.get(words)
  all.set(words, {
    count: count + (before?.count ?? 0),
    first: before?.first ?? moveSpan(first, start),
    firstOperative: before?.firstOperative ?? (firstOperative && moveSpan(firstOperative, start)),
  })
}

const usesIn = rememberTexts<readonly {readonly words: string; readonly at: Span}[]>()

const patterns = [...new Set([...spellings.flat(), ...families.flat().map(({words}) => words)])].map((words) => ({
  words,
  // Most texts lack the beginning, and looking for it is much faster than for the pattern.
  beginning: words.split(' ')[0] ?? words,
  pattern: new RegExp(`(?<![\\p{L}\\d-])${words.replace(/ /g, '[ -]')}(?![\\p{L}\\d-])`, 'gu'),
}))

function findUses(text: string) {
  return patterns.flatMap(({words, beginning, pattern}) =>
    text.includes(beginning)
      ? [...text.matchAll(pattern)].map(({index, 0: found}) => ({words, at: {start: index, end: index + found.length}}))
      : [],
  )
}
