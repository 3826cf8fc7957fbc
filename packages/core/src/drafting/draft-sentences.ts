import {readSentences} from '../deontic/read-deontic.ts'
import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {readWords, type Words} from '../document/words.ts'
import type {Clauses} from '../model/analysis.ts'
import type {DeonticReading} from '../model/deontic.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'

/** A sentence of a provision with how it was read. */
export interface DraftSentence {
  readonly provision: Provision
  readonly text: string
  readonly words: Words
  /** Where it stands in the provision's readable text. */
  readonly at: Span
  /** Where it stands in the source. */
  readonly span: Span
  readonly reading: DeonticReading
}

/**
 * The sentences of the operative part that are clauses: no headings, footnotes or stems, and nothing that is still in
 * brackets.
 */
export const operativeSentences = remember(({provisions}: Clauses): readonly DraftSentence[] =>
  provisions
    .filter(({kind, form, isStem}) => kind === 'operative' && form !== 'heading' && form !== 'footnote' && !isStem)
    .flatMap((provision) =>
      sentencesOf(provision).map(
        ({text, words, at, reading}): DraftSentence => ({
          provision,
          text,
          words,
          at,
          span: sourceSpan(provision.readable, at),
          reading,
        }),
      ),
    ),
)

type ReadSentence = Omit<DraftSentence, 'provision' | 'span'>

const read = rememberTexts<Map<string, readonly ReadSentence[]>>()

/** The sentences of an operative provision, remembered by its words and those that it inherits. */
function sentencesOf(provision: Provision): readonly ReadSentence[] {
  const byLeadIn = read.get(provision.readable.text, () => new Map())
  const leadIn = provision.leadIn?.text ?? ''
  const known = byLeadIn.get(leadIn)
  if (known) return known
  const readings = readSentences(provision)
  const sentences = provision.sentences.map((at, index): ReadSentence => {
    const text = provision.readable.text.slice(at.start, at.end)
    return {text, words: readWords(text), at, reading: readings[index] as DeonticReading}
  })
  byLeadIn.set(leadIn, sentences)
  return sentences
}

/** The sentences that ask somebody to do or not to do something. */
export const duties = remember((clauses: Clauses): readonly DraftSentence[] =>
  operativeSentences(clauses).filter(
    ({reading, provision}) =>
      reading.strength >= 3 && !provision.open && (reading.polarity === 'duty' || reading.polarity === 'prohibition'),
  ),
)

/** A stretch of a sentence as a span of the source. */
export function spanInSentence({provision, at}: DraftSentence, {start, end}: Span): Span {
  return sourceSpan(provision.readable, {start: at.start + start, end: at.start + end})
}
