import {operativeSentences, spanInSentence} from '../drafting/draft-sentences.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** Behind these "is to" says what something consists in. */
const PURPOSE =
  /\b(?:aim|aims|purpose|purposes|objective|objectives|goal|goals|task|tasks|mission|role|function|functions|intention|idea|challenge|step|way|duty|first|priority|best|ambition|point|use|reason|plan|how|it|mandate|object|remit|job|strategy|approach|vision|focus|option|choice|question|commitment)\b[^.;]*$/i
const IS_TO =
  /\b(?:is|are) (?:not )?to (?!say\b|do with\b|come\b|blame\b|be (?:read|understood|interpreted|construed)\b)(?=[a-z])/gi

/** "Is to" orders, plans or expects. */
export const ambiguousIsTo = defineRule({
  id: 'ambiguous-is-to',
  summary: '“Is to” can order, plan or expect',
  why: 'It leaves open whether anyone is bound, and by whom.',
  whatToDo: 'Write “shall” or “will” for a duty, “is expected to” for an expectation.',
  severity: 'info',
  examples: {
    bad: [
      {draft: draftOf('1. The list is to be sent to the Secretariat.'), marks: ['is to']},
      {draft: draftOf('1. The Parties are to name a contact.'), marks: ['are to']},
      {draft: draftOf('1. The Parties shall meet.', '2. The minutes are to be kept for ten years.'), marks: ['are to']},
      {draft: draftOf('1. No list is to be passed on.'), marks: ['is to']},
    ],
    good: [
      {draft: draftOf('1. The list shall be sent to the Secretariat.')},
      {
        says: 'What a purpose consists in.',
        draft: draftOf('1. The purpose of this Accord is to keep networks stable.', '2. The Parties shall meet.'),
      },
      {draft: draftOf('1. The task of the office is to keep the list.', '2. The Parties shall meet.')},
      {draft: draftOf('1. The Parties shall meet once, that is to say in spring.')},
    ],
  },
  *checkClauses(clauses) {
    for (const sentence of operativeSentences(clauses)) {
      for (const match of sentence.text.matchAll(IS_TO)) {
        if (PURPOSE.test(sentence.text.slice(0, match.index))) continue
        // With a duty of its own the sentence is clear: "if the list is to be sent, the Secretariat shall".
        const {head} = sentence.reading
        if (head !== undefined && !head.text.toLowerCase().endsWith('to') && sentence.reading.strength >= 4) continue
        yield {
          text: `“${match[0].trim()}” can order, plan or expect`,
          note: 'It leaves open whether anyone is bound. Write “shall” or “will” for a duty and name who has it, “is expected to” for an expectation.',
          span: spanInSentence(sentence, {start: match.index, end: match.index + match[0].trimEnd().length}),
        }
      }
    }
  },
})
