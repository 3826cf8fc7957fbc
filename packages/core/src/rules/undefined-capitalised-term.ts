import {isIntroduced, readCapitalisedTerms} from '../drafting/capitalised-terms.ts'
import {readDefinedTerms} from '../drafting/defined-terms.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** One message for each word written as if it were defined, on its first use. */
export const undefinedCapitalisedTerm = defineRule({
  id: 'undefined-capitalised-term',
  summary: 'A capitalised word reads like a defined term and is not defined',
  why: 'A capital promises a meaning; a reader who looks for it in vain will make one up.',
  whatToDo: 'Define the term, introduce it where it first stands, or write it small.',
  severity: 'off',
  strict: 'info',
  options: {
    uses: {type: 'integer', minimum: 1, description: 'How often a word must be used.', default: 2},
    known: {
      type: 'array',
      items: {type: 'string'},
      description: 'Words that need no definition, such as the name of a body that every reader knows.',
      default: [] as readonly string[],
    },
  },
  examples: {
    bad: [
      {
        draft: draftOf('1. The Parties shall guard each Lifeline.', '2. No Party shall attack a Lifeline.'),
        marks: ['Lifeline'],
      },
      {
        draft: draftOf('1. The Parties shall inform the Coordinator.', '2. When asked, the Coordinator shall answer.'),
        marks: ['Coordinator'],
      },
      {
        draft: draftOf('1. Each Party shall hold a Drill.', '2. After the Drill the Parties shall meet.'),
        marks: ['Drill'],
      },
      {options: {uses: 1}, draft: draftOf('1. The Parties shall guard the Beacon.'), marks: ['Beacon']},
    ],
    good: [
      {
        draft: draftOf(
          '1. “Lifeline” means a service on which life depends.',
          '2. The Parties shall guard each Lifeline.',
          '3. No Party shall attack a Lifeline.',
        ),
      },
      {
        says: 'Introduced where it first stands.',
        draft: draftOf(
          '1. The Parties establish a Coordinator.',
          '2. The Parties shall inform the Coordinator.',
          '3. When asked, the Coordinator shall answer.',
        ),
      },
      {
        says: 'A name of several words is its own introduction.',
        draft: draftOf(
          '1. The Parties shall inform the Harbour Master of Port Velm.',
          '2. When asked, the Harbour Master shall answer.',
        ),
      },
      {
        options: {known: ['Coordinator']},
        draft: draftOf('1. The Parties shall inform the Coordinator.', '2. When asked, the Coordinator shall answer.'),
      },
    ],
  },
  *check(analysis, {options}) {
    const known = new Set([
      ...readDefinedTerms(analysis).map(({key}) => key),
      ...options.known.map((word) => word.toLowerCase()),
    ])
    for (const term of readCapitalisedTerms(analysis).values()) {
      const {word, key, count, span} = term
      if (count < options.uses || known.has(key) || known.has(word.toLowerCase())) continue
      if ([...known].some((other) => other.endsWith(` ${key}`)) || isIntroduced(term, analysis)) continue
      yield {
        text: `“${word}” is written like a defined term, and nothing defines it`,
        note: 'A reader who looks for the meaning in vain will make one up. Define it, introduce it where it first stands, or write it small.',
        span,
      }
    }
  },
})
