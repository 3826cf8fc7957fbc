/** Ways to train on one part of the labelled texts and to judge another. */
import type {Scorer} from '../../packages/core/src/match/scorer.ts'
import {type LabelledText, type LabelledTexts, partsOf, shareOf} from './labelled-texts.ts'
import {type JudgedDocument, judge, type ProvisionChange} from './read-draft.ts'
import {trainScorer} from './trained-scorer.ts'

/** How many parts the development texts are cut into: each is judged by weights trained on the others. */
export const folds = 3

/** Told what is being done, for whoever waits. */
export type Progress = (what: string) => void

/** What a fold trains on and what it judges. */
export interface Fold {
  readonly trainedOn: readonly LabelledText[]
  readonly judged: readonly LabelledText[]
}

/** The folds of the development texts: drafts by document, clauses by bank. Real texts are judged, never trained on. */
export function cutFolds({development, teaching}: LabelledTexts): Fold[] {
  const parts = partsOf(development, folds)
  return Array.from({length: folds}, (_, part) => ({
    trainedOn: [...teaching, ...development.filter((text) => parts.get(text) !== part)],
    judged: development.filter((text) => parts.get(text) === part),
  }))
}

/** Judges every development text by weights that have not seen it. */
export function judgeFolds(texts: LabelledTexts, progress: Progress): JudgedDocument[] {
  return cutFolds(texts).flatMap(({trainedOn, judged}, index) => {
    progress(`fold ${index + 1} of ${folds}`)
    return judgeAll(judged, trainScorer(trainedOn))
  })
}

/** Judges what was set aside by weights trained on everything else. */
export function judgeHeldOut(texts: LabelledTexts, progress: Progress): JudgedDocument[] {
  progress('set-aside third')
  return judgeAll(texts.heldOut, trainScorer([...texts.teaching, ...texts.development]))
}

/** Judges the development clauses of each bank by weights that have seen nothing by its writer. */
export function judgeUnseenWriters(
  texts: LabelledTexts,
  banks: readonly string[],
  progress: Progress,
): JudgedDocument[] {
  return banks.flatMap((bank) => {
    progress(`without ${bank}`)
    const isOther = (text: LabelledText) => text.set !== bank
    const scorer = trainScorer([...texts.teaching.filter(isOther), ...texts.development.filter(isOther)])
    return judgeAll(
      texts.development.filter((text) => text.set === bank),
      scorer,
    )
  })
}

/** One point of the learning curve. */
export interface CurvePoint {
  readonly share: number
  readonly clauses: number
  readonly judged: readonly JudgedDocument[]
}

/** Judges the first fold by weights trained on ever larger shares of its training clauses. */
export function judgeShares(texts: LabelledTexts, shares: readonly number[], progress: Progress): CurvePoint[] {
  const {trainedOn, judged} = cutFolds(texts)[0] as Fold
  const isDraft = ({set}: LabelledText) => set === 'drafts'
  return shares.map((share) => {
    progress(`${Math.round(share * 100)} % of the clauses`)
    const clauses = shareOf(
      trainedOn.filter((text) => !isDraft(text)),
      share,
    )
    // At the full share the order is that of the fold itself, so that its weights are found again.
    const used = share === 1 ? trainedOn : [...clauses, ...trainedOn.filter(isDraft)]
    return {share, clauses: clauses.length, judged: judgeAll(judged, trainScorer(used))}
  })
}

/** @param change takes structure away from what is judged */
export function judgeAll(texts: readonly LabelledText[], scorer: Scorer, change?: ProvisionChange): JudgedDocument[] {
  return texts.map((text) => judge(text, scorer, change))
}
