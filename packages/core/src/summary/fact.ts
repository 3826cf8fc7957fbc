import type {Provision} from '../model/provision.ts'

/** Something a draft says of itself, with where it was found. */
export interface Fact {
  /** `not stated` where nothing was found. */
  readonly value: string
  readonly from: 'front matter' | 'text' | 'inference' | 'nowhere'
  /** Line of the draft, from 1, for what was found in the text. */
  readonly line?: number
  /** The sentence that says so. */
  readonly quote?: string
  /** Why it was inferred. */
  readonly reason?: string
}

/** What is said where a draft says nothing. */
export const NOT_STATED: Fact = {value: 'not stated', from: 'nowhere'}

/** A fact that the draft does not say in so many words. */
export function inferred(value: string, reason: string): Fact {
  return {value, from: 'inference', reason}
}

/** The first of some keys that the front matter has with a value that can be shown. */
export function fromFrontMatter(
  frontMatter: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): Fact | undefined {
  for (const key of keys) {
    const value = show(frontMatter[key])
    if (value !== '') return {value, from: 'front matter'}
  }
  return undefined
}

function show(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (typeof value === 'number') return String(value)
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return Array.isArray(value) ? value.map(show).filter(Boolean).join(', ') : ''
}

/** The first provision that a pattern is found in. */
export function firstMatch(
  provisions: readonly Provision[],
  pattern: RegExp,
): {readonly provision: Provision; readonly match: RegExpExecArray} | undefined {
  for (const provision of provisions) {
    const match = pattern.exec(provision.readable.text)
    if (match) return {provision, match}
  }
  return undefined
}
