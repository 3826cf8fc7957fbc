import {duties, spanInSentence} from '../drafting/draft-sentences.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** Words of a law or article that limit an escape: what is named can be looked up. */
const NAMED = /\b(?:article|section|paragraph|annex|charter)\s+[\dIVX]/i
/** What makes the one who is bound the judge of it; an exception for a case ("unless they are extradited") does not. */
const OWN =
  /\b(?:national|domestic|internal|discretion|interests?|priorities|circumstances|traditions|customs|security|reserv\w+|opt\w*|derogate|suspend|pleases|legislation of the)\b/i

/** Words by which the one who is bound can leave the duty. */
export const escapeClause = defineRule({
  id: 'escape-clause',
  summary: 'An escape clause swallows the duty',
  why: 'Where national law, security or its own discretion can set the duty aside, the one who is bound decides whether it is bound.',
  whatToDo: 'Name the law and the cases in which the duty gives way, or drop the words.',
  severity: 'warning',
  examples: {
    bad: [
      {
        draft: draftOf('1. Each Party shall, subject to its national law, keep its office open at night.'),
        marks: ['subject to its national law'],
      },
      {
        draft: draftOf(
          '1. Each Party shall keep its office open at night unless national security requires otherwise.',
        ),
        marks: ['unless national security requires otherwise'],
      },
      {
        draft: draftOf('1. A Member shall send an observer to the drill in accordance with its national interests.'),
        marks: ['in accordance with its national interests'],
      },
      {
        draft: draftOf('1. The Parties shall publish the minutes, save where essential interests are at stake.'),
        marks: ['save where essential interests'],
      },
    ],
    good: [
      {draft: draftOf('1. Each Party shall keep its office open at night.')},
      {
        says: 'International law is no way out.',
        draft: draftOf('1. The Parties shall act in accordance with international law.'),
      },
      {
        says: 'A permission has nothing to escape from.',
        draft: draftOf('1. A Party may, subject to its national law, send an observer.'),
      },
      {
        says: 'The limit is named.',
        draft: draftOf('1. The Parties shall publish the minutes, except in the cases of Article 4.'),
      },
    ],
  },
  *checkClauses(clauses) {
    for (const sentence of duties(clauses)) {
      for (const {text, span, inherited} of sentence.reading.escapes) {
        if (inherited || !OWN.test(text)) continue
        const from = span.start - sentence.at.start
        const to = span.end - sentence.at.start
        if (NAMED.test(sentence.text.slice(from, to + 40))) continue
        yield {
          text: `“${text}” lets the one who is bound decide whether to be bound`,
          note: 'Name the law and the cases in which the duty gives way, say who judges them, or drop the words.',
          span: spanInSentence(sentence, {start: from, end: to}),
          unlessWeak: {span: sentence.span, reason: 'hedged'},
        }
      }
    }
  },
})
