import type {RootContent} from 'mdast'
import {parse} from 'yaml'

const NOTHING: Readonly<Record<string, unknown>> = {}

/** The values of the YAML front matter, which is the first block; `{}` where there is none, where it is no mapping, or where it does not parse. */
export function readFrontMatter(first: RootContent | undefined): Readonly<Record<string, unknown>> {
  if (first?.type !== 'yaml') return NOTHING
  try {
    const value: unknown = parse(first.value, {logLevel: 'error'})
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : {}
  } catch {
    // A draft with broken front matter is still a draft.
    return {}
  }
}
