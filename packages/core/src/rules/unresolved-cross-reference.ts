import {readBrokenReferences} from '../drafting/cross-references.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

const ARTICLES = ['## Article 1', 'The Parties shall meet.', '## Article 2', 'The Parties shall talk.']

/** A reference to a place of the draft that is not there. */
export const unresolvedCrossReference = defineRule({
  id: 'unresolved-cross-reference',
  summary: 'A reference leads to a place that the draft does not have',
  why: 'The duty hangs on text that nobody can read: a clause was renumbered or struck and the reference was left.',
  whatToDo: 'Correct the number, or restore what it refers to.',
  severity: 'error',
  examples: {
    bad: [
      {draft: draftOf(...ARTICLES, '## Article 3', 'The duties in Article 7 begin in March.'), marks: ['Article 7']},
      {
        draft: draftOf(
          '1. The Parties shall meet.',
          '2. The Parties shall talk.',
          '3. The meeting in paragraph 5 is public.',
        ),
        marks: ['paragraph 5'],
      },
      {
        draft: draftOf(
          '1. The Parties shall meet as set out in Annex C.',
          '## Annex A',
          'Dates.',
          '## Annex B',
          'Places.',
        ),
        marks: ['Annex C'],
      },
      {draft: draftOf('1. The Parties shall use the form in Schedule 2.'), marks: ['Schedule 2']},
      {
        draft: draftOf(
          '## 1. Meetings',
          '1.1 The Parties shall meet.',
          '## 2. Talks',
          '2.1 The Parties shall talk as Section 4 says.',
        ),
        marks: ['Section 4'],
      },
    ],
    good: [
      {draft: draftOf(...ARTICLES, '## Article 3', 'The duties in Articles 1 and 2 begin in March.')},
      {
        says: 'A reference into another text.',
        draft: draftOf(
          ...ARTICLES,
          '## Article 3',
          'The Parties have the right under Article 51 of the Charter of the United Nations.',
        ),
      },
      {
        says: 'The paragraph of a report.',
        draft: draftOf(
          '1. The Parties shall meet.',
          '2. The Parties keep to the norms in paragraph 13 of the report of 2015.',
        ),
      },
      {draft: draftOf('1. The Parties shall meet as set out in Annex A.', '## Annex A', 'Dates.')},
      {
        says: 'A chapter refers to the agreement around it.',
        draft: `# Chapter 14. Trade by Electronic Means\n\n${ARTICLES.join('\n\n')}\n\n## Article 3\n\nArticle 29 applies.\n`,
      },
    ],
  },
  *check(analysis) {
    for (const {text, there, span, kind} of readBrokenReferences(analysis)) {
      yield {
        text: `“${text}” leads nowhere: ${there}`,
        note: 'A clause was renumbered or struck, or the text that is meant lies elsewhere. Correct the number, restore the text, or name the other document (“Article 4 of the Convention”).',
        // An annex may lie in a file of its own.
        ...(kind === 'annex' ? {severity: 'warning' as const} : {}),
        span,
      }
    }
  },
})
