import {isJoined, isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'
import {inWords} from './norm-words.ts'

/** One message on the title that names what is missing: joining, leaving, or both. */
export const noEntryAndExit = defineRule({
  id: 'no-entry-and-exit',
  summary: 'Nothing says how one joins, when the text takes effect or how one leaves',
  why: 'Without these, nobody knows who is bound, since when, and until when.',
  whatToDo: 'Say who may join and how, on which day the text takes effect, and how one leaves it.',
  source: 'Practice of treaty and memorandum drafting',
  severity: {default: 'info', 'state-agreement': 'warning', resolution: 'off'},
  options: {
    exit: {type: 'boolean', description: 'Whether to ask for a way to leave, too.', default: true},
  },
  examples: {
    bad: [
      ...silentDrafts(
        '',
        ['A way in without a way out.', 'This Accord takes effect on the tenth acceptance.'],
        ['A way out without a way in.', 'A Party may withdraw by giving notice of one year.'],
        ['Costs and languages are no final clauses.', 'Each Party shall pay its own costs.'],
      ),
    ],
    good: [
      ...answeringDrafts(
        'This Accord takes effect on the tenth signature. A Party may withdraw at any time.',
        'Any State may accede to this Accord. It may be denounced with effect after one year.',
        'The Accord is open to all coastal States. A Party may leave by giving sixty days’ notice.',
        'This Accord enters into force on 1 March and expires after five years.',
      ),
      {
        ...(silentDrafts('This Accord takes effect on the tenth acceptance.')[0] ?? {draft: ''}),
        options: {exit: false},
      },
    ],
  },
  *check(analysis, {options}) {
    const missing = [
      ...(isSilentOn(analysis, 'entry') ? ['how one joins and when it takes effect'] : []),
      ...(isSilentOn(analysis, 'exit') && options.exit ? ['how one leaves or when it ends'] : []),
    ]
    if (missing.length === 0 || !isWholeAgreement(analysis) || !isJoined(analysis)) return
    yield {
      text: `no text found on ${inWords(missing)}`,
      note: 'Nobody can tell who is bound, since when and until when. Add, for instance: “This Accord takes effect on the tenth signature. A Party may withdraw by giving one year’s notice.”',
    }
  },
})
