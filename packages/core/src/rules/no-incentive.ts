import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noIncentive = defineRule({
  id: 'no-incentive',
  summary: 'Nothing says what a participant gains by keeping the agreement',
  why: 'Incentives carry an agreement beyond those who were convinced before they signed.',
  whatToDo: 'Name a benefit (recognition, a label, access, preference in procurement) or a loss (a vote, membership).',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): norms last where an organisation, habits and incentives carry them',
  severity: {default: 'off', industry: 'info', 'technical-community': 'info'},
  strict: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['A cost is the reverse of a gain.', 'Each Party shall pay its own costs.'],
      ['Thanks are no gain.', 'The Parties thank the host city.'],
      ['Nor is hope.', 'The Parties hope for calm winters.'],
    ).map((example) => ({...example, profile: 'industry' as const})),
    good: answeringDrafts(
      'A member that keeps this Accord may display its emblem.',
      'A member in breach loses its vote.',
      'Public bodies shall ask for conformity with this Accord in procurement.',
      'Those who comply are certified.',
    ).map((example) => ({...example, profile: 'industry' as const})),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'incentive')) return
    yield {
      text: 'no text found on what a participant gains by keeping this agreement',
      note: 'Where keeping a promise brings nothing and breaking it costs nothing, only the convinced act. Name a benefit: a public list of those who comply, a label, a place in tenders, a vote.',
    }
  },
})
