import {isUsed, readDefinedTerms} from '../drafting/defined-terms.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** A definition of a word that the text never uses. */
export const unusedDefinition = defineRule({
  id: 'unused-definition',
  summary: 'A term is defined and never used',
  why: 'It is left over from an earlier draft, or the text uses another word for the same thing.',
  whatToDo: 'Strike the definition, or use the term where its matter is meant.',
  severity: 'warning',
  examples: {
    bad: [
      {
        draft: draftOf('1. “Lifeline” means a service on which life depends.', '2. The Parties shall meet.'),
        marks: ['Lifeline'],
      },
      {
        draft: draftOf(
          '1. “Drill” means a test of plans.',
          '2. “Contact” means a person on call.',
          '3. Each Party shall name a contact.',
        ),
        marks: ['Drill'],
      },
      {
        draft: draftOf(
          '## Definitions',
          '**Beacon** means a signal sent each hour.',
          '## Duties',
          'Each Party shall name a contact.',
        ),
        marks: ['Beacon'],
      },
      {
        draft: draftOf('The Parties have set up a joint office (the “Harbour Office”).', '1. The Parties shall meet.'),
        marks: ['Harbour Office'],
      },
    ],
    good: [
      {draft: draftOf('1. “Drill” means a test of plans.', '2. The Parties shall hold a drill each spring.')},
      {
        says: 'The plural is a use.',
        draft: draftOf(
          '1. “Contact” means a person on call.',
          '2. The Parties shall exchange the names of their contacts.',
        ),
      },
      {
        says: 'One definition uses the other.',
        draft: draftOf(
          '1. “Drill” means a test of plans.',
          '2. “Season” means the months in which a drill is held.',
          '3. The Parties shall meet once a season.',
        ),
      },
      {
        draft: draftOf(
          'The Parties have set up a joint office (the “Harbour Office”).',
          '1. The Harbour Office shall keep the list.',
        ),
      },
    ],
  },
  *check(analysis) {
    for (const term of readDefinedTerms(analysis)) {
      // An abbreviation in brackets helps those who know it, even where it is not used again.
      if (term.how === 'abbreviation') continue
      if (isUsed(term, analysis)) continue
      yield {
        text: `“${term.term}” is defined here and used nowhere`,
        note: 'It is left over, or the text uses another word for the same thing. Strike the definition, or use the term.',
        span: term.span,
      }
    }
  },
})
