/** What the engine is without one of its parts, or without one source of its training data. */

import {PresenceBlock} from '../../packages/core/src/match/presence-features.ts'
import {StanceBlock} from '../../packages/core/src/match/stance-features.ts'
import {thresholds} from '../../packages/core/src/match/thresholds.ts'
import {presenceSettings, stanceSettings} from '../../packages/core/src/training/train-model.ts'
import type {LabelledText, LabelledTexts} from './labelled-texts.ts'
import type {JudgedDocument, ProvisionChange} from './read-draft.ts'
import {cutFolds, type Fold, judgeAll, type Progress} from './runs.ts'
import {trainScorer} from './trained-scorer.ts'

/** One part taken out. */
export interface Ablation {
  /** `<kind>: <part>`. */
  readonly name: string
  /** Whether weights must be trained anew, which takes a minute or more. */
  readonly trains: boolean
  readonly run: (fold: Fold) => JudgedDocument[]
}

const trainAndJudge = ({trainedOn, judged}: Fold): JudgedDocument[] => judgeAll(judged, trainScorer(trainedOn))

/** Everything that can be taken out; sources of training data as far as the texts have them. */
export function listAblations(texts: LabelledTexts): Ablation[] {
  const sources = [...new Set([...texts.teaching, ...texts.development].map(({set}) => set))].filter(
    (set) => set !== 'real',
  )
  return [
    ...structureAblations,
    ...thresholdAblations,
    ...Object.entries(PresenceBlock).map(([block, at]) =>
      withoutBlock('presence features', block, presenceSettings.blocks[at]),
    ),
    ...Object.entries(StanceBlock).map(([block, at]) =>
      withoutBlock('stance features', block, stanceSettings.blocks[at]),
    ),
    {
      name: 'features: concepts everywhere',
      trains: true,
      run: ({trainedOn, judged}) => judgeAll(judged, trainScorer(trainedOn, [])),
    },
    ...sources.map(withoutSource),
  ]
}

/** Structure is taken away from what is judged; the weights stay. */
const structureAblations: readonly Ablation[] = [
  withoutStructure('section kinds', (provision) => ({...provision, kind: 'operative'})),
  withoutStructure('preambles', (provision) =>
    provision.kind === 'preamble' ? {...provision, kind: 'operative'} : provision,
  ),
  withoutStructure('quotations', (provision) =>
    provision.kind === 'quotation' ? {...provision, kind: 'operative'} : provision,
  ),
  withoutStructure('lead-ins', ({leadIn: _, ...provision}) => provision),
  withoutStructure('sentences', (provision) => ({
    ...provision,
    sentences: [{start: 0, end: provision.readable.text.length}],
  })),
]

const thresholdAblations: readonly Ablation[] = [
  withThresholds('competition of norms', {competition: 0}),
  withThresholds('best sentence in the margin', {sentenceShare: 0, longSentenceShare: 0}),
  withThresholds('stance in the margin of presence', {stanceShare: 0}),
  withThresholds('mechanism asked of a contradiction', {withoutMechanism: 0}),
  withThresholds('reading partial clauses together', {pooledHandicap: Number.NEGATIVE_INFINITY}),
  withThresholds('adoption by reference', {restated: Number.NEGATIVE_INFINITY}),
  withThresholds('softness built into norms', {builtInSoftness: 0}),
  withThresholds('caution in long drafts', {
    presenceInDraft: 0,
    contradictionExtra: 0,
    contradictionLeadInDraft: thresholds.contradictionLead,
  }),
  withThresholds('caution outside operative text', {presenceByKind: {}}),
]

function withoutStructure(part: string, change: ProvisionChange): Ablation {
  return {
    name: `structure: ${part}`,
    trains: false,
    run: ({trainedOn, judged}) => judgeAll(judged, trainScorer(trainedOn), change),
  }
}

function withThresholds(part: string, change: Partial<typeof thresholds>): Ablation {
  return {
    name: `verdict: ${part}`,
    trains: false,
    run: (fold) => changed(thresholds, change, () => trainAndJudge(fold)),
  }
}

function withoutBlock(kind: string, block: string, settings: {weight: number} | undefined): Ablation {
  if (settings === undefined) throw new Error(`${kind}: no settings for the block ${block}`)
  return {
    name: `${kind}: ${block}`,
    trains: true,
    run: (fold) => changed(settings, {weight: 0}, () => trainAndJudge(fold)),
  }
}

function withoutSource(source: string): Ablation {
  return {
    name: `training data: ${source}`,
    trains: true,
    run: ({trainedOn, judged}) =>
      trainAndJudge({judged, trainedOn: trainedOn.filter((text: LabelledText) => text.set !== source)}),
  }
}

/** Runs with settings of the engine changed; they are data that nothing else in this program reads meanwhile. */
function changed<Settings extends object, Result>(
  settings: Settings,
  change: Partial<Settings>,
  run: () => Result,
): Result {
  const kept = {...settings}
  Object.assign(settings, change)
  try {
    return run()
  } finally {
    Object.assign(settings, kept)
  }
}

/** What was left when a part was taken out. */
export interface AblationResult {
  readonly name: string
  /** The name of the result of the whole engine on the same texts. */
  readonly whole: string
  readonly judged: readonly JudgedDocument[]
}

/**
 * Judges development texts without each of the named parts: all folds where the weights stay, the first where they are
 * trained anew. The whole engine is judged on the same texts, first.
 */
export function judgeAblations(
  texts: LabelledTexts,
  isWanted: (ablation: Ablation) => boolean,
  progress: Progress,
): AblationResult[] {
  const all = cutFolds(texts)
  const wanted = listAblations(texts).filter(isWanted)
  return [false, true].flatMap((trains) => {
    const ablations = wanted.filter((ablation) => ablation.trains === trains)
    if (ablations.length === 0) return []
    const folds = trains ? all.slice(0, 1) : all
    const whole = trains ? 'nothing (first part)' : 'nothing'
    return [{name: whole, run: trainAndJudge}, ...ablations].map(({name, run}) => {
      progress(`without ${name}`)
      return {name, whole, judged: folds.flatMap(run)}
    })
  })
}
