/** Cuts plain text into words with their stems and places. */
import {termOf} from './feature-keys.ts'
import {inflectionStem} from './inflection.ts'
import {stopWords} from './stop-words.ts'

/** One word of a text. */
export interface Token {
  /** Lower-cased, with contractions written out. */
  readonly word: string
  readonly stem: string
  /** The number of the stem, by which features name it. */
  readonly term: number
  /** Whether it is no number and not too common to tell one norm from another. */
  readonly isTelling: boolean
  /** Offsets in the text, in UTF-16 units; the two words of a contraction share them. */
  readonly start: number
  readonly end: number
  /** Whether a sentence ends, or a clause after a colon or semicolon begins, before this word. */
  readonly breakBefore: boolean
}

// Dotted abbreviations (U.N.), decimals, then words, which may go on as a document symbol (A/70/174) or with an
// apostrophe; soft hyphens and joiners may stand inside.
const wordPattern =
  /(?:\p{L}\.){2,}|\d+(?:[.,]\d+)+|[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]+(?:(?:\/[\p{L}\p{N}]+)*\/\d[\p{L}\p{N}]*(?:\/[\p{L}\p{N}]+)*|(?:['’][\p{L}\p{M}]+)+)?/uy

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
  for (let at = 0; at < text.length; ) {
    const start = at
    const end = endOfWord(text, start)
    if (end === start) {
      at += 1
      continue
    }
    const breakBefore = previousEnd < 0 || isBreak(text, previousEnd, start)
    const raw = text.slice(start, end)
    // "co-operate" is one word with "cooperate"; every other hyphen parts two words.
    const joined = tokens.at(-1)
    if (joined?.word === 'co' && start - 1 === previousEnd && text[previousEnd] === '-' && isJoined.test(raw)) {
      const word = `co${normalise(raw)}`
      tokens[tokens.length - 1] = {...joined, ...knowWord(word), end}
    } else addWords(tokens, raw, start, end, breakBefore)
    previousEnd = end
    at = end
  }
  return tokens
}

const isJoined = /^(operat|ordinat)/i

/** Where the word that begins at an offset ends; the offset itself where none begins. */
function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start)
  if (!isPlain(first)) return first < 128 ? start : endOfMatch(text, start)
  let end = start + 1
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1
  return end < text.length && mayGoOn(text, start, end) ? endOfMatch(text, start) : end
}

/** Letters and digits of ASCII, which are nearly all there is. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Whether the mark after plain letters and digits may belong to the word: only then is the pattern asked. */
function mayGoOn(text: string, start: number, end: number): boolean {
  const mark = text.charCodeAt(end)
  if (mark >= 128) return true
  if (mark === 46) return end - start === 1 || isPlain(text.charCodeAt(end + 1))
  return (mark === 39 || mark === 44 || mark === 47) && end + 1 < text.length && text.charCodeAt(end + 1) !== 32
}

function endOfMatch(text: string, start: number): number {
  wordPattern.lastIndex = start
  return start + (wordPattern.exec(text)?.[0].length ?? 0)
}

/** Whether a sentence or a clause ends between two words. */
function isBreak(text: string, from: number, to: number): boolean {
  const isSpace = to - from === 1 && text.charCodeAt(from) === 32
  return !isSpace && breakPattern.test(text.slice(from, to))
}

function addWords(tokens: Token[], raw: string, start: number, end: number, breakBefore: boolean): void {
  const known = knownWords.get(raw) ?? readWord(raw)
  for (let index = 0; index < known.length; index += 1) {
    const {word, stem, term, isTelling} = known[index] as KnownWord
    // "cybersecurity" says what "cyber security" and "cyber-security" say; each half has its own place.
    const isHalf = known.length === 2 && known[0] === cyber
    tokens.push({
      word,
      stem,
      term,
      isTelling,
      start: isHalf && index === 1 ? start + 'cyber'.length : start,
      end: isHalf && index === 0 ? start + 'cyber'.length : end,
      breakBefore: index === 0 && breakBefore,
    })
  }
}

/** What is known of a word wherever it stands. */
type KnownWord = Pick<Token, 'word' | 'stem' | 'term' | 'isTelling'>

function knowWord(word: string): KnownWord {
  const stem = inflectionStem(word)
  const isTelling = word.length >= 3 && !stopWords.has(word) && !/^\d/.test(word)
  return {word, stem, term: termOf(stem), isTelling}
}

const cyber = knowWord('cyber')

/** Words that were read before; a draft says the same words again and again. */
const knownWords = new Map<string, readonly KnownWord[]>()
// An editor session sees ever new words; forgetting all of them now and then is cheaper than tracking their age.
const wordLimit = 50_000

function readWord(raw: string): readonly KnownWord[] {
  const word = normalise(raw)
  const tail = cyberTail(word)
  const words = tail === '' ? expand(word).map(knowWord) : [cyber, knowWord(tail)]
  if (knownWords.size >= wordLimit) knownWords.clear()
  knownWords.set(raw, words)
  return words
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
