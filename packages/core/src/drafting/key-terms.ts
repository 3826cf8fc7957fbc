import {parseTemplate} from '../document/phrase-template.ts'
import {sourceSpan} from '../document/readable-text.ts'
import {readWords} from '../document/words.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {keyOf} from './defined-terms.ts'
import {phraseFinder} from './phrases.ts'
import {ruleWords} from './words.generated.ts'

/** How a draft uses a term on whose meaning an agreement turns. */
export interface KeyTermUse {
  /** As it is first written, in lower case. */
  readonly term: string
  /** Every form of it, as {@link keyOf} gives them. */
  readonly forms: readonly string[]
  /** Uses in the operative part, in order. */
  readonly spans: readonly Span[]
  /** True where some use goes on to say what is meant ("such as power stations"). */
  readonly isExplained: boolean
}

const explaining = phraseFinder(ruleWords['key-terms'].explained)
const keyTerms = ruleWords['key-terms'].terms.map((template) => prepare(template))

/** The key terms that a draft uses, with those that a project added. */
export function usesOfKeyTerms({provisions}: Analysis, further: readonly string[]): readonly KeyTermUse[] {
  const added = further.map((term) => prepare(`(${keyOf(term)},${term.toLowerCase()},${keyOf(term)}s)`))
  const operative = provisions.filter(({kind, form}) => kind === 'operative' && form !== 'heading')
  const texts = operative.map(({readable}) => ({readable, words: readWords(readable.text)}))
  return [...keyTerms, ...added].flatMap(({finder, forms}) => {
    const spans: Span[] = []
    let isExplained = false
    let term = ''
    for (const {readable, words} of texts) {
      for (const found of finder.findIn(words)) {
        const written = readable.text.slice(found.start, found.end)
        if (term === '') term = written.toLowerCase()
        spans.push(sourceSpan(readable, found))
        isExplained ||= explains(readable.text.slice(found.end, found.end + 40))
      }
    }
    return spans.length === 0 ? [] : [{term, forms, spans, isExplained}]
  })
}

/** Whether what follows a term says what it is: "such as", "(", a dash. */
function explains(after: string): boolean {
  return /^,?\s*[(–—]/.test(after) || /^,?\s*$/.test(after.slice(0, (explaining.find(after)[0] ?? {start: 99}).start))
}

function prepare(template: string) {
  const forms = (parseTemplate(template)[0] as readonly (readonly string[])[]).map((words) => keyOf(words.join(' ')))
  return {finder: phraseFinder([template], ruleWords['key-terms'].unless), forms: [...new Set(forms)]}
}
