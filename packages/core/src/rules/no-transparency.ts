import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noTransparency = defineRule({
  id: 'no-transparency',
  summary: 'Nothing says how decisions under the agreement are taken or made known',
  why: 'Those who were not in the room follow rules better when they can see how they were made.',
  whatToDo: 'Say how decisions are taken (consensus, majority) and where they are published.',
  source: 'IGF Best Practice Forum on Cybersecurity (2020), on what agreements need to be acted on',
  severity: {default: 'off', multistakeholder: 'info'},
  strict: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['A place of meeting says nothing of its decisions.', 'The group meets at the harbour.'],
      ['Nor does a chair.', 'The chair rotates.'],
      ['A secret list is the reverse.', 'The list of operators is kept under seal.'],
    ),
    good: answeringDrafts(
      'Decisions are taken by consensus.',
      'The minutes are published within a month.',
      'The group works openly and in public.',
      'Members adopt changes by two thirds of the votes.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'transparency')) return
    yield {
      text: 'no text found on how decisions are taken and made known',
      note: 'Say how decisions are taken and where they can be read: “Decisions are taken by consensus and published within a month.”',
    }
  },
})
