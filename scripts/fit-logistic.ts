/** A logistic curve: the probability at an input. */
export interface LogisticCurve {
  readonly slope: number
  readonly offset: number
}

/** Whether something held at an input, and how much the observation counts. */
export interface Outcome {
  readonly input: number
  readonly holds: boolean
  readonly weight: number
}

/** A pull towards a flat curve, so that data that are parted cleanly give no infinite slope. */
const ridge = 1e-3
const steps = 50

/** The value of a curve. */
export function logistic({slope, offset}: LogisticCurve, input: number): number {
  return 1 / (1 + Math.exp(-(slope * input + offset)))
}

/** The curve of greatest likelihood, by Newton's method. */
export function fitLogistic(outcomes: readonly Outcome[]): LogisticCurve {
  let slope = 1
  let offset = 0
  for (let step = 0; step < steps; step += 1) {
    let [gradientSlope, gradientOffset] = [-ridge * slope, -ridge * offset]
    let [slopes, mixed, offsets] = [ridge, 0, ridge]
    for (const {input, holds, weight} of outcomes) {
      const probability = logistic({slope, offset}, input)
      const error = weight * ((holds ? 1 : 0) - probability)
      const curvature = weight * probability * (1 - probability)
      gradientSlope += error * input
      gradientOffset += error
      slopes += curvature * input * input
      mixed += curvature * input
      offsets += curvature
    }
    const determinant = slopes * offsets - mixed * mixed
    slope += (offsets * gradientSlope - mixed * gradientOffset) / determinant
    offset += (slopes * gradientOffset - mixed * gradientSlope) / determinant
  }
  return {slope, offset}
}
