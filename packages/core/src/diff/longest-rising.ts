import {partitionPoint} from '../document/partition-point.ts'

/** The places of a longest rising run among some numbers: what is not in it has moved. */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // `ends[length]` is the place of the smallest number that ends a run of that length + 1.
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    const length = partitionPoint(ends.length, (at) => (numbers[ends[at] ?? 0] ?? 0) < number)
    previous[place] = length === 0 ? undefined : ends[length - 1]
    ends[length] = place
  }
  const run = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) run.add(place)
  return run
}
