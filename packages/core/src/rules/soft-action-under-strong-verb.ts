import {operativeSentences, spanInSentence} from '../drafting/draft-sentences.ts'
import {softenersOf} from '../drafting/norm-clauses.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** "Encourage" and an exchange of views are acts that can be seen to be done. */
const AN_ACT = /^(?:encourag|invit|exchang|draw|pay|take|be |stand )/i
/** What weighing comes to, where a norm asks for it. */
const WEIGHING = /^(?:consider|take|examine|study|assess|give|reflect|bear)/i

const STRONG: ReadonlySet<string> = new Set(['binding', 'committing'])

/** "Shall consider", "commit to explore": the strong verb hides that only an effort is promised. */
export const softActionUnderStrongVerb = defineRule({
  id: 'soft-action-under-strong-verb',
  summary: 'A strong verb governs a soft action: “shall consider”, “commit to explore”',
  why: 'The clause looks like a duty; a party that thought about it once has kept it.',
  whatToDo: 'Promise the thing itself, or use the honest word: “may”, “encourages”.',
  source: 'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the behaviour a norm asks for',
  severity: 'warning',
  examples: {
    bad: [
      {draft: draftOf('1. The Parties shall endeavour to hold a drill each spring.'), marks: ['shall endeavour to']},
      {draft: draftOf('1. The Parties shall consider the opening of a joint office.'), marks: ['shall consider the']},
      {draft: draftOf('1. We commit to explore new ways of paying for the office.'), marks: ['commit to explore']},
      {draft: draftOf('1. The Parties will strive to keep the office open at night.'), marks: ['will strive to']},
    ],
    good: [
      {draft: draftOf('1. The Parties shall hold a drill each spring.')},
      {says: 'Honest about what it is.', draft: draftOf('1. The Parties may consider the opening of a joint office.')},
      {
        says: 'To consider is what this norm asks for.',
        draft: draftOf(
          '1. Before responding to an incident, a Party shall consider all relevant information, including the wider context of the event and the challenges of attribution.',
        ),
      },
      {draft: draftOf('1. The Secretariat shall study every notice within three days.')},
    ],
  },
  *checkClauses(clauses) {
    for (const sentence of operativeSentences(clauses)) {
      const {reading, provision, at} = sentence
      const {head, weakener} = reading
      if (head === undefined || weakener === undefined || weakener.inherited || reading.polarity !== 'duty') continue
      if (!STRONG.has(head.kind)) continue
      if (AN_ACT.test(weakener.text)) continue
      const own = softenersOf(clauses, provision.index)
      const verb = weakener.text.toLowerCase().split(' ')[0] ?? ''
      if (own.some((softener) => softener.startsWith(verb))) continue
      if (WEIGHING.test(weakener.text) && own.some((softener) => softener.startsWith('consider'))) continue
      const from = head.inherited ? weakener.span.start : Math.min(head.span.start, weakener.span.start)
      yield {
        text: `“${weakener.text}” takes back what “${head.text}” promises`,
        note: 'A party that tried, or thought about it once, has kept the clause. Promise the thing itself, or use the honest word: “may”, “encourages”.',
        span: spanInSentence(sentence, {start: from - at.start, end: weakener.span.end - at.start}),
        unlessWeak: {span: sentence.span, reason: 'hortatory'},
      }
    }
  },
})
