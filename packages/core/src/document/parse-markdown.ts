import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {boundNesting} from './bound-nesting.ts'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Parses a draft: CommonMark, GFM, YAML and TOML front matter.
 *
 * The tree's offsets do not count a byte-order mark at the start of the text (the parser skips it); the readers of
 * this package add it back. Containers nested deeper than {@link boundNesting} allows are read as text.
 */
export function parseMarkdown(text: string): Root {
  return processor.parse(boundNesting(text))
}
