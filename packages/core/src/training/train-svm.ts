import type {Row} from './feature-space.ts'

/**
 * Trains one linear support vector machine (squared hinge loss) by dual coordinate descent, as in Hsieh et al.,
 * "A Dual Coordinate Descent Method for Large-scale Linear SVM" (ICML 2008). Nothing is random but a seeded order of
 * the examples: the same input gives the same weights, bit for bit.
 *
 * @param labels +1 or -1 per row
 * @param costs what an error on the row costs; rows of cost 0 are left out
 * @returns the weight of each feature
 */
export function trainSvm(
  rows: readonly Row[],
  labels: ArrayLike<number>,
  costs: ArrayLike<number>,
  featureCount: number,
  epochs = 40,
): Float64Array {
  const weights = new Float64Array(featureCount)
  const duals = new Float64Array(rows.length)
  const diagonal = new Float64Array(rows.length)
  const order: number[] = []
  for (const [index, {values}] of rows.entries()) {
    const cost = costs[index] as number
    if (!(cost > 0)) continue
    let squares = 0
    for (const value of values) squares += value * value
    diagonal[index] = squares + 1 / (2 * cost)
    order.push(index)
  }
  let seed = 1
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let index = order.length - 1; index > 0; index -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const other = Math.floor((seed / 4294967296) * (index + 1))
      const kept = order[index] as number
      order[index] = order[other] as number
      order[other] = kept
    }
    let largestStep = 0
    for (const index of order) {
      const {indices, values} = rows[index] as Row
      const label = labels[index] as number
      let score = 0
      for (let at = 0; at < indices.length; at += 1) {
        score += (weights[indices[at] as number] as number) * (values[at] as number)
      }
      const dual = duals[index] as number
      const gradient = label * score - 1 + dual / (2 * (costs[index] as number))
      const projected = dual === 0 ? Math.min(gradient, 0) : gradient
      largestStep = Math.max(largestStep, Math.abs(projected))
      if (Math.abs(projected) < 1e-8) continue
      duals[index] = Math.max(dual - gradient / (diagonal[index] as number), 0)
      const step = ((duals[index] as number) - dual) * label
      if (step === 0) continue
      for (let at = 0; at < indices.length; at += 1) {
        const feature = indices[at] as number
        weights[feature] = (weights[feature] as number) + step * (values[at] as number)
      }
    }
    if (largestStep < 0.01) break
  }
  return weights
}

/** The score of a row. */
export function scoreRow(weights: Float64Array, row: Row): number {
  let score = 0
  for (let at = 0; at < row.indices.length; at += 1) {
    score += (weights[row.indices[at] as number] as number) * (row.values[at] as number)
  }
  return score
}
