import {phraseSet} from '../document/phrase-set.ts'
import {recitals} from '../document/structure.generated.ts'
import {readWords} from '../document/words.ts'

const openers = phraseSet(recitals.openers, recitals.participles)
const leading = new Set(recitals.leading)
const clauses = phraseSet(recitals.clauses)

/**
 * Whether a paragraph is a recital by its first words ("Deeply concerned that …,"). One that goes on to a clause of
 * its own ("Recognizing the risk, the Parties shall …") is none.
 *
 * `inList` says that a stem or list governs the paragraph, where "Sharing threat data" is a commitment.
 */
export function isRecital(text: string, inList = false): boolean {
  const head = text.slice(0, 80)
  const words = readWords(head)
  let at = 0
  while (at < 3 && leading.has(words.lower[at] ?? '')) at++
  const found = openers.find(head).filter(({from}) => from === at)
  if (found.length === 0) return false
  const trails = /[,;]$|[,;] (?:and|or)$/.test(text)
  if (found.every(({id}) => id === 1)) return trails && !inList
  const opener = found[0]
  if (trails || !opener) return true
  const comma = text.indexOf(',', words.ends[opener.to - 1] ?? 0)
  return comma < 0 || clauses.find(text.slice(comma)).length === 0
}
