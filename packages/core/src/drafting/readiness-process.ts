import type {Analysis} from '../model/analysis.ts'
import {readDefinedTerms} from './defined-terms.ts'
import {isJoined, isWholeAgreement} from './draft-size.ts'
import {type ProcessTopic, readProcessClauses, type TopicWords} from './process-clauses.ts'
import type {ReadinessItem} from './readiness.ts'
import {topicItem} from './readiness-items.ts'

/** What the draft says of how it is run and kept alive. */
export function readProcess(analysis: Analysis): readonly ReadinessItem[] {
  return PROCESS.map((one) => processItem(analysis, one))
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
