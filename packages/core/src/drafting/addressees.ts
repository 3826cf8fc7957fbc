import {remember} from '../document/remember.ts'
import {moveSpan} from '../document/source-text.ts'
import {readWords, type Words} from '../document/words.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import type {DraftSentence} from './draft-sentences.ts'
import {duties} from './draft-sentences.ts'
import {addUp, joinCounts, sectionsOf} from './sections.ts'
import {ruleWords} from './words.generated.ts'

const {terms, plurals, states, companies} = ruleWords.addressees
const singular = new Map<string, string>([
  ...terms.map((term) => [term, term] as const),
  ...plurals.map((word, at) => [word, terms[at] ?? word] as const),
])
/** Words for those who can be bound: the signatories, kinds of states and companies, and bodies that act. */
const agents: ReadonlySet<string> = new Set([
  ...terms,
  ...plurals,
  ...states,
  ...companies,
  ...ruleWords.addressees.others,
])

/** The words of the sentence, or of its lead-in, before the word of obligation: the grammatical subject and what leads up to it. */
export function subjectWords({provision, words, text, reading, at}: DraftSentence):
  | {
      readonly words: Words
      readonly from: number
      readonly to: number
      readonly inherited: boolean
      readonly text: string
    }
  | undefined {
  const {head} = reading
  if (head === undefined) return undefined
  if (head.inherited) {
    const leadIn = provision.leadIn?.text ?? ''
    const lead = readWords(leadIn)
    return {words: lead, from: 0, to: wordAt(lead, head.span.start), inherited: true, text: leadIn}
  }
  return {words, from: 0, to: wordAt(words, head.span.start - at.start), inherited: false, text}
}

function wordAt({starts}: Words, offset: number): number {
  const at = starts.findIndex((start) => start >= offset)
  return at < 0 ? starts.length : at
}

/** Whether someone who can be bound is named before the word of obligation, in the lead-in, or as "we". */
export function namesAgent(sentence: DraftSentence): boolean {
  const subject = subjectWords(sentence)
  if (subject === undefined) return true
  const {words, from, to} = subject
  for (let at = from; at < to; at++) if (agents.has(words.lower[at] ?? '')) return true
  return sentence.provision.leadIn !== undefined
}

/** A term for the signatories that the text uses as the subject of a duty. */
export interface AddresseeUse {
  /** In the singular: "participant". */
  readonly term: string
  /** The sentence. */
  readonly span: Span
}

/**
 * How often duties are put on whom, by term, in the order of their first use; where the subject is one of the words for
 * those who sign ("Each Participant shall").
 */
export const countAddressees: (analysis: Analysis) => ReadonlyMap<string, number> = addUp(
  (clauses): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>()
    for (const {term} of addresseesOf(clauses)) counts.set(term, (counts.get(term) ?? 0) + 1)
    return counts
  },
  joinCounts,
)

/** The first uses of some of these terms, in order. */
export function usesOfAddressees(
  analysis: Analysis,
  terms: ReadonlySet<string>,
  most: number,
): readonly AddresseeUse[] {
  const uses: AddresseeUse[] = []
  for (const {clauses, start} of sectionsOf(analysis)) {
    if (uses.length >= most) break
    for (const {term, span} of addresseesOf(clauses))
      if (terms.has(term)) uses.push({term, span: moveSpan(span, start)})
  }
  return uses.slice(0, most)
}

const addresseesOf = remember((clauses: Clauses): readonly AddresseeUse[] =>
  duties(clauses).flatMap((sentence) => {
    const term = findAddressee(sentence)
    return term === undefined ? [] : [{term, span: sentence.span}]
  }),
)

function findAddressee(sentence: DraftSentence): string | undefined {
  const subject = subjectWords(sentence)
  if (subject === undefined) return undefined
  const {words, from, to} = subject
  // The noun right before the head is the subject: "the Members shall", not "the members of the panel shall".
  for (let at = to - 1; at >= Math.max(from, to - 2); at--) {
    const term = singular.get(words.lower[at] ?? '')
    const written = subject.text.charAt(words.starts[at] ?? 0)
    if (term !== undefined && written === written.toUpperCase()) return term
  }
  return undefined
}

const stateWords: ReadonlySet<string> = new Set<string>(states)
const companyWords: ReadonlySet<string> = new Set<string>(companies)

/** What kind of actor the subject of a sentence is; undefined where the words do not say. */
export function kindOfSubject(sentence: DraftSentence): 'states' | 'companies' | undefined {
  const subject = subjectWords(sentence)
  if (subject === undefined) return undefined
  const kinds = new Set<'states' | 'companies'>()
  for (let at = subject.from; at < subject.to; at++) {
    const word = subject.words.lower[at] ?? ''
    if (stateWords.has(word)) kinds.add('states')
    if (companyWords.has(word)) kinds.add('companies')
  }
  const [only] = kinds
  return kinds.size === 1 ? only : undefined
}
