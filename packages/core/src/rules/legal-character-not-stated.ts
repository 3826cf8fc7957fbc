import {isWholeAgreement} from '../drafting/draft-size.ts'
import {readLegalCharacter} from '../drafting/legal-register.ts'
import {defineRule} from './define-rule.ts'
import {answeringDrafts, silentDrafts} from './example-drafts.ts'

/** One message on the title where neither the title nor a clause says what force the text has. */
export const legalCharacterNotStated = defineRule({
  id: 'legal-character-not-stated',
  summary: 'The draft does not say whether it binds in law',
  why: 'Parliaments, courts and companies treat a binding text and a political one differently; whoever must guess will guess to their own advantage.',
  whatToDo: 'Say it in one sentence: legally binding, or voluntary and without legal duties.',
  source:
    'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the choice between law and politics',
  severity: {default: 'warning', resolution: 'off'},
  examples: {
    bad: silentDrafts(
      '',
      ['A signature alone binds in honour or in law.', 'This Accord is signed in four languages.'],
      ['The day on which it takes effect does not tell.', 'This Accord takes effect in March.'],
      ['Nor does the word “agree”.', 'The Parties agree on the above.'],
    ),
    good: [
      ...answeringDrafts(
        'This Accord is voluntary and creates no duties in law.',
        'This Accord is legally binding.',
        'This Accord shall enter into force on the third instrument of ratification.',
        'This Accord is a political commitment.',
      ),
      {
        says: 'A treaty says it by its name.',
        draft:
          '# Treaty on Dependable Networks\n\n1. The Parties shall meet.\n\n2. The Parties shall talk.\n\n3. The Parties shall listen.\n\n4. The Parties shall act.\n',
      },
    ],
  },
  *check(analysis) {
    if (!isWholeAgreement(analysis) || readLegalCharacter(analysis).character !== 'unstated') return
    yield {
      text: 'no text found on whether this agreement is legally binding or voluntary',
      note: 'Whoever must guess will guess to their own advantage. Add one sentence, for instance: “This Charter is voluntary and creates no legal duties”, or: “This Accord is legally binding on its Parties”.',
    }
  },
})
