import type {Nodes} from 'mdast'

/** How far positions in a tree are from where they belong. */
export interface Shift {
  readonly offset: number
  readonly line: number
}

/** The node moved by a shift; the node itself where there is nothing to move. The walk keeps its own stack. */
export function rebase<Node extends Nodes>(node: Node, shift: Shift): Node {
  if (shift.offset === 0 && shift.line === 0) return node
  const moved = move(node, shift)
  const waiting: Nodes[] = [moved]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (!('children' in next)) continue
    const children = next.children.map((child) => move(child as Nodes, shift))
    ;(next as {children: Nodes[]}).children = children
    for (const child of children) waiting.push(child)
  }
  return moved
}

function move<Node extends Nodes>(node: Node, {offset, line}: Shift): Node {
  const {position} = node
  if (!position) return {...node}
  const {start, end} = position
  return {
    ...node,
    position: {
      start: {line: start.line + line, column: start.column, offset: (start.offset ?? 0) + offset},
      end: {line: end.line + line, column: end.column, offset: (end.offset ?? 0) + offset},
    },
  }
}
