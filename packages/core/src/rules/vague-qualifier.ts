import {duties, spanInSentence} from '../drafting/draft-sentences.ts'
import {softenersOf} from '../drafting/norm-clauses.ts'
import {phraseFinder} from '../drafting/phrases.ts'
import {ruleWords} from '../drafting/words.generated.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

const vague = phraseFinder(ruleWords.vague.phrases, ruleWords.vague.unless)

/** Words of a duty that leave it open when, or how much, is enough. */
export const vagueQualifier = defineRule({
  id: 'vague-qualifier',
  summary: 'A duty leaves it open when, or how much, is enough',
  why: '“Timely” and “adequate” mean what the one who is bound wants them to mean.',
  whatToDo: 'Give a number, a date or a measure: “within 72 hours” for “timely”.',
  severity: 'info',
  options: {
    ignore: {
      type: 'array',
      items: {type: 'string'},
      description: 'Words that are not reported, such as “regularly”.',
      default: [] as readonly string[],
    },
  },
  examples: {
    bad: [
      {draft: draftOf('1. Each Party shall answer in a timely manner.'), marks: ['in a timely manner']},
      {draft: draftOf('1. Each Party shall answer as soon as possible.'), marks: ['as soon as possible']},
      {draft: draftOf('1. Each Party shall keep an adequate number of engineers.'), marks: ['adequate']},
      {draft: draftOf('1. The Parties shall hold drills from time to time.'), marks: ['from time to time']},
      {draft: draftOf('1. Each Party shall, where possible, warn its neighbours.'), marks: ['where possible']},
    ],
    good: [
      {draft: draftOf('1. Each Party shall answer within 72 hours.')},
      {draft: draftOf('1. Each Party shall keep at least twelve engineers.')},
      {says: 'A permission needs no measure.', draft: draftOf('1. A Party may warn its neighbours from time to time.')},
      {
        says: 'A word that the project accepts.',
        options: {ignore: ['regularly']},
        draft: draftOf('1. The Parties shall meet regularly.'),
      },
    ],
  },
  *checkClauses(clauses, {options}) {
    const ignored = options.ignore.map((word) => word.toLowerCase())
    for (const sentence of duties(clauses)) {
      const own = softenersOf(clauses, sentence.provision.index)
      for (const span of vague.findIn(sentence.words)) {
        const words = sentence.text.slice(span.start, span.end)
        const lower = words.toLowerCase()
        if (ignored.includes(lower) || own.some((softener) => softener.includes(lower))) continue
        yield {
          text: `“${words}” leaves it open when, or how much, is enough`,
          note: 'It means what the one who is bound wants it to mean. Give a number, a date or a measure, such as “within 72 hours”.',
          span: spanInSentence(sentence, span),
          unlessWeak: {span: sentence.span, reason: 'hedged'},
        }
      }
    }
  },
})
