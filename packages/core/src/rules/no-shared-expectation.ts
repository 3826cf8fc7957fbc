import {isWholeAgreement} from '../drafting/draft-size.ts'
import {hasJointSubject} from '../drafting/joint-subject.ts'
import {defineRule} from './define-rule.ts'

const SINGLE = (...clauses: readonly string[]) =>
  `# Appeal for Dependable Networks\n\n${clauses.map((clause, at) => `${at + 1}. ${clause}`).join('\n\n')}\n`

/** One message on the title of a text in which nobody speaks together. */
export const noSharedExpectation = defineRule({
  id: 'no-shared-expectation',
  summary: 'Nobody speaks together: the text has no joint subject and no words of adoption',
  why: 'A norm is an expectation that a group holds together; a demand of one person is an opinion.',
  whatToDo: 'Name the group that speaks or adopts: “We, the undersigned, commit …”.',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the collective expectation of a norm',
  severity: 'warning',
  examples: {
    bad: [
      {
        draft: SINGLE(
          'Networks shall be kept stable.',
          'Passwords must be changed.',
          'Backups must be tested.',
          'Cables shall be guarded.',
        ),
        marks: ['Appeal for Dependable Networks'],
      },
      {
        draft: SINGLE(
          'I ask that networks be kept stable.',
          'Passwords must be changed.',
          'Backups must be tested.',
          'Cables shall be guarded.',
          'Logs must be kept.',
        ),
        marks: ['Appeal for Dependable Networks'],
      },
      {
        draft: SINGLE(
          'Systems must be patched.',
          'Keys must be rotated.',
          'Logs must be kept.',
          'Staff must be trained.',
        ),
        marks: ['Appeal for Dependable Networks'],
      },
      {
        draft: SINGLE(
          'No hospital shall be attacked.',
          'No cable shall be cut.',
          'No ballot shall be altered.',
          'No dam shall be opened.',
        ),
        marks: ['Appeal for Dependable Networks'],
      },
    ],
    good: [
      {
        draft: SINGLE(
          'We will keep networks stable.',
          'Passwords must be changed.',
          'Backups must be tested.',
          'Cables shall be guarded.',
        ),
      },
      {
        draft: SINGLE(
          'Networks shall be kept stable.',
          'Passwords must be changed.',
          'Backups must be tested.',
          'Cables shall be guarded.',
        ).concat('\nAdopted by the Assembly of Ports.\n'),
      },
      {
        draft: SINGLE(
          'Each Party shall keep its networks stable.',
          'Passwords must be changed.',
          'Backups must be tested.',
          'Cables shall be guarded.',
        ),
      },
      {
        draft: SINGLE(
          'No company shall attack another.',
          'Passwords must be changed.',
          'Backups must be tested.',
          'Cables shall be guarded.',
        ),
      },
    ],
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || hasJointSubject(analysis)) return
    yield {
      text: 'nobody speaks together here: no group commits itself, and nothing says that one adopts the text',
      note: 'A norm is an expectation that a group holds together. Name the group: “We, the undersigned, commit …”, or say who adopts the text.',
    }
  },
})
