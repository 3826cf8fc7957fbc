import {parseTemplate} from '../document/phrase-template.ts'
import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {moveSpan} from '../document/source-text.ts'
import {readWords} from '../document/words.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {keyOf} from './defined-terms.ts'
import {phraseFinder} from './phrases.ts'
import {addUp, type PartResult} from './sections.ts'
import {ruleWords} from './words.generated.ts'

/** How a draft uses a term on whose meaning an agreement turns. */
export interface KeyTermUse {
  /** As it is first written, in lower case. */
  readonly term: string
  /** Every form of it, as {@link keyOf} gives them. */
  readonly forms: readonly string[]
  /** How often it is used in the operative part. */
  readonly count: number
  /** The first few uses, in order. */
  readonly spans: readonly Span[]
  /** True where some use goes on to say what is meant ("such as power stations"). */
  readonly isExplained: boolean
}

const explaining = phraseFinder(ruleWords['key-terms'].explained)
const keyTerms = ruleWords['key-terms'].terms.map((template) => prepare(template))

/** So many uses are enough to show. */
const MOST_SHOWN = 4

/** The key terms that a draft uses, with those that a project added. */
export function usesOfKeyTerms(analysis: Analysis, further: readonly string[]): readonly KeyTermUse[] {
  const uses = findUses(further)(analysis)
  return termsWith(further).flatMap((term) => {
    const use = uses.get(term)
    return use ? [{...use, forms: term.forms}] : []
  })
}

type PreparedTerm = ReturnType<typeof prepare>

type Uses = Omit<KeyTermUse, 'forms'>

/** A project's own list stays the same object for as long as its options do. */
const termsWith = remember((further: readonly string[]): readonly PreparedTerm[] => [
  ...keyTerms,
  ...further.map((term) => prepare(`(${keyOf(term)},${term.toLowerCase()},${keyOf(term)}s)`)),
])

const findUses = remember((further: readonly string[]) => addUp((clauses) => usesIn(clauses, further), joinUses))

function usesIn({provisions}: Clauses, further: readonly string[]): ReadonlyMap<PreparedTerm, Uses> {
  const found = new Map<PreparedTerm, Uses>()
  for (const {kind, form, readable} of provisions) {
    if (kind !== 'operative' || form === 'heading') continue
    for (const {of, at, ...use} of usesInTexts(further).get(readable.text, (text) => findIn(text, termsWith(further))))
      found.set(of, sumOf(found.get(of), {...use, count: 1, spans: [sourceSpan(readable, at)]}, 0))
  }
  return found
}

interface UseInText extends Pick<KeyTermUse, 'term' | 'isExplained'> {
  readonly of: PreparedTerm
  readonly at: Span
}

const usesInTexts = remember((_further: readonly string[]) => rememberTexts<readonly UseInText[]>())

function findIn(text: string, terms: readonly PreparedTerm[]): readonly UseInText[] {
  const words = readWords(text)
  return terms.flatMap((of) =>
    of.finder.findIn(words).map(({start, end}) => ({
      of,
      at: {start, end},
      term: text.slice(start, end).toLowerCase(),
      isExplained: explains(text.slice(end, end + 40)),
    })),
  )
}

function joinUses(parts: readonly PartResult<ReadonlyMap<PreparedTerm, Uses>>[]): ReadonlyMap<PreparedTerm, Uses> {
  const all = new Map<PreparedTerm, Uses>()
  for (const {result, start} of parts)
    for (const [term, uses] of result) all.set(term, sumOf(all.get(term), uses, start))
  return all
}

function sumOf(before: Uses | undefined, {term, count, spans, isExplained}: Uses, start: number): Uses {
  const shown = before?.spans ?? []
  const more = spans.slice(0, Math.max(0, MOST_SHOWN - shown.length)).map((span) => moveSpan(span, start))
  return {
    term: before?.term ?? term,
    count: count + (before?.count ?? 0),
    spans: more.length === 0 ? shown : [...shown, ...more],
    isExplained: isExplained || before?.isExplained === true,
  }
}

/** Whether what follows a term says what it is: "such as", "(", a dash. */
function explains(after: string): boolean {
  return /^,?\s*[(–—]/.test(after) || /^,?\s*$/.test(after.slice(0, (explaining.find(after)[0] ?? {start: 99}).start))
}

function prepare(template: string) {
  const forms = (parseTemplate(template)[0] as readonly (readonly string[])[]).map((words) => keyOf(words.join(' ')))
  return {finder: phraseFinder([template], ruleWords['key-terms'].unless), forms: [...new Set(forms)]}
}
