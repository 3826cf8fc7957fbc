import {sourceSpan} from '../document/readable-text.ts'
import {remember} from '../document/remember.ts'
import {moveSpan} from '../document/source-text.ts'
import type {Analysis, Clauses, DocumentFacts} from '../model/analysis.ts'
import type {Span} from '../model/source-text.ts'
import {countAddressees} from './addressees.ts'
import {duties, operativeSentences, spanInSentence} from './draft-sentences.ts'
import {isClearOn} from './process-clauses.ts'
import {addUp, joinSum, type PartResult} from './sections.ts'

/** Whether the text says that it binds in law. `title`: its name says so ("Treaty on …"); `unclear`: only hints. */
export interface LegalCharacter {
  readonly character: 'binding' | 'non-binding' | 'unclear' | 'unstated'
  readonly saidBy: 'text' | 'title' | 'nothing'
  /** The topic of the words that say so. */
  readonly topic?: 'non-binding' | 'binding' | 'legal-hint'
}

/** Titles that tell the character by themselves. */
const TREATY_TITLE = /\b(?:treaty|convention|covenant|protocol)\b/i
const RESOLUTION_TITLE = /\b(?:resolution|decision)\b/i
const SOFT_TITLE = /\b(?:memorandum|mou|statement|guidelines|recommendations?|principles)\b/i

/** What the draft says of its own force in law. The name of a treaty outweighs all; a denial outweighs the words of one. */
export const readLegalCharacter = remember((analysis: Analysis): LegalCharacter => {
  const {title, register} = analysis.facts
  if (TREATY_TITLE.test(title)) return {character: 'binding', saidBy: 'title'}
  if (isClearOn(analysis, 'non-binding')) return {character: 'non-binding', saidBy: 'text', topic: 'non-binding'}
  if (isClearOn(analysis, 'binding')) return {character: 'binding', saidBy: 'text', topic: 'binding'}
  if (RESOLUTION_TITLE.test(title) || register === 'resolution') return {character: 'non-binding', saidBy: 'title'}
  if (isClearOn(analysis, 'legal-hint')) return {character: 'unclear', saidBy: 'text', topic: 'legal-hint'}
  return {character: 'unstated', saidBy: 'nothing'}
})

/** A word that belongs to another register than the text's. */
export interface StrangeWord {
  readonly word: string
  /** The word of the text's own register. */
  readonly instead: string
  readonly count: number
  /** The first few places. */
  readonly spans: readonly Span[]
  /** A replacement of the first that keeps the grammar whole. */
  readonly isSafe: boolean
}

type Words = readonly (readonly [pattern: RegExp, word: string, instead: string, where: 'head' | 'text' | 'heading'])[]

const TREATY_WORDS: Words = [
  [/^shall$/i, 'shall', 'will', 'head'],
  [/\b(?:enters?|entry) into force\b/gi, 'enter into force', 'come into effect', 'text'],
  [/^Article\b/, 'Article', 'Paragraph', 'heading'],
  [/\b(?:Contracting )?Part(?:y|ies)\b/g, 'Parties', 'Participants', 'text'],
]
const MEMORANDUM_WORDS: Words = [
  [/^will$/i, 'will', 'shall', 'head'],
  [/\bcom(?:es?|ing) into effect\b/gi, 'come into effect', 'enter into force', 'text'],
  [/\bParticipants?\b/g, 'Participants', 'Parties', 'text'],
]

/** The register that the text should keep to, with what it rests on. */
export interface RegisterReading {
  readonly register: DocumentFacts['register']
  /** `treaty` where the text binds in law, `memorandum` where it says that it does not, `resolution` where a body calls upon others; undefined where none is sure. */
  readonly expected: 'treaty' | 'memorandum' | 'resolution' | undefined
  readonly strange: readonly StrangeWord[]
}

/** The words of a draft that do not go with what it says of its own force. */
export const readRegister = remember((analysis: Analysis): RegisterReading => {
  const {register, title} = analysis.facts
  const legal = readLegalCharacter(analysis)
  const isSoft = legal.character === 'non-binding' && legal.saidBy === 'text'
  const isTreaty = !isSoft && (TREATY_TITLE.test(title) || (legal.character === 'binding' && register === 'treaty'))
  const expected = isTreaty
    ? 'treaty'
    : register === 'resolution' || register === 'rfc2119'
      ? undefined
      : isSoft || (register === 'memorandum' && SOFT_TITLE.test(title))
        ? 'memorandum'
        : undefined
  if (register === 'resolution' && isWrittenAsResolution(analysis))
    return {register, expected: 'resolution', strange: bareModals(analysis)}
  const words = expected === 'treaty' ? MEMORANDUM_WORDS : expected === 'memorandum' ? TREATY_WORDS : []
  return {register, expected, strange: words.flatMap((entry) => strangeWord(analysis, entry))}
})

