import {defineRule} from './define-rule.ts'

const ACCORD = `# Accord on Response Teams

Article 1

`
const WISH =
  "The Parties may consider refraining from attacks on the systems of one another's incident response teams.\n"

// These have no check of their own: `messages/suppress.ts` reports them while it applies the suppressions. They
// are rules so that they are configured, listed and documented like all others.

/** A suppression that silenced nothing. */
export const suppressionUnused = defineRule({
  id: 'suppression-unused',
  concern: 'checking',
  summary: 'A suppression silences nothing',
  why: 'A suppression that outlives its message hides the next one.',
  whatToDo: 'Delete it.',
  severity: 'warning',
  scope: 'all',
  examples: {
    bad: [
      {
        draft: `${ACCORD}<!-- normlint-disable-next-line gge-h -- to be settled at the second session -->\n${WISH}`,
        marks: ['<!-- normlint-disable-next-line gge-h -- to be settled at the second session -->'],
      },
    ],
    good: [
      {draft: `${ACCORD}<!-- normlint-disable-next-line gge-k -- to be settled at the second session -->\n${WISH}`},
    ],
  },
  check: () => [],
})

/** A suppression that does not say why. */
export const suppressionWithoutReason = defineRule({
  id: 'suppression-without-reason',
  concern: 'checking',
  summary: 'A suppression gives no reason',
  why: 'The next reader cannot tell whether the reason still holds.',
  whatToDo: 'Write the reason after two dashes: `<!-- normlint-disable-next-line gge-h -- reason -->`.',
  severity: 'warning',
  scope: 'all',
  examples: {
    bad: [
      {
        draft: `${ACCORD}<!-- normlint-disable-next-line gge-k -->\n${WISH}`,
        marks: ['<!-- normlint-disable-next-line gge-k -->'],
      },
    ],
    good: [
      {draft: `${ACCORD}<!-- normlint-disable-next-line gge-k -- to be settled at the second session -->\n${WISH}`},
    ],
  },
  check: () => [],
})

/** A suppression that names no norm or rule there is. */
export const suppressionUnknownId = defineRule({
  id: 'suppression-unknown-id',
  concern: 'checking',
  summary: 'A suppression names no norm or rule that exists',
  why: 'A mistyped id silences nothing, and the message it was meant for comes back in every run.',
  whatToDo: 'Use the id that the message shows; `normlint norms list` and `normlint rules list` show all.',
  severity: 'warning',
  scope: 'all',
  examples: {
    bad: [
      {
        draft: `${ACCORD}<!-- normlint-disable-next-line gge-kk -- to be settled at the second session -->\n${WISH}`,
        marks: ['<!-- normlint-disable-next-line gge-kk -- to be settled at the second session -->'],
      },
    ],
    good: [
      {draft: `${ACCORD}<!-- normlint-disable-next-line gge-k -- to be settled at the second session -->\n${WISH}`},
    ],
  },
  check: () => [],
})

/** Front matter under `normlint` that cannot be used. */
export const frontMatterInvalid = defineRule({
  id: 'front-matter-invalid',
  concern: 'checking',
  summary: 'A setting under `normlint` in the front matter cannot be used',
  why: 'The draft is then checked with other settings than its author meant.',
  whatToDo: 'Mend the value that the message names.',
  severity: 'error',
  scope: 'all',
  examples: {
    bad: [
      {
        draft: `---\nnormlint:\n  profile: treaty\n---\n\n${ACCORD}${WISH}`,
        marks: ['treaty'],
      },
    ],
    good: [{draft: `---\nnormlint:\n  profile: state-agreement\n---\n\n${ACCORD}${WISH}`}],
  },
  check: () => [],
})
