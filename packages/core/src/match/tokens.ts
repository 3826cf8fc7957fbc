/** Cuts plain text into words with their stems and places. */
import {inflectionStem} from './inflection.ts'

/** One word of a text. */
export interface Token {
  /** Lower-cased, with contractions written out. */
  readonly word: string
  readonly stem: string
  /** Offsets in the text, in UTF-16 units; the two words of a contraction share them. */
  readonly start: number
  readonly end: number
  /** Whether a sentence ends, or a clause after a colon or semicolon begins, before this word. */
  readonly breakBefore: boolean
}

// Dotted abbreviations (U.N.), decimals, then words, which may go on as a document symbol (A/70/174) or with an
// apostrophe; soft hyphens and joiners may stand inside.
const wordPattern =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+(?:(?:\/[\p{L}\p{N}]+)*\/\d[\p{L}\p{N}]*(?:\/[\p{L}\p{N}]+)*|(?:['’][\p{L}\p{M}]+)+)?/gu

const breakPattern = /[.;:!?…。]|\n\s*\n/

const contractions = new Map<string, readonly string[]>([
  ["won't", ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["can't", ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["ain't", ['is', 'not']],
  ["let's", ['let', 'us']],
  ["it's", ['it', 'is']],
  ["that's", ['that', 'is']],
  ["there's", ['there', 'is']],
  ["who's", ['who', 'is']],
  ["what's", ['what', 'is']],
])

const contractedVerbs = new Map([
  ['re', 'are'],
  ['ll', 'will'],
  ['ve', 'have'],
  ['d', 'would'],
  ['m', 'am'],
])

/** The words of a text, in order. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let previousEnd = -1
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index
    const end = start + match[0].length
    const breakBefore = previousEnd < 0 || breakPattern.test(text.slice(previousEnd, start))
    // "co-operate" is one word with "cooperate"; every other hyphen parts two words.
    if (text[start - 1] === '-' && start - 1 === previousEnd && /^(operat|ordinat)/i.test(match[0])) {
      const joined = tokens.at(-1)
      if (joined?.word === 'co') {
        const word = `co${normalise(match[0])}`
        tokens[tokens.length - 1] = {...joined, word, stem: inflectionStem(word), end}
        previousEnd = end
        continue
      }
    }
    addWords(tokens, match[0], start, end, breakBefore)
    previousEnd = end
  }
  return tokens
}

function addWords(tokens: Token[], raw: string, start: number, end: number, breakBefore: boolean): void {
  const word = normalise(raw)
  const tail = cyberTail(word)
  if (tail !== '') {
    // "cybersecurity" says what "cyber security" and "cyber-security" say.
    const middle = start + 'cyber'.length
    tokens.push({word: 'cyber', stem: 'cyber', start, end: middle, breakBefore})
    tokens.push({word: tail, stem: inflectionStem(tail), start: middle, end, breakBefore: false})
    return
  }
  let isFirst = true
  for (const part of expand(word)) {
    tokens.push({word: part, stem: inflectionStem(part), start, end, breakBefore: isFirst && breakBefore})
    isFirst = false
  }
}

const simple = /^[a-z0-9]+$/

function normalise(raw: string): string {
  const lower = raw.toLowerCase()
  if (simple.test(lower)) return lower
  const plain = lower
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200D\u2060]/g, '')
    .replace(/’/g, "'")
  // "U.N." is the UN, but "U.S." is not "us".
  if (plain.endsWith('.')) return plain === 'u.s.' ? plain : plain.replaceAll('.', '')
  return plain
}

function cyberTail(word: string): string {
  if (word.length < 9 || !word.startsWith('cyber')) return ''
  const tail = word.slice('cyber'.length)
  return tail.startsWith('net') || !simple.test(tail) ? '' : tail
}

function expand(word: string): readonly string[] {
  const known = contractions.get(word)
  if (known !== undefined) return known
  const apostrophe = word.lastIndexOf("'")
  if (apostrophe < 0) return [word]
  const ending = word.slice(apostrophe + 1)
  const before = word.slice(0, apostrophe)
  if (ending === 's') return [before]
  if (ending === 't' && before.endsWith('n')) return [before.slice(0, -1), 'not']
  const verb = contractedVerbs.get(ending)
  return verb === undefined ? [word.replaceAll("'", '')] : [before, verb]
}
