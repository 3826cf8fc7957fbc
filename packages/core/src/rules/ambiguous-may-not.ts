import {operativeSentences, spanInSentence} from '../drafting/draft-sentences.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** "May not" with what follows, where it is neither "may or may not" nor about being able. */
const MAY_NOT = /(?<!\bor )\bmay not\b(?! (?:be able|have|be aware|be known|always|yet|necessarily|only)\b)/gi

/** "May not" forbids, or it says that something might not happen. */
export const ambiguousMayNot = defineRule({
  id: 'ambiguous-may-not',
  summary: '“May not” can forbid, or say that something might not happen',
  why: 'A reader who wants a way out will read “is not bound to”, and translations differ.',
  whatToDo: 'Write “shall not” for a prohibition, “need not” where no duty is meant.',
  severity: 'info',
  examples: {
    bad: [
      {draft: draftOf('1. A Party may not pass the list on.'), marks: ['may not']},
      {draft: draftOf('1. The Parties shall meet.', '2. Members may not use the mark.'), marks: ['may not']},
      {draft: draftOf('1. The observer may not speak unless asked.'), marks: ['may not']},
      {draft: draftOf('1. Reports may not be passed on without leave of the sender.'), marks: ['may not']},
    ],
    good: [
      {draft: draftOf('1. A Party shall not pass the list on.')},
      {draft: draftOf('1. A Party need not pass the list on.')},
      {draft: draftOf('1. The Parties shall warn those who may or may not be hit.')},
      {draft: draftOf('1. A Party that may not be able to answer shall say so.')},
    ],
  },
  *checkClauses(clauses) {
    for (const sentence of operativeSentences(clauses)) {
      for (const match of sentence.text.matchAll(MAY_NOT)) {
        const span = spanInSentence(sentence, {start: match.index, end: match.index + match[0].length})
        const isCapital = match[0] === match[0].toUpperCase()
        const write = (words: string) => (isCapital ? words.toUpperCase() : words)
        yield {
          text: '“may not” can forbid, or say that something might not happen',
          note: 'A reader who wants a way out will read it as the weaker of the two. Write “shall not” for a prohibition, “need not” where no duty is meant.',
          span,
          suggestions: [
            {title: `It is forbidden: write “${write('shall not')}”`, span, text: write('shall not')},
            {title: `It is not required: write “${write('need not')}”`, span, text: write('need not')},
          ],
        }
      }
    }
  },
})
