import {parseMarkdown} from '@normlint/core'
import type {Nodes, Root} from 'mdast'

/**
 * The tree to be analysed: the pipeline's own where it was parsed from this very text with the syntax that drafts use,
 * else one parsed anew, so that a draft reads the same whatever else the pipeline does.
 */
export function readTree(tree: Root, text: string): Root {
  return isWhole(tree, text) && isShallow(tree) ? tree : parseMarkdown(text)
}

/** Whether the tree covers the text and has front matter, tables and footnotes where the text seems to. */
function isWhole(tree: Root, text: string): boolean {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  if (tree.position?.end.offset !== text.length - shift) return false
  const hasFrontMatter = /^\uFEFF?(?:---|\+\+\+)[ \t]*\r?$/m.test(text.slice(0, text.indexOf('\n') + 1))
  const first: string | undefined = tree.children[0]?.type
  if (hasFrontMatter && first !== 'yaml' && first !== 'toml') return false
  const wanted = [
    ...(/^[ \t>]*\|?[ \t]*:?-+:?[ \t]*\|/m.test(text) ? ['table'] : []),
    ...(/^\[\^[^\]\n]+\]:/m.test(text) ? ['footnoteDefinition'] : []),
  ]
  return wanted.length === 0 || wanted.every((type) => has(tree, type))
}

function has(tree: Root, type: string): boolean {
  const nodes: Nodes[] = [tree]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (node.type === type) return true
    if ('children' in node) nodes.push(...node.children)
  }
  return false
}

/** The engine reads what is nested deeper than any draft as text; the pipeline's parser does not. */
const DEEPEST = 60

function isShallow(tree: Root): boolean {
  let level: Nodes[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return false
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []))
  }
  return true
}
