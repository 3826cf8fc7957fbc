import type {Span} from '@normlint/core'
import type {Nodes, Root} from 'mdast'

/** The nodes around a span, outermost first, the root among them. Nodes without a place have nothing in them. */
export function ancestorsOf(tree: Root, {start, end}: Span, shift: number): Nodes[] {
  const ancestors: Nodes[] = [tree]
  for (;;) {
    const last = ancestors.at(-1) as Nodes
    const inner =
      'children' in last ? last.children.find((child) => surrounds(child, start - shift, end - shift)) : undefined
    if (inner === undefined) return ancestors
    ancestors.push(inner)
  }
}

function surrounds({position}: Nodes, start: number, end: number): boolean {
  const from = position?.start.offset
  const to = position?.end.offset
  return from !== undefined && to !== undefined && from <= start && to >= end
}
