import type {Analysis} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {namesAgent} from './addressees.ts'
import {readDefinedTerms} from './defined-terms.ts'
import {type DraftSentence, duties} from './draft-sentences.ts'
import {isJoined, isWholeAgreement} from './draft-size.ts'
import {hasJointSubject} from './joint-subject.ts'
import {readLegalCharacter, readRegister} from './legal-register.ts'
import {passiveDuty} from './passive.ts'
import {type ProcessTopic, readProcessClauses, type TopicWords} from './process-clauses.ts'
import type {ReadinessItem, ReadinessPart, ReadinessState} from './readiness.ts'
import {remember} from './remember.ts'

/**
 * Whether an agreement is ready to work once it is signed: who is bound to what, on which basis, who expects it, and how
 * it is run, reviewed, reported on and kept. The items come in one order, whatever the draft; a text that is no
 * agreement of its own (a statement, a chapter, a few lines) is `not-asked` how it is run. Empty for a text that is no
 * draft, or whose language has no data.
 */
export const readReadiness: (analysis: Analysis) => readonly ReadinessItem[] = remember((analysis) =>
  analysis.facts.isDraft && analysis.facts.assessed
    ? [...anatomy(analysis), ...PROCESS.map((item) => processItem(analysis, item))]
    : [],
)

/** More places than this tell a reader nothing new. */
const MOST_PLACES = 5

function anatomy(analysis: Analysis): readonly ReadinessItem[] {
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
        legal.spans,
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

function share(
  id: string,
  part: ReadinessPart,
  asks: string,
  good: readonly DraftSentence[],
  all: readonly DraftSentence[],
  what: string,
  rule: string,
): ReadinessItem {
  const bad = all.filter((one) => !good.includes(one)).map(({span}) => span)
  const state: ReadinessState =
    all.length === 0 ? 'not-found' : good.length === all.length ? 'met' : good.length === 0 ? 'not-found' : 'partly'
  return {
    id,
    part,
    asks,
    state,
    found: `${good.length} of ${all.length} duties ${what}`,
    evidence: bad.slice(0, MOST_PLACES),
    rule,
  }
}

function item(id: string, part: ReadinessPart, asks: string, spans: readonly Span[], rule?: string): ReadinessItem {
  const evidence = [...spans].sort((a, b) => a.start - b.start).slice(0, MOST_PLACES)
  return {
    id,
    part,
    asks,
    state: evidence.length > 0 ? 'met' : 'not-found',
    found: '',
    evidence,
    ...(rule === undefined ? {} : {rule}),
  }
}

interface ProcessItem {
  readonly id: string
  readonly part: 'process' | 'durability' | 'expectation' | 'propriety'
  readonly asks: string
  readonly topic: ProcessTopic | 'definitions'
  readonly rule?: string
  /** Asked only of texts that somebody joins. */
  readonly joined?: boolean
}

const PROCESS: readonly ProcessItem[] = [
  {
    id: 'grafting',
    part: 'propriety',
    asks: 'Is the text tied to instruments that exist?',
    topic: 'grafting',
    rule: 'no-grafting',
  },
  {
    id: 'breach',
    part: 'expectation',
    asks: 'Is it said what happens when it is not kept?',
    topic: 'breach',
    rule: 'no-consequence-of-breach',
  },
  {
    id: 'organisation',
    part: 'process',
    asks: 'Is there a body that keeps it running?',
    topic: 'organisation',
    rule: 'no-maintaining-body',
  },
  {id: 'review', part: 'process', asks: 'Is it reviewed?', topic: 'review', rule: 'no-review-cycle'},
  {id: 'reporting', part: 'process', asks: 'Is it reported what was done?', topic: 'reporting', rule: 'no-reporting'},
  {
    id: 'transparency',
    part: 'process',
    asks: 'Is it said how decisions are taken and made known?',
    topic: 'transparency',
    rule: 'no-transparency',
  },
  {
    id: 'participation',
    part: 'process',
    asks: 'Is anyone heard beside those who sign?',
    topic: 'participation',
    rule: 'no-inclusive-participation',
  },
  {
    id: 'redress',
    part: 'process',
    asks: 'Is there someone to turn to when it is not kept?',
    topic: 'redress',
    rule: 'no-redress',
  },
  {
    id: 'timeline',
    part: 'durability',
    asks: 'Do duties have dates or intervals?',
    topic: 'timeline',
    rule: 'no-timeline',
  },
  {
    id: 'conformance',
    part: 'durability',
    asks: 'Can anyone tell whether it is kept?',
    topic: 'conformance',
    rule: 'no-conformance-measure',
  },
  {
    id: 'incentives',
    part: 'durability',
    asks: 'Does keeping it bring anything?',
    topic: 'incentive',
    rule: 'no-incentive',
  },
  {
    id: 'capacity',
    part: 'durability',
    asks: 'Are those with less means helped?',
    topic: 'capacity',
    rule: 'no-capacity-support',
  },
  {id: 'definitions', part: 'durability', asks: 'Are terms defined?', topic: 'definitions', rule: 'undefined-term'},
  {
    id: 'entry',
    part: 'durability',
    asks: 'Is it said how one joins and when it takes effect?',
    topic: 'entry',
    rule: 'no-entry-and-exit',
    joined: true,
  },
  {
    id: 'exit',
    part: 'durability',
    asks: 'Is it said how one leaves?',
    topic: 'exit',
    rule: 'no-entry-and-exit',
    joined: true,
  },
]

function processItem(analysis: Analysis, {id, part, asks, topic, rule, joined}: ProcessItem): ReadinessItem {
  const words = topic === 'definitions' ? definitionsIn(analysis) : readProcessClauses(analysis)[topic]
  const told = topicItem(id, part, asks, words, rule)
  const isAsked = isWholeAgreement(analysis) && (joined !== true || isJoined(analysis))
  return told.state !== 'met' && !isAsked ? {...told, state: 'not-asked'} : told
}

function definitionsIn(analysis: Analysis): TopicWords {
  return {
    clear: readDefinedTerms(analysis)
      .filter(({how}) => how === 'sentence')
      .map(({span}) => span),
    hints: [],
  }
}

/** Clear words answer a question; where there are only words that may speak of something else, it is half answered. */
function topicItem(
  id: string,
  part: ReadinessPart,
  asks: string,
  {clear, hints}: TopicWords,
  rule?: string,
): ReadinessItem {
  const told = item(id, part, asks, clear.length > 0 ? clear : hints, rule)
  return clear.length > 0 || hints.length === 0 ? told : {...told, state: 'partly', found: 'only words that hint at it'}
}
