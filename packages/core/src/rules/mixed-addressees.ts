import {countAddressees, usesOfAddressees} from '../drafting/addressees.ts'
import {readDefinedTerms} from '../drafting/defined-terms.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'
import {inWords} from './norm-words.ts'

/** One message where duties are put on those who sign under several names. */
export const mixedAddressees = defineRule({
  id: 'mixed-addressees',
  summary: 'Those who are bound go by several names',
  why: 'Where Members, Supporters and Signatories each have duties, a reader must ask whether they are the same.',
  whatToDo: 'Use one word for those who are bound; where there are two groups, define both.',
  source: 'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the identity of a norm',
  severity: 'warning',
  options: {
    uses: {type: 'integer', minimum: 1, description: 'How many duties the rarer name must carry.', default: 1},
  },
  examples: {
    bad: [
      {
        draft: draftOf(
          '1. Members shall share warnings.',
          '2. Members shall test their systems.',
          '3. Supporters shall train their staff.',
        ),
        marks: ['Supporters shall train their staff.'],
      },
      {
        draft: draftOf(
          '1. Each Party shall share warnings.',
          '2. The Parties shall meet.',
          '3. Each Participant shall name a contact.',
        ),
        marks: ['Each Participant shall name a contact.'],
      },
      {
        draft: draftOf(
          '1. Signatories will patch their systems.',
          '2. Signatories will answer requests.',
          '3. Partners will hold drills.',
        ),
        marks: ['Partners will hold drills.'],
      },
      {
        draft: draftOf(
          '1. The Participants will share warnings.',
          '2. The Participants will hold drills.',
          '3. No Signatory will attack another.',
        ),
        marks: ['No Signatory will attack another.'],
      },
    ],
    good: [
      {draft: draftOf('1. Members shall share warnings.', '2. Each Member shall train its staff.')},
      {
        says: 'Two groups, both defined.',
        draft: draftOf(
          '1. “Members” means those who signed first; “Supporters” means those who joined later.',
          '2. Members shall share warnings.',
          '3. Members shall meet.',
          '4. Supporters shall train their staff.',
        ),
      },
      {
        says: 'The members of something else.',
        draft: draftOf(
          '1. The Parties shall share warnings.',
          '2. The Parties shall meet.',
          '3. The members of the panel shall be independent.',
        ),
      },
      {
        says: 'States at large are another group than the parties.',
        draft: draftOf(
          '1. The Parties shall share warnings.',
          '2. The Parties shall meet.',
          '3. Other States should do likewise.',
        ),
      },
      {
        options: {uses: 2},
        draft: draftOf(
          '1. Members shall share warnings.',
          '2. Members shall meet.',
          '3. Supporters shall train their staff.',
        ),
      },
    ],
  },
  *check(analysis, {options}) {
    const [usual, ...others] = [...countAddressees(analysis)].sort((a, b) => b[1] - a[1])
    if (usual === undefined || usual[1] < 2) return
    const defined = new Set(readDefinedTerms(analysis).flatMap(({key}) => key.split(' ')))
    const strange = others.filter(
      ([term, count]) => count >= options.uses && !(defined.has(term) && defined.has(usual[0])),
    )
    if (strange.length === 0) return
    const [first, ...more] = usesOfAddressees(analysis, new Set(strange.map(([term]) => term)), MOST_SHOWN)
    if (first === undefined) return
    const names = strange.map(([term]) => `“${capital(term)}”`)
    yield {
      text: `those who are bound are called “${capital(usual[0])}” elsewhere and ${inWords(names)} here`,
      note: 'A reader must ask whether they are the same. Use one word throughout; where there are two groups, define both.',
      span: first.span,
      related: more.map(({term, span}) => ({span, message: `“${capital(term)}” again`})),
    }
  },
})

/** So many places are enough to show. */
const MOST_SHOWN = 6

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
