import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noRedress = defineRule({
  id: 'no-redress',
  summary: 'Nothing says to whom one can turn when the agreement is not kept',
  why: 'A promise that nobody can be asked about is a promise to nobody.',
  whatToDo: 'Name a place for complaints or questions, and what it does with them.',
  source: 'Practice of process-minded organisations: accountability and redress',
  severity: 'off',
  strict: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['Praise is no answer to a complaint.', 'The Parties thank those who keep this Accord.'],
      ['A team for incidents is not for complaints.', 'Each Party shall have a team that answers incidents at night.'],
      ['Costs are another matter.', 'Each Party shall pay its own costs.'],
    ),
    good: answeringDrafts(
      'Anyone may bring a complaint to the panel.',
      'Differences over this Accord shall be settled by negotiation.',
      'A Party is answerable for those who act on its orders.',
      'A member that breaks its promise may be suspended.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'redress')) return
    yield {
      text: 'no text found on complaints, disputes or answering for one’s conduct',
      note: 'Say who receives a complaint and what follows from it: “Anyone may bring a concern to the Secretariat, which puts it to the Party and publishes the answer.”',
    }
  },
})
