import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noConformanceMeasure = defineRule({
  id: 'no-conformance-measure',
  summary: 'Nothing says how anyone can tell whether a duty was met',
  why: 'Where no measure is named, every participant is the judge of its own conduct.',
  whatToDo: 'Name indicators, a baseline, an audit or a self-assessment.',
  source: 'Practice of standards bodies: a requirement comes with a way to tell whether it is met',
  severity: {default: 'off', industry: 'info', 'technical-community': 'info'},
  strict: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['An aim is no measure of it.', 'The Parties want fewer outages.'],
      ['Neither is praise.', 'The Parties thank those who keep this Accord.'],
      ['A list of names tells who signed, not who acts.', 'The names of the Parties stand at the end.'],
    ),
    good: answeringDrafts(
      'Each member has an outside auditor inspect its networks.',
      'Progress is measured against a baseline.',
      'Members complete a yearly self-assessment.',
      'The group monitors how the duties are carried out.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'conformance')) return
    yield {
      text: 'no text found on how to tell whether this agreement is kept',
      note: 'A reader cannot tell one who keeps the text from one who does not. Name a test: an indicator with a baseline, an audit, a yearly self-assessment.',
    }
  },
})
