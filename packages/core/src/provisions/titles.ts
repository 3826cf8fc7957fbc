import type {Block} from './block.ts'

/**
 * The headings that are the title of the draft and its subtitle, by index: those before any text that no other heading
 * equals in rank while deeper ones follow. They open no section and carry no lead-in.
 */
export function titleHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const titles = new Set<number>()
  const depths = blocks.map((block) => block.headingDepth).filter((depth) => depth > 0)
  const deepest = Math.max(0, ...new Set(depths))
  for (const [index, block] of blocks.entries()) {
    const depth = block.headingDepth
    if (depth === 0 || depth === 7) break
    const alone = depths.filter((other) => other === depth).length === 1
    if (alone ? depth < deepest || (index === 0 && depth === 1) : index === 0 && depth === 1) titles.add(index)
    else break
  }
  return titles
}
