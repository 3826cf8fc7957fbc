import type {Chunk} from './chunks.ts'

/** Whether two chunks were parsed alike: the same nodes with the same values at the same places. */
export function sameBlock(a: Chunk, b: Chunk): boolean {
  const offset = b.origin.offset - a.origin.offset
  const line = b.origin.line - a.origin.line
  return sameValue(a.node, b.node, offset, line)
}

/** `offset` and `line` are what the places of `b` lack to those of `a`. */
function sameValue(a: unknown, b: unknown, offset: number, line: number): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const one = a as Record<string, unknown>
  const other = b as Record<string, unknown>
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => {
      const mine = one[key]
      const theirs = other[key]
      if (key === 'offset') return mine === Number(theirs) + offset
      if (key === 'line') return mine === Number(theirs) + line
      return sameValue(mine, theirs, offset, line)
    })
  )
}
