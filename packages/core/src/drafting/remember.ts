import type {Analysis} from '../model/analysis.ts'

/** Makes a reading that several rules share happen once for each analysis; the result lives as long as the analysis. */
export function remember<Result>(read: (analysis: Analysis) => Result): (analysis: Analysis) => Result {
  const results = new WeakMap<Analysis, {readonly result: Result}>()
  return (analysis) => {
    const known = results.get(analysis)
    if (known) return known.result
    const result = read(analysis)
    results.set(analysis, {result})
    return result
  }
}
