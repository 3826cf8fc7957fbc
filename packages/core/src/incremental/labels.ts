import type {Nodes} from 'mdast'

/**
 * The labels that a block defines for links and footnotes, as they are written, brackets included. Whether "[x]" is a
 * link depends on whether "x" is defined anywhere in the document, so a part is parsed with the labels of the others.
 *
 * @param text what the positions of `node` count in
 */
export function labelsOf(node: Nodes, text: string): readonly string[] {
  const labels: string[] = []
  const waiting: Nodes[] = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'definition' || next.type === 'footnoteDefinition') {
      const from = next.position?.start.offset ?? 0
      const label = /^\[(?:\\.|[^\\\]])*\]/s.exec(text.slice(from, next.position?.end.offset))
      if (label) labels.push(label[0])
    }
    if ('children' in next) for (const child of next.children) waiting.push(child as Nodes)
  }
  return labels
}

/** Definitions of labels, to be put before a part of the document; every line ends in a line feed. */
export function definitionsOf(labels: Iterable<string>): string {
  let text = ''
  for (const label of new Set(labels)) text += label.startsWith('[^') ? `${label}: x\n\n` : `${label}: x\n`
  return text === '' ? '' : `${text}\n`
}
