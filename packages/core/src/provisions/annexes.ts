import {phraseSet} from '../document/phrase-set.ts'
import {annexes} from '../document/structure.generated.ts'
import type {Block} from './block.ts'

const phrases = phraseSet(annexes.integral, annexes.denied, annexes.words)

/**
 * Tells which annexes the text makes part of itself. Where the saying names some ("Annexes A and C form an integral
 * part"), only those; where it names none, or stands in the annex itself, all.
 */
export function integralAnnexes(blocks: readonly Block[]): (heading: string) => boolean {
  const labels = new Set<string>()
  let all = false
  for (const {readable} of blocks) {
    if (!/annex|appendi|schedule|attachment/i.test(readable.text)) continue
    for (const sentence of readable.text.split(/(?<=[.;])\s/)) {
      const found = phrases.find(sentence)
      if (!found.some(({id}) => id === 0) || found.some(({id}) => id === 1)) continue
      const named = namedIn(sentence)
      if (named.length === 0) all = true
      for (const label of named) labels.add(label)
    }
  }
  return (heading) => all || namedIn(heading).some((label) => labels.has(label))
}

/** The letters and numbers after "Annex": "Annexes A and C" gives a and c. */
function namedIn(text: string): string[] {
  const labels: string[] = []
  for (const match of text.matchAll(/\b(?:annex(?:es|e)?|appendi(?:x|ces)|schedules?|attachments?)\s+((?:[A-Z]|[IVX]+|\d+)\b(?:\s*(?:,|and|to)\s*(?:[A-Z]|[IVX]+|\d+)\b)*)/gi)) {
    for (const label of (match[1] ?? '').split(/\s*(?:,|\band\b|\bto\b)\s*/)) if (label !== '') labels.push(label.toLowerCase())
  }
  return labels
}
