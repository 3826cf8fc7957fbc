import {type LinearModel, type ReadyModel, scoreLinear} from '../match/linear-model.ts'
import {lengthAllowance} from '../match/score-unit.ts'
import {thresholds} from '../match/thresholds.ts'
import type {PackRows} from './pack-rows.ts'
import type {PackModels} from './train-pack.ts'

/** A clause of the rest of the world that is taken for the norm may be about it: it counts less than a mistake. */
const worldShare = 0.1

/**
 * How far the margins of each norm are to be moved so that the engine's threshold falls where its examples part best
 * from all others. A norm with a dozen examples among thousands of other clauses is otherwise found too seldom.
 *
 * @param modelOf the presence model that had not seen an example, by the example's index; undefined where all have
 * @param ownCount how many of the examples, from the first, are the pack's own
 */
export function chooseShifts(
  {examples, norms, presenceFeatures}: PackRows,
  modelOf: (index: number) => ReadyModel | undefined,
  ownCount: number,
): number[] {
  const margins = presenceFeatures.map((features, index) => {
    const model = modelOf(index)
    return model && scoreLinear(model, features)
  })
  return norms.map(({id}, target) => {
    const judged = examples.flatMap(({labels, text}, index) => {
      const scored = margins[index]?.[target]
      if (scored === undefined) return []
      const margin = scored + lengthAllowance(text.length)
      return [{margin, isOn: labels.has(id), weight: index < ownCount ? 1 : worldShare}]
    })
    return thresholds.presence - bestCut(judged)
  })
}

interface Judged {
  readonly margin: number
  readonly isOn: boolean
  readonly weight: number
}

/** The cut with the best F1, in the middle of the gap that it falls into. */
function bestCut(judged: readonly Judged[]): number {
  const order = judged.toSorted((a, b) => b.margin - a.margin)
  const all = order.reduce((sum, {isOn, weight}) => sum + (isOn ? weight : 0), 0)
  let found = 0
  let taken = 0
  let best = -1
  let cut = 0
  for (const [index, {margin, isOn, weight}] of order.entries()) {
    taken += weight
    if (isOn) found += weight
    const f1 = (2 * found) / (taken + all)
    if (f1 <= best) continue
    best = f1
    cut = (margin + (order[index + 1]?.margin ?? margin - 0.2)) / 2
  }
  return cut
}

/** The models with each norm's margins moved. */
export function shiftBiases({presence, stance}: PackModels, shifts: readonly number[]): PackModels {
  const biases = Array.from(presence.biases, (bias, index) => Math.fround(bias + (shifts[index] ?? 0)))
  return {presence: {...presence, biases} satisfies LinearModel, stance}
}
