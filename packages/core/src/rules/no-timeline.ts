import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noTimeline = defineRule({
  id: 'no-timeline',
  summary: 'Nothing in the draft has a date, a deadline or an interval',
  why: 'A duty without a time can always be met later.',
  whatToDo: 'Give the duties that have an end a date, and those that recur an interval.',
  source: 'Practice of standards bodies: a requirement comes with a way to tell whether it is met',
  severity: {default: 'info', resolution: 'off'},
  strict: 'warning',
  examples: {
    bad: silentDrafts(
      '',
      ['Haste without a measure.', 'Each Party shall act with haste.'],
      ['“Timely” is no time.', 'Each Party shall give timely warning.'],
      ['An order of steps is no date.', 'Each Party shall warn its neighbours first and the press later.'],
    ),
    good: answeringDrafts(
      'Each Party shall name its response team within six months.',
      'Each Party shall test its systems every year.',
      'The Parties shall hold a drill by 2031.',
      'The Parties shall compare notes annually.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'timeline')) return
    yield {
      text: 'no date, deadline or interval found in this agreement',
      note: 'What has no time can always be done later. Say by when: “within two years of its signature, each Party shall …”, “each year”.',
    }
  },
})
