import {type Clause, readClause} from '../deontic/clause.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {duties} from '../drafting/draft-sentences.ts'
import {phraseFinder} from '../drafting/phrases.ts'
import {ruleWords} from '../drafting/words.generated.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

const note = phraseFinder(ruleWords['requirement-note'].phrases)

/** Sentences that carry more than one reader, or one report, can hold. */
export const overlongClause = defineRule({
  id: 'overlong-clause',
  summary: 'A clause carries too many words or duties',
  why: 'A clause with one duty can be cited, reported on and kept; of four duties in one sentence the easiest is kept.',
  whatToDo: 'Split it: one duty to a clause, as a list under a common lead-in.',
  severity: 'info',
  options: {
    words: {
      type: 'integer',
      minimum: 20,
      description: 'More words than this in a sentence of duty are too many.',
      default: 70,
    },
    duties: {
      type: 'integer',
      minimum: 1,
      description: 'More words of duty (“shall”, “must”, “will”) than this in a sentence are too many.',
      default: 3,
    },
  },
  examples: {
    bad: [
      {
        says: 'Four duties.',
        draft: draftOf(
          '1. Each Party shall name a contact, shall answer within a day, shall share its findings and shall keep them secret.',
        ),
        marks: [
          'Each Party shall name a contact, shall answer within a day, shall share its findings and shall keep them secret.',
        ],
      },
      {
        options: {duties: 1},
        draft: draftOf('1. Each Party shall name a contact and shall answer within a day.'),
        marks: ['Each Party shall name a contact and shall answer within a day.'],
      },
      {
        options: {words: 20},
        draft: draftOf(
          '1. Each Party shall name a contact who speaks the language of the other Parties and can be reached by telephone at any hour of the day and night.',
        ),
        marks: [
          'Each Party shall name a contact who speaks the language of the other Parties and can be reached by telephone at any hour of the day and night.',
        ],
      },
      {
        draft: draftOf('1. We will patch, we will train, we will test and we will tell.'),
        marks: ['We will patch, we will train, we will test and we will tell.'],
      },
    ],
    good: [
      {draft: draftOf('1. Each Party shall name a contact.')},
      {
        draft: draftOf(
          'Each Party shall:\n\n(a) name a contact;\n\n(b) answer within a day;\n\n(c) share its findings;\n\n(d) keep them secret.',
        ),
      },
      {options: {words: 200}, draft: draftOf(`1. Each Party shall ${'test its systems and '.repeat(20)}rest.`)},
      {
        says: 'A long sentence that binds nobody is no clause.',
        draft: draftOf(
          '1. The Parties shall meet.',
          `2. ${'the harbour is by the coast and '.repeat(12)}end at the harbour.`,
        ),
      },
    ],
  },
  *checkClauses(clauses, {options}) {
    for (const sentence of duties(clauses)) {
      // The note on RFC 2119 lists the words of duty and uses none.
      if (note.findIn(sentence.words).length > 0) continue
      const heads = dutiesIn.get(sentence.text, (text) => countDuties(readClause(text)))
      const isLong = sentence.words.lower.length > options.words
      if (!isLong && heads <= options.duties) continue
      yield {
        text: isLong ? `this clause has ${sentence.words.lower.length} words` : `this clause carries ${heads} duties`,
        note: 'Of many duties in one sentence the easiest is kept. Split it: one duty to a clause, as a list under a common lead-in.',
        span: sentence.span,
      }
    }
  },
})

const dutiesIn = rememberTexts<number>()

const MODALS: ReadonlySet<string> = new Set(['shall', 'must', 'will', 'should'])
const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'who', 'what', 'as'])

/** Modals of duty outside relative clauses: "bring them before a Party that will" has none of its own in "that will". */
function countDuties({heads, words}: Clause): number {
  return heads.filter(({from}) => MODALS.has(words.lower[from] ?? '') && !RELATIVES.has(words.lower[from - 1] ?? ''))
    .length
}
