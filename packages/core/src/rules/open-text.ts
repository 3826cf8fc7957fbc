import {type OpenText, readOpenText} from '../drafting/open-text.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

const WHAT: Readonly<Record<OpenText['kind'], string>> = {
  bracket: 'these words are still in brackets',
  option: 'this clause is still one of several options',
  placeholder: 'this was to be filled in later',
  markup: 'this change has not been accepted or rejected',
  comment: 'a comment was left behind',
}

/** Brackets, options, placeholders, change marks and comments. */
export const openText = defineRule({
  id: 'open-text',
  summary: 'Text is not settled: brackets, options, placeholders, change marks, comments',
  why: 'Signed with them, the text says two things at once, or less than it seems to.',
  whatToDo: 'Settle the words and strike the marks; while the draft is negotiated, lower the severity of this rule.',
  severity: 'warning',
  options: {
    comments: {
      type: 'boolean',
      description: 'Whether HTML comments that are told to no program are reported.',
      default: true,
    },
    brackets: {type: 'boolean', description: 'Whether square brackets are reported.', default: true},
  },
  examples: {
    bad: [
      {
        draft: draftOf('1. The Parties shall meet [every year] [every second year].'),
        marks: ['[every year]', '[every second year]'],
      },
      {draft: draftOf('1. The Parties shall meet in TBD.'), marks: ['TBD']},
      {
        draft: draftOf('1. Option A: The Parties shall meet.', '2. Option B: The Parties shall talk.'),
        marks: ['Option A', 'Option B'],
      },
      {draft: draftOf('1. The Parties shall {++not++} meet.'), marks: ['{++not++}']},
      {
        draft: draftOf('1. The Parties shall meet. <!-- ask the delegation of Velm -->'),
        marks: ['<!-- ask the delegation of Velm -->'],
      },
    ],
    good: [
      {draft: draftOf('1. The Parties shall meet every year.')},
      {
        says: 'Links, citations and footnotes.',
        draft: draftOf('1. The Parties shall meet [at the port](https://example.org) [1].[^1]', '[^1]: In spring.'),
      },
      {
        says: 'A quotation keeps its brackets.',
        draft: draftOf('1. The Parties shall meet.', '> “[T]he Parties shall meet [yearly].”'),
      },
      {says: 'A comment to a program.', draft: draftOf('<!-- prettier-ignore -->', '1. The Parties shall meet.')},
      {options: {comments: false}, draft: draftOf('1. The Parties shall meet. <!-- ask the delegation of Velm -->')},
      {options: {brackets: false}, draft: draftOf('1. The Parties shall meet [every year].')},
    ],
  },
  *checkClauses(clauses, {options}) {
    for (const {kind, span} of readOpenText(clauses)) {
      if ((kind === 'comment' && !options.comments) || (kind === 'bracket' && !options.brackets)) continue
      yield {
        text: WHAT[kind],
        note: 'Signed like this, the text says two things at once, or less than it seems to. Settle the words and strike the marks.',
        ...(kind === 'comment' ? {severity: 'info' as const} : {}),
        span,
      }
    }
  },
})
