import {sourceSpan} from '../document/readable-text.ts'
import {rememberTexts} from '../document/remember-texts.ts'
import {duties, spanInSentence} from '../drafting/draft-sentences.ts'
import {phraseFinder} from '../drafting/phrases.ts'
import {addUp, joinAny, joinPlaced} from '../drafting/sections.ts'
import {ruleWords} from '../drafting/words.generated.ts'
import type {Span} from '../model/source-text.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

const note = phraseFinder(ruleWords['requirement-note'].phrases)
const CAPITALS = /\b(?:MUST|SHALL|SHOULD|REQUIRED|RECOMMENDED|MAY)(?: NOT)?\b/g
const BCP14 =
  'The key words “MUST”, “MUST NOT”, “SHOULD”, “SHOULD NOT” and “MAY” in this document are to be interpreted as described in BCP 14 (RFC 2119, RFC 8174) when, and only when, they appear in all capitals.'
const KEY_WORDS = 'The key words MUST and SHOULD, when in capitals, are to be read as in BCP 14.'

/** Capitals that nothing explains, or small letters beside capitals that have a meaning. */
export const strayRequirementWord = defineRule({
  id: 'stray-requirement-word',
  summary: 'MUST or SHOULD in capitals without the note that gives them meaning, or small ones beside it',
  why: 'Capitals have the meaning of BCP 14 only where the text says so; where it does, small ones have none.',
  whatToDo:
    'Add the note of BCP 14, or write the words small; where the note stands, write every requirement in capitals.',
  source: 'BCP 14: RFC 2119 and RFC 8174',
  severity: 'info',
  examples: {
    bad: [
      {draft: draftOf('1. Members MUST test their systems.'), marks: ['MUST']},
      {
        draft: draftOf('1. Members shall meet.', '2. Members SHOULD NOT share keys.', '3. Members MUST rotate keys.'),
        marks: ['SHOULD NOT'],
      },
      {draft: draftOf('1. Members MUST test.', '2. Members SHOULD patch within a week.'), marks: ['MUST']},
      {
        says: 'The note stands, and one requirement is small.',
        draft: draftOf(KEY_WORDS, '1. Members MUST test.', '2. Members MUST patch.', '3. Members must not share keys.'),
        marks: ['must'],
      },
    ],
    good: [
      {draft: draftOf(KEY_WORDS, '1. Members MUST test.', '2. Members SHOULD patch within a week.')},
      {draft: draftOf('1. Members must test their systems.')},
      {
        says: 'A line in capitals is a headline.',
        draft: draftOf('MEMBERS MUST MEET', '1. Members shall test their systems.'),
      },
      {
        says: 'A quotation keeps its capitals.',
        draft: draftOf('1. Members shall test their systems.', '> Implementations MUST ignore the field.'),
      },
    ],
  },
  *check(analysis) {
    const [first, ...others] = capitals(analysis).map(({span}) => span)
    if (first === undefined) return
    const isExplained = hasNote(analysis)
    if (!isExplained) {
      yield {
        text: `“${analysis.source.text.slice(first.start, first.end)}” is in capitals, and nothing says what capitals mean`,
        note: 'Add the note of BCP 14 near the beginning, or write such words small.',
        span: first,
        related: others.slice(0, 5).map((span) => ({span, message: 'also in capitals'})),
        expected: [BCP14],
      }
      return
    }
    for (const {text, span} of smallWords(analysis)) {
      yield {
        text: `“${text}” is written small: in this text only capitals are requirements`,
        note: 'By RFC 8174 a small word of obligation has no special meaning where capitals have one. Write it in capitals, or use another word.',
        span,
        suggestions: [{title: `Write “${text.toUpperCase()}”`, span, text: text.toUpperCase()}],
      }
    }
  },
})

const hasNote = addUp(({provisions}) => provisions.some(({readable}) => note.find(readable.text).length > 0), joinAny)

/** Words of duty in small letters. */
const smallWords = addUp(
  (clauses): readonly {readonly text: string; readonly span: Span}[] =>
    duties(clauses).flatMap((sentence) => {
      const {head} = sentence.reading
      if (head === undefined || head.inherited || !/^(?:must|shall|should)$/.test(head.text)) return []
      const start = head.span.start - sentence.at.start
      const end = head.span.end - sentence.at.start
      return [{text: head.text, span: spanInSentence(sentence, {start, end})}]
    }),
  joinPlaced,
)

/** Key words in capitals inside text that is not all in capitals. */
const capitals = addUp(
  ({provisions}): readonly {readonly span: Span}[] =>
    provisions.flatMap(({readable, kind}) =>
      kind === 'quotation'
        ? []
        : capitalsIn.get(readable.text, findCapitals).map((span) => ({span: sourceSpan(readable, span)})),
    ),
  joinPlaced,
)

const capitalsIn = rememberTexts<readonly Span[]>()

function findCapitals(text: string): readonly Span[] {
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.replace(/\p{Lu}/gu, '').length * 2 < letters.length) return []
  return [...text.matchAll(CAPITALS)].map(({index, 0: word}) => ({start: index, end: index + word.length}))
}
