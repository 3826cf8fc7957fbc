import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noCapacitySupport = defineRule({
  id: 'no-capacity-support',
  summary: 'Nothing says how those with less means are helped to keep the agreement',
  why: 'A duty that a participant cannot afford stays on paper, and the weakest member is the way in for all.',
  whatToDo: 'Name a fund, training or mentors, who gives them and who may ask for them.',
  source:
    'UN GGE 2021 report, A/76/135, on capacity building; IGF Best Practice Forum on Cybersecurity (2020), on what agreements need to be acted on',
  severity: {default: 'off', 'state-agreement': 'info', multistakeholder: 'info'},
  strict: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['The means of a Party are spoken of, not help.', 'Each Party shall pay its own costs.'],
      ['Awareness of the public is another matter.', 'Each Party shall tell its public how to choose a good password.'],
      ['Help in an emergency is not lasting help.', 'A Party under attack shall call the others by telephone.'],
    ),
    good: answeringDrafts(
      'The Parties shall give technical assistance to those that ask for it.',
      'The larger Parties shall train the staff of the smaller ones.',
      'A fund of two million pays for equipment.',
      'The Parties shall second engineers to build lasting capacity in the islands.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'capacity')) return
    yield {
      text: 'no text found on help for participants with less means',
      note: 'Some who sign will lack the people or the money to do what they promised. Add, for instance: “Each Party in a position to do so shall give training and technical assistance to Parties that ask for it.”',
    }
  },
})
