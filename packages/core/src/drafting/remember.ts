/**
 * Makes a reading that several rules share happen once for each analysis, or for each stretch of one. The result lives
 * as long as what it was read from: a stretch of a draft that is being edited lives until something in it changes.
 */
export function remember<From extends object, Result>(read: (from: From) => Result): (from: From) => Result {
  const results = new WeakMap<From, {readonly result: Result}>()
  return (from) => {
    const known = results.get(from)
    if (known) return known.result
    const result = read(from)
    results.set(from, {result})
    return result
  }
}
