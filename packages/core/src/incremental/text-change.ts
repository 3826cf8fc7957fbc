/** Where two texts differ: they agree before `start`, and from `endBefore` and `endAfter` to their ends. */
export interface TextChange {
  readonly start: number
  readonly endBefore: number
  readonly endAfter: number
}

/** Units that are compared at once; the strings' own comparison is much faster than a loop. */
const STRIDE = 2048

/** The smallest stretch in which two texts differ. Equal texts differ in the empty stretch at their end. */
export function findChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start + STRIDE <= shorter && before.slice(start, start + STRIDE) === after.slice(start, start + STRIDE))
    start += STRIDE
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  const rest = shorter - start
  let same = 0
  const endsAgree = (from: number, length: number) =>
    before.slice(before.length - from - length, before.length - from) ===
    after.slice(after.length - from - length, after.length - from)
  while (same + STRIDE <= rest && endsAgree(same, STRIDE)) same += STRIDE
  while (same < rest && before.charCodeAt(before.length - same - 1) === after.charCodeAt(after.length - same - 1))
    same++
  return {start, endBefore: before.length - same, endAfter: after.length - same}
}
