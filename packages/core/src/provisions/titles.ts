import type {Block} from './block.ts'
import {kindOfHeading} from './heading-kinds.ts'

/**
 * The headings that are the title of the draft and its subtitles, by index. They open no section and carry no lead-in.
 *
 * The title is a heading of rank 1 that opens the draft. Further headings before any text are subtitles if no other
 * heading equals them in rank, deeper ones follow, and their words do not name a section ("Annex", "Preamble").
 */
export function titleHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const titles = new Set<number>()
  const ranks = new Map<number, number>()
  for (const {headingDepth} of blocks) if (headingDepth > 0) ranks.set(headingDepth, (ranks.get(headingDepth) ?? 0) + 1)
  const deepest = Math.max(0, ...ranks.keys())
  for (const [index, {headingDepth, readable}] of blocks.entries()) {
    if (headingDepth === 0) break
    const isTitle = index === 0 && headingDepth === 1
    const isSubtitle = ranks.get(headingDepth) === 1 && headingDepth < deepest && namesNoSection(readable.text)
    if (!isTitle && !isSubtitle) break
    titles.add(index)
  }
  return titles
}

function namesNoSection(text: string): boolean {
  const kind = kindOfHeading(text)
  return kind === undefined || kind === 'operative'
}
