import type {Nodes} from 'mdast'

/**
 * The words of a block, its paragraphs, headings and cells one by one; without code, HTML and front matter. They serve
 * to judge a text, not to cite it.
 */
export function plainTexts(block: Nodes): readonly string[] {
  const texts: string[] = []
  const waiting: Nodes[] = [block]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') texts.push((texts.pop() ?? '') + node.value)
    else if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') texts.push('')
    if ('children' in node)
      for (let at = node.children.length - 1; at >= 0; at--) waiting.push(node.children[at] as Nodes)
  }
  return texts
}

/** The length of texts that are parted by line breaks. */
export function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0)
}

/** As much of the texts as fits into so many characters, with the breaks between them. */
export function firstOf(texts: readonly string[], most: number): readonly string[] {
  const first: string[] = []
  let rest = most
  for (const text of texts) {
    if (rest <= 1) break
    first.push(text.slice(0, rest - 1))
    rest -= text.length + 1
  }
  return first
}
