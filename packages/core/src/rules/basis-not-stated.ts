import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const basisNotStated = defineRule({
  id: 'basis-not-stated',
  summary: 'The draft says nowhere why its rules are right',
  why: 'A norm needs a reason that its readers accept: law, a decision of a body they trust, a technical standard, or decency. Without one it is a wish of its authors.',
  whatToDo: 'State the basis in a recital, with the instrument or principle it rests on.',
  source: 'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the propriety of a norm',
  severity: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['Facts are no basis.', 'Forty outages were counted last winter.'],
      ['Nor are friendly words.', 'The Parties thank the host city.'],
      ['Nor is a wish.', 'The Parties hope for calm winters.'],
    ),
    good: answeringDrafts(
      'Recalling General Assembly resolution 70/237, the Parties shall meet.',
      'The Parties follow RFC 2350.',
      'People have a right to safe networks: human rights hold online.',
      'The Parties do so out of solidarity.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'basis')) return
    yield {
      text: 'no text found on the basis of these rules: law, an agreed norm, a standard or a principle',
      note: 'Readers who were not present will ask on what the rules rest. Add a recital, for instance: “Recalling General Assembly resolution 70/237”.',
    }
  },
})
