import type {Norm} from '../model/norm.ts'
import {englishInstruments} from './references.generated.ts'
import type {Unit} from './units.ts'

/** An instrument whose norms a draft may adopt by naming it. */
export interface Instrument {
  readonly id: string
  /** What it is called, in lower case. */
  readonly names: readonly string[]
  /** Norms by their number or letter in the instrument. */
  readonly parts: Readonly<Record<string, string>>
  /** Norms that are adopted where no part is named. */
  readonly all: readonly string[]
}

const mention =
  /\b(?:acknowledg\w*|not(?:e|es|ing)|welcom\w*|commend\w*)\b[^.;]{0,60}\b(?:work|efforts|discussions?|progress|reports?)\b/i
const adoption =
  /\b(?:re)?affirm\w*|endors\w*|adher\w*|uphold\w*|abid\w*|observ\w*|implement\w*|commit\w*|follow\w*|guided by|bound by|respect\w*|adopt\w*|stand by|stands by|support\w*|recall\w*|refer\w*|in line with|in accordance with|as set out|take into account|taking (?:into )?account\b/i
const lettered =
  /\b13 ?\(([a-k])\)|\b(?:norms?|sub-?paragraphs?|paragraphs?|letters?) \(?([a-k])\)|\(([a-k])\)/gi
const letterRange = /\(([a-k])\) ?(?:to|through|-|–) ?\(([a-k])\)/i
const numbered = /\b(?:norms?|principles?|numbers?|points?) ((?:\d(?:,| and| to|-|–)? ?)+)/gi
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const ordinal = new RegExp(`\\b(${ordinals.join('|')})(?:,? (?:and|to) (${ordinals.join('|')}))? (?:of its )?(?:norms?|principles?)\\b`, 'gi')

/**
 * The norms that a text adopts by naming an instrument: those whose letters or numbers it names, or all of the
 * instrument's; undefined where it names none.
 */
export function findReferences({text}: Unit, norms: readonly Norm[]): ReadonlySet<string> | undefined {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const named = englishInstruments.filter(({names}) => names.some((name) => lower.includes(name)))
  if (named.length === 0) return undefined
  // Who only notes that others worked on the norms adopts nothing.
  if (!adoption.test(text) || (mention.test(text) && !/affirm|endors|adher|uphold|abid|commit/i.test(text))) return new Set()
  const parts = namedParts(lower)
  const adopted = new Set<string>()
  for (const instrument of named) {
    const chosen = parts.flatMap((part) => instrument.parts[part] ?? [])
    for (const id of chosen.length > 0 ? chosen : instrument.all) adopted.add(id)
  }
  return new Set(norms.filter(({id}) => adopted.has(id)).map(({id}) => id))
}

/** Letters and numbers of parts that a text names: "(f) to (h)", "norms 1, 3 and 4", "the third principle". */
function namedParts(text: string): readonly string[] {
  const parts: string[] = []
  for (const match of text.matchAll(lettered)) parts.push((match[1] ?? match[2] ?? match[3] ?? '').toLowerCase())
  const range = letterRange.exec(text)
  if (range) {
    for (let code = (range[1] as string).charCodeAt(0); code <= (range[2] as string).charCodeAt(0); code += 1) {
      parts.push(String.fromCharCode(code))
    }
  }
  for (const match of text.matchAll(numbered)) parts.push(...(match[1] as string).split(/\D+/).filter(Boolean))
  for (const match of text.matchAll(ordinal)) {
    for (const word of [match[1], match[2]]) if (word !== undefined) parts.push(String(ordinals.indexOf(word) + 1))
  }
  return parts
}