/** Operative verbs at the beginning of a paragraph: "Calls upon", "Urges", "Decides". */
const OPERATIVE =
  /^\W*(?:also |further |strongly )*(?:calls|urges|requests|decides|invites|encourages|recommends|demands|instructs|endorses|affirms|reaffirms|condemns|welcomes)\b/i

/** A decision on an agreement may be titled like a resolution; operative verbs tell the two apart. */
function isWrittenAsResolution(analysis: Analysis): boolean {
  return countOperative(analysis) >= 2
}

const countOperative = addUp(
  (clauses) => operativeSentences(clauses).filter(({text}) => OPERATIVE.test(text)).length,
  joinSum,
)

interface Places {
  readonly count: number
  readonly spans: readonly Span[]
}

/** So many places are enough to show. */
const MOST_SHOWN = 9

function placesOf(spans: readonly Span[]): Places {
  return {count: spans.length, spans: spans.slice(0, MOST_SHOWN)}
}

function joinPlaces(parts: readonly PartResult<Places>[]): Places {
  const spans: Span[] = []
  for (const {result, start} of parts)
    for (const span of result.spans) if (spans.length < MOST_SHOWN) spans.push(moveSpan(span, start))
  return {count: parts.reduce((sum, {result}) => sum + result.count, 0), spans}
}

/** Duties of a resolution that no operative verb leads up to: "Member States shall report". */
function bareModals(analysis: Analysis): readonly StrangeWord[] {
  const {count, spans} = findBareModals(analysis)
  return count === 0 ? [] : [{word: 'shall', instead: 'Calls upon … to', count, spans, isSafe: false}]
}

const findBareModals = addUp(
  (clauses) =>
    placesOf(
      duties(clauses).flatMap((sentence) => {
        const {head} = sentence.reading
        const isBare = head !== undefined && !head.inherited && /^(?:shall|will|must)$/i.test(head.text)
        if (
          !isBare ||
          sentence.provision.leadIn !== undefined ||
          !/^\W*(?:[A-Z][\w-]* )?(?:Member |All |Each |The )?(?:States?|Parties|Governments|members|member)\b/.test(
            sentence.text,
          )
        )
          return []
        const {start, end} = head.span
        return [spanInSentence(sentence, {start: start - sentence.at.start, end: end - sentence.at.start})]
      }),
    ),
  joinPlaces,
)

function strangeWord(analysis: Analysis, entry: Words[number]): readonly StrangeWord[] {
  const [, word, instead, where] = entry
  // "Parties" may be political ones: only those who have duties count.
  if (instead === 'Participants' && !countAddressees(analysis).has('party')) return []
  const {count, spans} = findStrange(entry)(analysis)
  return count === 0 ? [] : [{word, instead, count, spans, isSafe: where === 'head'}]
}

const findStrange = remember(([pattern, , , where]: Words[number]) =>
  addUp(
    (clauses) =>
      placesOf(where === 'head' ? headSpans(clauses, pattern) : textSpans(clauses, pattern, where === 'heading')),
    joinPlaces,
  ),
)

/** Heads that stand in the sentence itself; the rest of a list hangs on a lead-in that is counted once. */
function headSpans(clauses: Clauses, pattern: RegExp): readonly Span[] {
  return duties(clauses).flatMap((sentence) => {
    const {head} = sentence.reading
    if (head === undefined || head.inherited || !pattern.test(head.text)) return []
    const {start, end} = head.span
    return [spanInSentence(sentence, {start: start - sentence.at.start, end: end - sentence.at.start})]
  })
}

function textSpans({provisions}: Clauses, pattern: RegExp, inHeadings: boolean): readonly Span[] {
  return provisions.flatMap(({readable, form, kind}) => {
    if (kind === 'quotation' || kind === 'background' || kind === 'annex') return []
    if ((form === 'heading') !== inHeadings) return []
    if (!pattern.global)
      return pattern.test(readable.text)
        ? [sourceSpan(readable, {start: 0, end: pattern.exec(readable.text)?.[0].length ?? 1})]
        : []
    return [...readable.text.matchAll(pattern)].map((match) =>
      sourceSpan(readable, {start: match.index, end: match.index + match[0].length}),
    )
  })
}
