import {readNumberingFlaws} from '../drafting/numbering.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** A number that is given twice. */
export const duplicateNumber = defineRule({
  id: 'duplicate-number',
  summary: 'Two clauses carry the same number',
  why: 'Nobody can cite either of them, and a reference to the number means both.',
  whatToDo: 'Renumber, and check what refers to the numbers behind it.',
  severity: 'warning',
  examples: {
    bad: [
      {
        draft: draftOf(
          '## Article 1',
          'The Parties shall meet.',
          '## Article 2',
          'The Parties shall talk.',
          '## Article 2',
          'The Parties shall listen.',
        ),
        marks: ['Article 2'],
      },
      {
        draft: draftOf('1.1 The Parties shall meet.', '1.2 The Parties shall talk.', '1.2 The Parties shall listen.'),
        marks: ['1.2'],
      },
      {draft: draftOf('The Parties shall:', '(a) meet;', '(b) talk;', '(b) listen.'), marks: ['b']},
      {
        draft: draftOf('## Annex A', 'Dates.', '## Annex B', 'Places.', '## Annex B', 'The Parties shall meet.'),
        marks: ['Annex B'],
      },
    ],
    good: [
      {draft: draftOf('## Article 1', 'The Parties shall meet.', '## Article 2', 'The Parties shall talk.')},
      {
        says: 'Markdown counts a list of ones by itself.',
        draft: draftOf('1. The Parties shall meet.\n1. The Parties shall talk.'),
      },
      {
        says: 'Letters begin anew under each number.',
        draft: draftOf(
          '1. The Parties shall:\n\n   (a) meet;\n\n   (b) talk;',
          '2. No Party shall:\n\n   (a) attack;\n\n   (b) threaten.',
        ),
      },
      {
        says: 'The articles of an annex are its own.',
        draft: draftOf(
          '## Article 1',
          'The Parties shall meet.',
          '## Article 2',
          'The Parties shall talk.',
          '# Annex A',
          '## Article 1',
          'Dates.',
        ),
      },
    ],
  },
  *check(analysis) {
    for (const {kind, label, expected, span, other} of readNumberingFlaws(analysis)) {
      if (kind !== 'duplicate') continue
      yield {
        text: `${label} is there twice: ${expected} was expected here`,
        note: 'Nobody can cite either of the two. Renumber, and check what refers to the numbers behind it.',
        span,
        related: [{span: other, message: `${label} is first here`}],
      }
    }
  },
})
