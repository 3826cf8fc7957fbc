/**
 * How many of so many places in order something holds for, where it holds for all before any for which it does not:
 * the first place for which it no longer holds. By halving.
 *
 * @param holds is asked about places from 0
 */
export function partitionPoint(count: number, holds: (place: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}
