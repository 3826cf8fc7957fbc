import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {addUp, joinPlaced, sectionsOf} from './sections.ts'

/** A term that the draft says the meaning of. */
export interface DefinedTerm {
  /** As it is written where it is defined, without quotation marks. */
  readonly term: string
  /** In lower case, hyphens as spaces, in the singular: two terms with one key are the same term. */
  readonly key: string
  /** The clause that defines it, as its section has it. */
  readonly provision: Provision
  /** The term where it is defined, in the source. */
  readonly span: Span
  /** Defined by a sentence ("X means"), or in passing ("the exchange of notes (the “Notes”)"). */
  readonly how: 'sentence' | 'in passing' | 'abbreviation'
}

const VERB =
  '(?:shall\\s+)?(?:means?|refers?\\s+to|denotes?|signif(?:y|ies)|stands?\\s+for|(?:is|are)\\s+(?:understood|defined|taken)\\s+(?:as|to\\s+mean)|has\\s+the\\s+(?:same\\s+)?meaning|have\\s+the\\s+(?:same\\s+)?meaning|does\\s+not\\s+include|excludes|includes)'
const QUOTED = new RegExp(`["“”«']([^"“”«»']{2,60})["“”»']\\s*(?:\\([^)]{1,20}\\)\\s*)?,?\\s*${VERB}\\b`, 'gu')
const BARE = new RegExp(
  `^(?:the\\s+term\\s+)?((?:[\\p{L}\\d-]+\\s+){0,5}?[\\p{L}\\d-]+)\\s*(?:\\([^)]{1,20}\\)\\s*)?\\s${VERB}\\b`,
  'iu',
)
const IN_PASSING =
  /\((?:hereinafter\s+)?(?:(?:referred\s+to\s+as|called|together|collectively|jointly)\s*,?\s*)?(?:the\s+|an?\s+)?["“]((?:the\s+)?[^"“”)]{2,60})["”]\)/gu
const HEREINAFTER = /hereinafter,?\s+(?:referred\s+to\s+as\s+|called\s+)?(?:the\s+)?["“]([^"“”]{2,60})["”]/gu
const ABBREVIATION = /\(([A-Z][A-Za-z-]*[A-Z][a-z]?s?)\)/gu
/** What no term begins with: the sentence then speaks of a thing and defines nothing. */
const NO_TERM = /^(?:this|these|that|those|it|which|what|nothing|each|every|no|such|they|we|there|here|for|in|by)\b/i

/** The terms that a draft defines, in document order: "X means", "the “X”" in brackets, and abbreviations in brackets. */
export const readDefinedTerms = addUp(
  ({provisions}): readonly DefinedTerm[] =>
    provisions.flatMap((provision) => {
      const {kind, form, readable} = provision
      if (kind === 'quotation' || form === 'heading') return []
      const found =
        kind === 'definitions'
          ? inDefinitions.get(readable.text, (text) => findTerms(text, true))
          : inClauses.get(readable.text, (text) => findTerms(text, false))
      return found.map(
        ({term, key, at, how}): DefinedTerm => ({term, key, provision, span: sourceSpan(readable, at), how}),
      )
    }),
  joinPlaced,
)

interface FoundTerm extends Pick<DefinedTerm, 'term' | 'key' | 'how'> {
  readonly at: Span
}

const inDefinitions = rememberTexts<readonly FoundTerm[]>()
const inClauses = rememberTexts<readonly FoundTerm[]>()

function findTerms(text: string, isDefinition: boolean): readonly FoundTerm[] {
  const found = new Map<number, FoundTerm>()
  const add = (term: string, start: number, how: DefinedTerm['how']) => {
    const bare = term.replace(/^the\s+/i, '')
    const from = start + term.length - bare.length
    if (bare.trim() === '' || found.has(from)) return
    found.set(from, {term: bare, key: keyOf(bare), at: {start: from, end: from + bare.length}, how})
  }
  for (const match of text.matchAll(QUOTED)) add(match[1] ?? '', match.index + 1, 'sentence')
  const bare = isDefinition && found.size === 0 ? BARE.exec(text) : undefined
  if (bare?.[1] && !NO_TERM.test(bare[1])) {
    // "An incident or event means" defines two names of one thing: the first will do.
    const [first = ''] = bare[1].split(/\s+or\s+/)
    add(first, bare[0].indexOf(first), 'sentence')
  }
  for (const pattern of [IN_PASSING, HEREINAFTER])
    for (const match of text.matchAll(pattern))
      add(match[1] ?? '', match.index + match[0].indexOf(match[1] ?? ''), 'in passing')
  for (const match of text.matchAll(ABBREVIATION)) add(match[1] ?? '', match.index + 1, 'abbreviation')
  return [...found.values()]
}

/** The form in which two writings of one term are equal. */
export function keyOf(term: string): string {
  return term
    .toLowerCase()
    .replace(/[-‐‑]/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
}

/** Whether a term is used anywhere but where it is defined. */
export function isUsed({key, provision: own}: DefinedTerm, analysis: Analysis): boolean {
  const users = usersOf(analysis)(key)
  if (users.some((clauses) => !clauses.provisions.includes(own))) return true
  return users.some(({provisions}) => provisions.some((provision) => usesIn(key, own, provision).length > 0))
}

/** The first stretches of a draft that use a term: of two, one does not define it. */
const usersOf = remember((analysis: Analysis) => {
  const known = new Map<string, readonly Clauses[]>()
  return (key: string): readonly Clauses[] => {
    const users = known.get(key) ?? firstUsers(analysis, key)
    known.set(key, users)
    return users
  }
})

function firstUsers(analysis: Analysis, key: string): readonly Clauses[] {
  const users: Clauses[] = []
  for (const {clauses} of sectionsOf(analysis)) {
    if (users.length === 2) break
    if (isUsedIn(clauses)(key)) users.push(clauses)
  }
  return users
}

/** Whether any clause of a stretch uses a term, be it to define it. */
const isUsedIn = remember(({provisions}: Clauses) => {
  const known = new Map<string, boolean>()
  return (key: string): boolean => {
    const uses = known.get(key) ?? provisions.some(({readable}) => readable.text.search(patternOf(key)) >= 0)
    known.set(key, uses)
    return uses
  }
})

const patterns = new Map<string, RegExp>()

/** Terms whose patterns are kept: more than any agreement defines. */
const MOST_PATTERNS = 500

/** Places where a term is used, in any number and case; the definition itself left out. */
function usesIn(key: string, own: Provision, provision: Provision): readonly Span[] {
  const {readable} = provision
  const spans = [...readable.text.matchAll(patternOf(key))].map(({index, 0: found}) => ({
    start: index,
    end: index + found.length,
  }))
  // A term that its own definition goes on to use is still used only there.
  return provision === own ? spans.slice(provision.kind === 'definitions' ? spans.length : 1) : spans
}

function patternOf(key: string): RegExp {
  const known = patterns.get(key)
  if (known) return known
  const last = key.split(' ').at(-1) ?? key
  const stem = key.slice(0, key.length - last.length).replace(/ /g, '[\\s-]+')
  const end = last.endsWith('y')
    ? `${escapeForPattern(last.slice(0, -1))}(?:y|ies)`
    : `${escapeForPattern(last)}(?:e?s)?`
  const pattern = new RegExp(`(?<![\\p{L}\\d])${stem}${end}(?![\\p{L}\\d])`, 'giu')
  if (patterns.size >= MOST_PATTERNS) patterns.clear()
  patterns.set(key, pattern)
  return pattern
}

function escapeForPattern(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
