import {parseTemplate} from '../document/phrase-template.ts'
import {sourceSpan} from '../document/readable-text.ts'
import {moveSpan} from '../document/source-text.ts'
import {readWords} from '../document/words.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {keyOf} from './defined-terms.ts'
import {phraseFinder} from './phrases.ts'
import {remember} from './remember.ts'
import {sectionsOf} from './sections.ts'
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
  const terms = further.length === 0 ? keyTerms : [...keyTerms, ...preparedFurther(further)]
  const uses = terms.map(({forms}) => ({term: '', forms, count: 0, spans: [] as Span[], isExplained: false}))
  const numbers = new Map(terms.map((term, at) => [term, at] as const))
  for (const {clauses, start} of sectionsOf(analysis)) {
    for (const {of, term, count, spans, isExplained} of usesIn(clauses)(terms)) {
      const use = uses[numbers.get(of) ?? -1]
      if (use === undefined) continue
      if (use.count === 0) use.term = term
      use.count += count
      for (const span of spans) if (use.spans.length < MOST_SHOWN) use.spans.push(moveSpan(span, start))
      use.isExplained ||= isExplained
    }
  }
  return uses.filter(({count}) => count > 0)
}

type PreparedTerm = ReturnType<typeof prepare>

interface UseIn extends Omit<KeyTermUse, 'forms'> {
  readonly of: PreparedTerm
}

const usesIn = remember(({provisions}: Clauses) => {
  const texts = provisions
    .filter(({kind, form}) => kind === 'operative' && form !== 'heading')
    .map(({readable}) => ({readable, words: readWords(readable.text)}))
  return remember((terms: readonly PreparedTerm[]): readonly UseIn[] =>
    terms.flatMap((of) => {
      const spans: Span[] = []
      let isExplained = false
      let term = ''
      for (const {readable, words} of texts) {
        for (const found of of.finder.findIn(words)) {
          const written = readable.text.slice(found.start, found.end)
          if (term === '') term = written.toLowerCase()
          spans.push(sourceSpan(readable, found))
          isExplained ||= explains(readable.text.slice(found.end, found.end + 40))
        }
      }
      return spans.length === 0 ? [] : [{of, term, count: spans.length, spans: spans.slice(0, MOST_SHOWN), isExplained}]
    }),
  )
})

/** Terms that a project added; they stay as long as its options. */
const preparedFurther = remember((further: readonly string[]): readonly PreparedTerm[] =>
  further.map((term) => prepare(`(${keyOf(term)},${term.toLowerCase()},${keyOf(term)}s)`)),
)

/** Whether what follows a term says what it is: "such as", "(", a dash. */
function explains(after: string): boolean {
  return /^,?\s*[(–—]/.test(after) || /^,?\s*$/.test(after.slice(0, (explaining.find(after)[0] ?? {start: 99}).start))
}

function prepare(template: string) {
  const forms = (parseTemplate(template)[0] as readonly (readonly string[])[]).map((words) => keyOf(words.join(' ')))
  return {finder: phraseFinder([template], ruleWords['key-terms'].unless), forms: [...new Set(forms)]}
}
