import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noGrafting = defineRule({
  id: 'no-grafting',
  summary: 'The draft ties itself to no text that exists',
  why: 'Norms spread by being grafted onto norms that are accepted already; a text that stands alone must convince from nothing.',
  whatToDo: 'Cite the instruments that the text builds on, by name and paragraph.',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): norms last where an organisation, habits and incentives carry them',
  severity: {default: 'info', industry: 'off', 'technical-community': 'off'},
  strict: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['Custom alone is no instrument.', 'The Parties hold to the long practice of good neighbours.'],
      ['A text that is not named.', 'The Parties keep to earlier papers.'],
      ['An event is no instrument.', 'The Parties remember the winter of the great outage.'],
    ),
    good: answeringDrafts(
      'The Parties reaffirm the norms of responsible State behaviour.',
      'The Parties recall the Charter of the United Nations.',
      'The Parties follow ISO 27001.',
      'Recalling the Treaty of Good Neighbourliness of 1962, the Parties shall meet.',
    ),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'grafting')) return
    yield {
      text: 'no text found that ties this agreement to existing instruments',
      note: 'Readers look for what is already agreed. Recall the instruments that the text builds on, with paragraph: “Recalling paragraph 13 of the report of the Group of Governmental Experts (A/70/174)”.',
    }
  },
})
