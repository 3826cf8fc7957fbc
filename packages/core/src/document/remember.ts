/**
 * Makes a reading that several share happen once for each thing it is read from: an analysis, or a stretch of one. The
 * result lives as long as that: a stretch of a draft that is being edited lives until something in it changes.
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
