import {phraseSet} from '../document/phrase-set.ts'
import {pageFurniture} from '../document/structure.generated.ts'

const marks = phraseSet(pageFurniture.marks.map((mark) => `^ ${mark} $`))

/** Whether a whole paragraph is a page mark ("13/50", "Page 3 of 9", "- 4 -") that a conversion left behind. */
export function isPageMark(text: string): boolean {
  if (text.length > 24 || !/\d/.test(text)) return false
  return marks.findAnchored(text.replace(/\d+/g, '0').replace(/\s*\/\s*/g, '/')).length > 0
}
