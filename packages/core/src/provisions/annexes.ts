import {phraseSet} from '../document/phrase-set.ts'
import {annexes, numbering} from '../document/structure.generated.ts'
import type {Block} from './block.ts'
import {namedAnnexes} from './numbering.ts'

const phrases = phraseSet(annexes.integral, annexes.denied)
const mentionsAnnex = new RegExp(numbering.annexes.join('|'), 'i')

/**
 * Tells which annexes the text makes part of itself. Where the saying names some ("Annexes A and C form an integral
 * part"), only those; where it names none, or stands in the annex itself, all.
 */
export function integralAnnexes(blocks: readonly Block[]): (heading: string) => boolean {
  const labels = new Set<string>()
  let all = false
  for (const {readable} of blocks) {
    if (!mentionsAnnex.test(readable.text)) continue
    for (const sentence of readable.text.split(/(?<=[.;])\s/)) {
      const found = phrases.find(sentence)
      if (!found.some(({id}) => id === 0) || found.some(({id}) => id === 1)) continue
      const named = namedAnnexes(sentence)
      if (named.length === 0) all = true
      for (const label of named) labels.add(label)
    }
  }
  return (heading) => all || namedAnnexes(heading).some((label) => labels.has(label))
}
