/**
 * Numbers for words and features. Weights are kept by 32-bit hashes of what a feature is made of, so that the shipped
 * model holds no strings; at a hundred thousand features a clash is too rare to matter to a sum of hundreds.
 */

const known = new Map<string, number>()
// An editor session sees ever new words; forgetting all of them now and then is cheaper than tracking their age.
const limit = 100_000

/** The number of a term: FNV-1a over its UTF-16 units, as a signed 32-bit integer. */
export function termOf(text: string): number {
  const seen = known.get(text)
  if (seen !== undefined) return seen
  const term = continueTerm(0x811c9dc5, text)
  if (known.size >= limit) known.clear()
  known.set(text, term)
  return term
}

/** The number of a term that goes on with a text: `continueTerm(termOf('act'), ' harm')` is `termOf('act harm')`. */
export function continueTerm(term: number, text: string): number {
  let hash = term
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash
}

/** The key of a feature of one block, made of two terms (0 for none): unsigned, never 0. */
export function featureKey(block: number, left: number, right: number): number {
  let hash = Math.imul(left ^ 0x9e3779b9, 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13) ^ right) + block, 0xc2b2ae35)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) >>> 0 || 1
}
