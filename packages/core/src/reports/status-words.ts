import {describe} from '../compare/strength.ts'
import type {NormCoverage, Status} from '../model/coverage.ts'

/** Symbols that go before the words of a status: neither colour nor symbol stands alone. */
export const STATUS_SYMBOLS: Readonly<Record<Status, string>> = {
  covered: '●',
  weak: '◐',
  contradicted: '✖',
  missing: '○',
  'not-assessed': '–',
}

/** What a status is called in reports. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  covered: 'covered',
  weak: 'weak',
  contradicted: 'contradicted',
  missing: 'no text found',
  'not-assessed': 'not assessed',
}

/** `◐ weak (recital)`, `○ no text found`. */
export function statusLabel(verdict: NormCoverage): string {
  const words = verdict.status === 'weak' ? describe(verdict) : STATUS_WORDS[verdict.status]
  return `${STATUS_SYMBOLS[verdict.status]} ${words}`
}

/** `52 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
