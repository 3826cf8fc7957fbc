import {isWholeAgreement} from '../drafting/draft-size.ts'
import {isSilentOn} from '../drafting/process-clauses.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where the draft is silent on the matter. */
export const noInclusiveParticipation = defineRule({
  id: 'no-inclusive-participation',
  summary: 'Nobody beside the signatories is heard',
  why: 'Those who run networks, find weaknesses and speak for users decide whether the text can work.',
  whatToDo: 'Say which groups are consulted or take part, and how.',
  source:
    'IGF Best Practice Forum on Cybersecurity (2020), on what agreements need to be acted on; WSIS Tunis Agenda, on multistakeholder governance',
  severity: {default: 'off', multistakeholder: 'warning'},
  strict: 'info',
  examples: {
    bad: silentDrafts(
      '',
      ['The Parties among themselves.', 'The Parties shall meet among themselves.'],
      ['The public is told, not heard.', 'Each Party shall tell its public how to choose a good password.'],
      ['Police are part of the Parties.', 'The police of the Parties shall meet.'],
    ).map((example) => ({...example, profile: 'multistakeholder' as const})),
    good: answeringDrafts(
      'The Secretariat shall consult civil society before each review.',
      'Drafts are open for public comment.',
      'Observers may speak at every meeting.',
      'Companies and universities take part on an equal footing.',
    ).map((example) => ({...example, profile: 'multistakeholder' as const})),
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || !isSilentOn(analysis, 'participation')) return
    yield {
      text: 'no text found on hearing anyone beside the signatories',
      note: 'Industry, the technical community, academia and civil society often see first whether a rule works. Add, for instance: “The Secretariat shall consult civil society, industry and the technical community before each review.”',
    }
  },
})
