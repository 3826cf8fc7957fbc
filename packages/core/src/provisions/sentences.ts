import {abbreviations} from '../document/structure.generated.ts'
import type {Span} from '../model/source-text.ts'

const always = new Set(abbreviations.always)
const beforeNumber = new Set(abbreviations['before-number'])
const mayEnd = new Set(abbreviations['may-end'])

/**
 * Cuts readable text into sentences, in its own offsets, without the white space between them.
 *
 * A full stop in "Art. 5", "para. 13", "No. 4", "i.e.", "U.N.", "A/RES/70/237", an initial, a decimal number or a list
 * label does not end a sentence. The empty text has none.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = skipSpaces(text, 0)
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code !== 46 && code !== 33 && code !== 63) continue
    const end = skipClosers(text, at + 1)
    if (end < text.length && text.charCodeAt(end) !== 32) continue
    const next = skipSpaces(text, end)
    if (next < text.length && (!beginsSentence(text, next) || (code === 46 && isInside(text, start, at, next))))
      continue
    spans.push({start, end})
    start = next
    at = next - 1
  }
  if (start < text.length) spans.push({start, end: trimEnd(text, start)})
  return spans
}

/** Whether the full stop at `at` belongs to the word before it. */
function isInside(text: string, start: number, at: number, next: number): boolean {
  let from = at
  while (from > start && isWordUnit(text.charCodeAt(from - 1))) from--
  const word = text.slice(from, at).toLowerCase()
  if (word === '') return false
  if (isLabel(text, start, from, at)) return true
  if (always.has(word)) return true
  if (beforeNumber.has(word)) return isDigit(text.charCodeAt(next))
  if (mayEnd.has(word)) return !isCapital(text.charCodeAt(next)) || word.includes('.')
  return word.length === 1 && isCapital(text.charCodeAt(from))
}

/** "1.", "IV.", "a." and "5.2." at the beginning of a sentence number it. */
function isLabel(text: string, start: number, from: number, at: number): boolean {
  if (from !== start && !(from === start + 1 && text.charCodeAt(start) === 40)) return false
  return /^(?:[\d.]{1,7}|[ivxlIVXL]{1,5}|[A-Za-z])$/.test(text.slice(from, at))
}

function skipSpaces(text: string, from: number): number {
  let at = from
  while (at < text.length && text.charCodeAt(at) === 32) at++
  return at
}

function trimEnd(text: string, start: number): number {
  let end = text.length
  while (end > start && text.charCodeAt(end - 1) === 32) end--
  return end
}

/** Past further stops, quotation marks and brackets that close with the sentence. */
function skipClosers(text: string, from: number): number {
  let at = from
  while (at < text.length && '.!?"\'”’)]»'.includes(text.charAt(at))) at++
  return at
}

function beginsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (isCapital(code) || isDigit(code)) return true
  return '"\'“‘([«„¿¡—–-'.includes(text.charAt(at))
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isWordUnit(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    code === 46 ||
    (code >= 0xc0 && code < 0x20_00)
  )
}
