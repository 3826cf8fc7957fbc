import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noReporting = defineRule({
  id: 'no-reporting',
  summary: 'Nothing says how anyone learns whether the agreement is kept',
  why: 'Promises that nobody reports on are hard to trust and easy to forget.',
  whatToDo: 'Ask each participant for a regular public report, or set up indicators or a peer review.',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): norms last where an organisation, habits and incentives carry them',
  severity: {default: 'warning', resolution: 'info'},
  examples: {
    bad: silentDrafts(
      '',
      ['An account of money is no account of what was done.', 'The treasurer reports on expenditures each quarter.'],
      ['Telling of incidents is something else.', 'Each Party shall tell the others of grave incidents.'],
      ['So is a report of a weakness.', 'Each Party shall welcome reports of weaknesses.'],
    ),
    good: answeringDrafts(
      'The Secretariat shall publish each year a report on the measures taken.',
      'Members complete a yearly questionnaire.',
      'Each Party shall inform the others of its progress.',
      'An independent reviewer looks at the conduct of each Party.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'reporting')) return
    yield {
      text: 'no text found on reporting what was done under this agreement',
      note: 'Nobody can tell whether the promises are kept, and those who keep them get no credit. Add, for instance: “Each Party shall publish a yearly report on the measures taken under this Accord.”',
    }
  },
})
