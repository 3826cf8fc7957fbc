import {readDeontic} from '../deontic/read-deontic.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Provision, SectionKind} from '../model/provision.ts'
import {splitSentences} from '../provisions/sentences.ts'
import type {CompiledConcepts} from './concepts.ts'
import {readWords} from './read-words.ts'
import {placeCues, type StanceReading} from './stance-features.ts'

/** The stances of the stance scorer, in its order. */
export const stances = ['covered', 'weak', 'contradicted'] as const

const readings = new WeakMap<Provision, DeonticReading>()

/** The words of obligation of a provision, read once however many stages ask. */
export function deonticOf(provision: Provision): DeonticReading {
  const known = readings.get(provision)
  if (known !== undefined) return known
  const reading = readDeontic(provision)
  readings.set(provision, reading)
  return reading
}

/** The words of obligation of a stretch of text under a lead-in. */
export function deonticOfText(text: string, leadIn: string, kind: SectionKind): DeonticReading {
  return readDeontic({
    index: 0,
    kind,
    form: 'paragraph',
    readable: {text, offsets: []},
    span: {start: 0, end: text.length},
    sentences: splitSentences(text),
    isStem: false,
    path: '',
    headings: [],
    open: false,
    ...(leadIn !== '' && {leadIn: {text: leadIn, from: []}}),
  })
}

/** Reads the words, concepts and words of obligation of a stretch of text under a lead-in. */
export function readClause(text: string, leadIn: string, kind: SectionKind, concepts: CompiledConcepts): StanceReading {
  return placeCues(readWords(text, leadIn, concepts), deonticOfText(text, leadIn, kind))
}
