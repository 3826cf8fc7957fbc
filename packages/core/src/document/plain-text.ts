import type {Nodes, Root} from 'mdast'

/**
 * The words of a tree, blocks parted by line breaks, up to a number of characters; without code, HTML and front
 * matter. It serves to judge a text, not to cite it.
 */
export function plainText(tree: Root, most: number): string {
  let text = ''
  const waiting: Nodes[] = [tree]
  for (let node = waiting.pop(); node && text.length < most; node = waiting.pop()) {
    if (node.type === 'text') text += node.value
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') text += '\n'
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes)
  }
  return text.slice(0, most)
}
