import {rememberTexts} from './remember-texts.ts'

/** The words of a stretch of text: parallel arrays, by word. */
export interface Words {
  /** The word in lower case, curly apostrophes made straight. */
  readonly lower: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /**
   * The strongest mark between the word before and this one: 0 none, 1 comma, dash, bracket or quotation mark, 2 semicolon or colon,
   * 3 full stop, question or exclamation mark.
   */
  readonly breaks: readonly number[]
}

/**
 * Cuts text into words: letters, digits, apostrophes inside a word. A hyphen separates words, so that "cyber-security"
 * and "cyber security" are the same two; a dot or slash between digits or single letters does not ("4.2", "70/237").
 */
export function readWords(text: string): Words {
  return recent.get(text, cutWords)
}

/** Drafts are read again and again while they are edited, and by many readers. */
const recent = rememberTexts<Words>()

function cutWords(text: string): Words {
  const lowered = text.toLowerCase()
  const same = lowered.length === text.length
  const lower: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const breaks: number[] = []
  let mark = 0
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (!isWordUnit(code)) {
      const strength = breakOf(code)
      if (strength > mark) mark = strength
      at++
      continue
    }
    const start = at
    let curly = false
    for (at++; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (isWordUnit(unit)) continue
      const inside = at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1))
      if (inside && (unit === 39 || unit === 0x20_19)) curly ||= unit !== 39
      else if (
        !(
          inside &&
          (unit === 46 || unit === 47) &&
          isDigit(text.charCodeAt(at - 1)) &&
          isDigit(text.charCodeAt(at + 1))
        )
      )
        break
    }
    const word = same ? lowered.slice(start, at) : text.slice(start, at).toLowerCase()
    lower.push(curly ? word.replace(/\u2019/g, "'") : word)
    starts.push(start)
    ends.push(at)
    breaks.push(mark)
    mark = 0
  }
  return {lower, starts, ends, breaks}
}

function isWordUnit(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    isDigit(code) ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x20_00) ||
    (code >= 0x2e_80 && code < 0xfe_00)
  )
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function breakOf(code: number): number {
  switch (code) {
    case 46:
    case 33:
    case 63:
      return 3
    case 59:
    case 58:
      return 2
    case 44:
    case 40:
    case 41:
    case 91:
    case 93:
    case 34:
    case 0x20_13:
    case 0x20_14:
    case 0x20_1c:
    case 0x20_1d:
      return 1
    default:
      return 0
  }
}
