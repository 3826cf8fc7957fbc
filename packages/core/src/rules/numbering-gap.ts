import {readNumberingFlaws} from '../drafting/numbering.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** A number that skips. */
export const numberingGap = defineRule({
  id: 'numbering-gap',
  summary: 'The numbers of clauses skip',
  why: 'A clause is missing, or references to the later numbers go astray when the gap is closed.',
  whatToDo: 'Restore the missing clause or renumber, and check what refers to the numbers behind the gap.',
  severity: 'warning',
  examples: {
    bad: [
      {
        draft: draftOf('## Article 1', 'The Parties shall meet.', '## Article 3', 'The Parties shall talk.'),
        marks: ['Article 3'],
      },
      {
        draft: draftOf('1.1 The Parties shall meet.', '1.2 The Parties shall talk.', '1.4 The Parties shall listen.'),
        marks: ['1.4'],
      },
      {draft: draftOf('The Parties shall:', '(a) meet;', '(b) talk;', '(d) listen.'), marks: ['d']},
      {
        draft: draftOf('## I. Meetings', 'The Parties shall meet.', '## III. Talks', 'The Parties shall talk.'),
        marks: ['III'],
      },
    ],
    good: [
      {draft: draftOf('## Article 1', 'The Parties shall meet.', '## Article 2', 'The Parties shall talk.')},
      {draft: draftOf('The Parties shall:', '(a) meet;', '(b) talk;', '(c) listen.')},
      {
        says: 'Markdown counts a list of ones by itself.',
        draft: draftOf('1. The Parties shall meet.\n1. The Parties shall talk.\n1. The Parties shall listen.'),
      },
      {
        says: 'Each article begins anew.',
        draft: draftOf(
          '## Article 1',
          '1. The Parties shall meet.',
          '2. The Parties shall talk.',
          '## Article 2',
          '1. The Parties shall listen.',
        ),
      },
    ],
  },
  *check(analysis) {
    for (const {kind, label, expected, span, other, otherLabel} of readNumberingFlaws(analysis)) {
      if (kind !== 'gap') continue
      yield {
        text: `${label} follows ${otherLabel}: ${expected} is missing`,
        note: 'A clause was struck or lost. Restore it or renumber, and check what refers to the numbers behind the gap.',
        span,
        related: [{span: other, message: `${otherLabel} comes before`}],
      }
    }
  },
})
