import type {Root} from 'mdast'
import {parse} from 'yaml'

/** The values of the YAML front matter; `{}` where there is none, where it is no mapping, or where it does not parse. */
export function readFrontMatter(tree: Root): Readonly<Record<string, unknown>> {
  const [first] = tree.children
  if (first?.type !== 'yaml') return {}
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
