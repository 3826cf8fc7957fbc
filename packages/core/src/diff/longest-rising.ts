/** The places of a longest rising run among some numbers: what is not in it has moved. */
export function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  // `ends[length]` is the place of the smallest number that ends a run of that length + 1.
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [place, number] of numbers.entries()) {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    previous[place] = low === 0 ? undefined : ends[low - 1]
    ends[low] = place
  }
  const run = new Set<number>()
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) run.add(place)
  return run
}
