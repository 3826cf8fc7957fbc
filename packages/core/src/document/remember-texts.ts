/** Remembers what was made of recent texts. */
export interface TextMemory<Result> {
  /** The result for a text, made only if it is not remembered. `make` must be a pure function, always the same. */
  get(text: string, make: (text: string) => Result): Result
}

/** Longer texts are put together anew for each reading and would only drive out those that come again. */
const LONGEST = 20_000

/** Characters of text that are remembered at most, twice over. */
const MOST = 2_000_000

/**
 * Remembers results by text. When texts of two million characters were seen, those that were not asked for again since
 * are forgotten.
 */
export function rememberTexts<Result>(): TextMemory<Result> {
  let recent = new Map<string, Result>()
  let older = new Map<string, Result>()
  let length = 0
  return {
    get(text, make) {
      if (text.length > LONGEST) return make(text)
      const known = recent.get(text)
      if (known !== undefined) return known
      const result = older.get(text) ?? make(text)
      length += text.length
      if (length > MOST) {
        older = recent
        recent = new Map()
        length = text.length
      }
      recent.set(text, result)
      return result
    },
  }
}
