import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noConsequenceOfBreach = defineRule({
  id: 'no-consequence-of-breach',
  summary: 'Nothing says what happens when the agreement is not kept',
  why: 'A norm is shared when others react to its breach; a text that foresees no reaction invites the question whether it is meant.',
  whatToDo: 'Add a step that fits the text: a question, a consultation, a public statement, a loss of rights.',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): norms last where an organisation, habits and incentives carry them',
  severity: {default: 'info', resolution: 'off'},
  strict: 'warning',
  examples: {
    bad: silentDrafts(
      '',
      ['Costs are no consequence.', 'Each Party shall pay its own costs.'],
      [
        'Crime is punished; breach of the text is not spoken of.',
        'Each Party shall bring thieves of data before its courts.',
      ],
      ['Hope is none either.', 'The Parties trust in the good will of all.'],
    ),
    good: answeringDrafts(
      'A Party in breach of this Accord loses its vote.',
      'Differences over this Accord shall be settled by consultation.',
      'A member that fails to comply is asked to leave.',
      'The undersigned expect to be held to it.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'breach')) return
    yield {
      text: 'no text found on what happens when this agreement is not kept',
      note: 'Others do not know whether, or how, to react to a breach. A mild step will do: “A Party that has doubts about the conduct of another shall ask for consultations, which begin within thirty days.”',
    }
  },
})
