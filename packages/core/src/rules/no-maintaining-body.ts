import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noMaintainingBody = defineRule({
  id: 'no-maintaining-body',
  summary: 'Nothing says who keeps the agreement running',
  why: 'An agreement that nobody is in charge of is not updated, not counted and soon forgotten.',
  whatToDo: 'Name the body that maintains the text, keeps the list of participants and convenes them.',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): norms last where an organisation, habits and incentives carry them',
  severity: {default: 'warning', resolution: 'off', 'technical-community': 'info'},
  examples: {
    bad: silentDrafts(
      '',
      ['The drafting language is named, and no body.', 'The text exists in one language.'],
      [
        'People who are spoken of have nothing to do with the agreement.',
        'The Parties recall the good work of the river pilots.',
      ],
      [
        'A team that answers incidents does not run the agreement.',
        'Each Party shall have a team that answers incidents at night.',
      ],
    ),
    good: answeringDrafts(
      'The Secretariat, hosted in turn by the Parties, shall keep the list of response teams.',
      'This text is maintained by the Ministry of Rivers of the host country.',
      'A Joint Commission shall meet once a year.',
      'The Parties establish a standing group of two experts each.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'organisation')) return
    yield {
      text: 'no text found on who keeps this agreement running',
      note: 'Without a named body nobody calls the next meeting, keeps the list of those who joined or answers for the text. Add, for instance: “The Secretariat at X maintains this text and convenes the Parties once a year.”',
    }
  },
})
