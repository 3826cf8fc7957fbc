import type {Cue, DeonticReading} from '../model/deontic.ts'
import type {Provision, SectionKind} from '../model/provision.ts'
import {type Clause, readClause} from './clause.ts'
import {cueOf} from './find-cues.ts'
import {readGoverning} from './governing.ts'

const LADDER = ['descriptive', 'permissive', 'encouraging', 'recommending', 'committing', 'binding'] as const

const NOTHING: DeonticReading = {modality: 'none', strength: 0, polarity: 'duty', hedges: [], escapes: [], cues: []}

/**
 * Reads a whole provision: of its sentences the one that binds most decides, with its own hedges and escapes.
 *
 * Spans are in the offsets of the provision's readable text, those of inherited cues in the lead-in's.
 */
export function readDeontic(provision: Provision): DeonticReading {
  let best = NOTHING
  for (const reading of readSentences(provision)) {
    const isBetter = reading.strength > best.strength || (best.modality === 'none' && reading.modality !== 'none')
    if (isBetter || best === NOTHING) best = reading
  }
  return best
}

/**
 * The readings of a provision's sentences, in order, in the offsets of the provision's readable text.
 *
 * What hangs on a stem is one clause, so the first sentence inherits the lead-in; a later one does only where it has
 * neither a head nor a subject of its own ("Prevent attacks. Punish those who launch them."). A heading in the form of
 * a command ("Leave the teams alone") only names what follows.
 */
export function readSentences(provision: Provision): DeonticReading[] {
  const leadIn = provision.leadIn && readClause(provision.leadIn.text)
  return provision.sentences.map((sentence, at) => {
    const clause = readClause(provision.readable.text.slice(sentence.start, sentence.end))
    return shiftReading(
      readOne(clause, leadIn, provision.form === 'heading' ? 'heading' : provision.kind, at === 0),
      sentence.start,
    )
  })
}

/**
 * Reads any stretch of text as one sentence, with the lead-in that it inherits.
 *
 * Spans are in the offsets of `text`, or of `leadIn` for cues marked as inherited.
 */
export function readSentence(text: string, leadIn: string | undefined, kind: SectionKind): DeonticReading {
  return readOne(readClause(text), leadIn === undefined ? undefined : readClause(leadIn), kind, true)
}

function readOne(
  clause: Clause,
  leadIn: Clause | undefined,
  kind: SectionKind | 'heading',
  isFirst: boolean,
): DeonticReading {
  // A question binds no one, whatever its words.
  const governing = clause.text.endsWith('?') ? undefined : readGoverning(clause, leadIn, kind, isFirst)
  const inherits = leadIn && (isFirst || governing?.head?.inherited === true)
  const cues = [...(inherits ? allCues(leadIn, true) : []), ...allCues(clause, false)]
  return {
    modality: governing ? (LADDER[governing.level] ?? 'none') : 'none',
    strength: governing?.strength ?? 0,
    polarity: governing?.polarity ?? 'duty',
    ...(governing?.head && {head: governing.head}),
    ...(governing?.weakener && {weakener: governing.weakener}),
    hedges: cues.filter((cue) => cue.kind === 'hedge'),
    escapes: cues.filter((cue) => cue.kind === 'escape'),
    cues,
  }
}

function allCues(clause: Clause, inherited: boolean): Cue[] {
  return clause.cues.map((match) => cueOf(match, clause.words, clause.text, inherited))
}

function shiftReading(reading: DeonticReading, by: number): DeonticReading {
  if (by === 0) return reading
  const shift = (cue: Cue): Cue =>
    cue.inherited ? cue : {...cue, span: {start: cue.span.start + by, end: cue.span.end + by}}
  return {
    ...reading,
    ...(reading.head && {head: shift(reading.head)}),
    ...(reading.weakener && {weakener: shift(reading.weakener)}),
    hedges: reading.hedges.map(shift),
    escapes: reading.escapes.map(shift),
    cues: reading.cues.map(shift),
  }
}
