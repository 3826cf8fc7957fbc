/** Containers (block quotes, list items) that one line may open or go on; what is deeper is read as text. */
export const deepestNesting = 32

/** Runs of emphasis marks in one stretch of lines without a blank one; what comes after them is read as text. */
export const mostEmphasis = 1000

/** A mark that is no Markdown and reads as white space, of one UTF-16 unit like the marks that it stands for. */
const STAND_IN = '\u00A0'

/**
 * Blunts the marks of nesting that no draft has: the parser needs quadratic and worse time for it, and the walks of its
 * extensions a stack frame for each level.
 *
 * The length of the text and all other characters stay, so offsets stay true. Texts within {@link deepestNesting} and
 * {@link mostEmphasis} are returned as they are.
 */
export function boundNesting(text: string): string {
  const blunted: number[] = []
  let emphasis = 0
  for (let at = 0; at < text.length; ) {
    const start = readPrefix(text, at, blunted)
    let end = start
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end)
      if (code === 10) break
      if (code !== 42 && code !== 95 && code !== 126) continue
      if (text.charCodeAt(end - 1) !== code) emphasis++
      if (emphasis > mostEmphasis) blunted.push(end)
    }
    if (end === start || text.charCodeAt(start) === 13) emphasis = 0
    at = end + 1
  }
  return blunted.length === 0 ? text : replaceAt(text, blunted)
}

/** Past the indentation and markers of a line; markers that are too deep are noted. */
function readPrefix(text: string, from: number, blunted: number[]): number {
  let spaces = 0
  let depth = 0
  for (let at = from; at < text.length; ) {
    const code = text.charCodeAt(at)
    const marker = code === 32 || code === 9 ? 0 : markerLength(text, at)
    if (code === 32 || code === 9) spaces += code === 9 ? 4 : 1
    else if (marker === 0) return at
    // Two columns of indentation are the least that a nested list takes.
    else if (++depth + spaces / 2 > deepestNesting) for (let unit = at; unit < at + marker; unit++) blunted.push(unit)
    at += Math.max(1, marker)
  }
  return text.length
}

/** The length of the marker of a container at `at`: ">", "-" and its like before white space, "12." or "12)". */
function markerLength(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code === 62) return 1
  if (code === 42 || code === 43 || code === 45) return isBlank(text.charCodeAt(at + 1)) ? 1 : 0
  let end = at
  while (end < at + 9 && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  const mark = text.charCodeAt(end)
  return end > at && (mark === 46 || mark === 41) && isBlank(text.charCodeAt(end + 1)) ? end + 1 - at : 0
}

/** White space, or the end of the text (where the code is no number). */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || Number.isNaN(code)
}

function replaceAt(text: string, places: readonly number[]): string {
  let result = ''
  let from = 0
  for (const place of places) {
    result += text.slice(from, place) + STAND_IN
    from = place + 1
  }
  return result + text.slice(from)
}
