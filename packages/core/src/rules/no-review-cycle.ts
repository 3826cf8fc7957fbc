import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noReviewCycle = defineRule({
  id: 'no-review-cycle',
  summary: 'Nothing says when or how the agreement is reviewed',
  why: 'Threats and technology change; a text without a date for its review is overtaken by them.',
  whatToDo: 'Say how often the text is reviewed, by whom, and how a change is adopted.',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): norms last where an organisation, habits and incentives carry them',
  severity: {default: 'warning', resolution: 'off'},
  examples: {
    bad: silentDrafts(
      '',
      ['Accounts are looked over, not the agreement.', 'Each Party shall look over the rights of every account.'],
      [
        'New versions of software are not new versions of the text.',
        'Each Party shall install new versions of software at once.',
      ],
      ['A term of something else.', 'Seconded officers serve for two winters.'],
    ),
    good: answeringDrafts(
      'The Parties shall review this Accord every three years.',
      'This Accord may be amended by agreement of all Parties.',
      'The measures will be revised at each third conference.',
      'This Accord is renewed after four years.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'review')) return
    yield {
      text: 'no text found on when or how this agreement is reviewed',
      note: 'Threats change faster than signatures: without a review the text ages until nobody applies it. Add, for instance: “The Parties shall review this Accord every two years.”',
    }
  },
})
