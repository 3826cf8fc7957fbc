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

const mention = 'acknowledg\\w*|not(?:e|es|ing)|welcom\\w*|commend\\w*'
const adoption =
  '(?:re)?affirm\\w*|endors\\w*|adher\\w*|uphold\\w*|abid\\w*|observ\\w*|implement\\w*|commit\\w*|follow\\w*|guided by|bound by|respect\\w*|adopt\\w*|stands? by|support\\w*|recall\\w*|refer\\w*|in line with|consistent with|in accordance with|as set out|tak(?:e|ing) (?:into )?account'
/** The last of these words before the instrument's name says what the draft does with it. */
const verbs = new RegExp(`\\b(?:(${mention})|(${adoption}))\\b`, 'gi')
const anyAdoption = new RegExp(`\\b(?:${adoption})\\b`, 'i')
/** How far before its name the verb must stand for an instrument other than the one that all norms are measured by. */
const reach = 60
const lettered = /\b13 ?\(([a-k])\)|\b(?:norms?|sub-?paragraphs?|paragraphs?|letters?) \(?([a-k])\)|\(([a-k])\)/gi
const letterRange = /\(([a-k])\) ?(?:to|through|-|–) ?\(([a-k])\)/i
const numbered = /\b(?:norms?|principles?|numbers?|points?) ((?:\d(?:,| and| to|-|–)? ?)+)/gi
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const ordinal = new RegExp(
  `\\b(${ordinals.join('|')})(?:,? (?:and|to) (${ordinals.join('|')}))? (?:of its )?(?:norms?|principles?)\\b`,
  'gi',
)

/** Any name of any instrument: most texts have none, which one scan finds out. */
const anyName = new RegExp(
  englishInstruments
    .flatMap(({names}) => names)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]"))
    .join('|'),
  'i',
)

/**
 * The norms that a text adopts by naming an instrument: those whose letters or numbers it names, or all of the
 * instrument's; undefined where it names none.
 */
export function findReferences({text}: Unit, norms: readonly Norm[]): ReadonlySet<string> | undefined {
  if (!anyName.test(text)) return undefined
  const lower = text.toLowerCase().replaceAll('’', "'")
  const named = englishInstruments.flatMap((instrument) => {
    const places = instrument.names.map((name) => lower.indexOf(name)).filter((at) => at >= 0)
    return places.length === 0 ? [] : [{instrument, at: Math.min(...places)}]
  })
  const parts = namedParts(lower)
  const adopted = new Set<string>()
  for (const {instrument, at} of named) {
    if (!isAdopted(lower, at, instrument)) continue
    const chosen = parts.flatMap((part) => instrument.parts[part] ?? [])
    for (const id of chosen.length > 0 ? chosen : instrument.all) adopted.add(id)
  }
  return new Set(norms.filter(({id}) => adopted.has(id)).map(({id}) => id))
}

/** Who only notes that others worked on the norms, or names them by the way, adopts nothing. */
function isAdopted(text: string, at: number, {id}: Instrument): boolean {
  const last = [...text.slice(0, at).matchAll(verbs)].at(-1)
  const isNear = id === 'un-gge-2015' || at - (last?.index ?? Number.NEGATIVE_INFINITY) <= reach
  if (last?.[1] !== undefined) return false
  return last === undefined ? anyAdoption.test(text.slice(at)) : isNear
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
