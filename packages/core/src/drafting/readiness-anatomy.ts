import type {Analysis} from '../model/analysis.ts'
import {namesAgent} from './addressees.ts'
import {duties} from './draft-sentences.ts'
import {hasJointSubject} from './joint-subject.ts'
import {readLegalCharacter, readRegister} from './legal-register.ts'
import {passiveDuty} from './passive.ts'
import {readProcessClauses} from './process-clauses.ts'
import type {ReadinessItem} from './readiness.ts'
import {item, share, topicItem} from './readiness-items.ts'

/** The anatomy of the draft's norms: who is bound, to what, on which basis, and who expects it. */
export function readAnatomy(analysis: Analysis): readonly ReadinessItem[] {
  const all = duties(analysis)
  const addressed = all.filter((one) => passiveDuty(one) === undefined || namesAgent(one))
  const binding = all.filter(
    ({reading}) => reading.strength >= 4 && reading.hedges.length + reading.escapes.length === 0,
  )
  const {basis} = readProcessClauses(analysis)
  const legal = readLegalCharacter(analysis)
  const strange = readRegister(analysis).strange.filter(({spans}) => spans.length > 0)
  return [
    share(
      'addressee',
      'identity',
      'Do the duties say who is bound?',
      addressed,
      all,
      'name who is bound',
      'clause-without-addressee',
    ),
    share(
      'unhedged',
      'behaviour',
      'Do the duties bind without hedge or escape?',
      binding,
      all,
      'bind without hedge or escape',
      'escape-clause',
    ),
    topicItem('basis', 'propriety', 'Is it said on what the rules rest?', basis, 'basis-not-stated'),
    {
      ...item(
        'legal-character',
        'propriety',
        'Is it said whether the text binds in law?',
        legal.topic ? readProcessClauses(analysis)[legal.topic].clear : [],
        'legal-character-not-stated',
      ),
      state: legal.character === 'unstated' ? 'not-found' : legal.character === 'unclear' ? 'partly' : 'met',
      found: CHARACTERS[legal.character],
    },
    {
      ...item(
        'register',
        'propriety',
        'Do its words go with that?',
        strange.flatMap(({spans}) => spans),
        'mixed-legal-register',
      ),
      state: strange.length === 0 ? 'met' : 'partly',
      found:
        strange.length === 0
          ? `${analysis.facts.register} wording throughout`
          : strange.map(({word, instead}) => `“${word}” for “${instead}”`).join(', '),
    },
    {
      ...item('joint-subject', 'expectation', 'Does a group speak or adopt the text?', [], 'no-shared-expectation'),
      state: hasJointSubject(analysis) ? 'met' : 'not-found',
    },
  ]
}

const CHARACTERS = {
  binding: 'legally binding',
  'non-binding': 'not legally binding',
  unclear: 'hinted at and not said outright',
  unstated: '',
} as const
