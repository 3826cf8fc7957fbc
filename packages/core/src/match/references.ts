import type {Norm} from '../model/norm.ts'
import type {Unit} from './units.ts'

const wholesale =
  /\b(?:a\/70\/174|a\/76\/135|a\/res\/70\/237|70\/237|(?:eleven|11)(?: (?:un|gge|voluntary|non-binding|agreed|un gge))*(?:,? ?(?:voluntary|non-binding))* norms|gge (?:norms|report)|norms of responsible (?:state )?behaviou?r|norms for responsible|group of governmental experts|(?:united nations |un )?group of experts (?:in|of) 2015|framework (?:of|for) responsible state behaviou?r)/i
const mention =
  /\b(?:acknowledg\w*|not(?:e|es|ing)|welcom\w*|commend\w*)\b[^.;]{0,60}\b(?:work|efforts|discussions?|progress|reports?)\b/i
const adoption =
  /\b(?:re)?affirm\w*|endors\w*|adher\w*|uphold\w*|abid\w*|observ\w*|implement\w*|commit\w*|follow\w*|guided by|bound by|respect\w*|adopt\w*\b/i
const lettered = /\b13 ?\(([a-k])\)|\b(?:norms?|sub-?paragraphs?|paragraphs?|letters?) \(?([a-k])\)|\(([a-k])\)/gi

/**
 * The GGE norms that a text adopts by naming the instrument: those whose letters it names, or all eleven; undefined
 * where it names none.
 *
 * Source: A/70/174, paragraph 13, endorsed by General Assembly resolution 70/237.
 */
export function findReferences({text}: Unit, norms: readonly Norm[]): ReadonlySet<string> | undefined {
  if (!wholesale.test(text)) return undefined
  // Who only notes that others worked on the norms adopts nothing.
  if (mention.test(text) && !adoption.test(text)) return new Set()
  const letters = new Set<string>()
  for (const match of text.matchAll(lettered)) letters.add((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase())
  const range = /\(([a-k])\) ?(?:to|through|-|–) ?\(([a-k])\)/i.exec(text)
  if (range) {
    const from = (range[1] as string).toLowerCase().charCodeAt(0)
    const to = (range[2] as string).toLowerCase().charCodeAt(0)
    for (let letter = from; letter <= to; letter += 1) letters.add(String.fromCharCode(letter))
  }
  const adopted = norms.filter(
    ({id, pack}) => pack === 'un-gge-2015' && (letters.size === 0 || letters.has(id.slice(-1))),
  )
  return new Set(adopted.map(({id}) => id))
}
