import type {Analysis, Span} from '@normlint/core'
import type {Nodes} from 'mdast'

/** The nodes around an offset, outermost (the root) first. */
export function pathTo(analysis: Analysis, offset: number): readonly Nodes[] {
  const path: Nodes[] = [analysis.tree]
  for (;;) {
    const node = path.at(-1)
    if (!node || !('children' in node)) return path
    const inner = (node.children as Nodes[]).find((child) => {
      const span = spanOf(analysis, child)
      return span !== undefined && span.start <= offset && offset < span.end
    })
    if (!inner) return path
    path.push(inner)
  }
}

/** Where a node stands in the source. */
export function spanOf(analysis: Analysis, node: Nodes): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  // The parser does not count a byte-order mark.
  const shift = analysis.source.text.charCodeAt(0) === 0xfe_ff ? 1 : 0
  return {start: start + shift, end: end + shift}
}
