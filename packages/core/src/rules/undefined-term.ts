import {readDefinedTerms} from '../drafting/defined-terms.ts'
import {isWholeAgreement} from '../drafting/draft-size.ts'
import {usesOfKeyTerms} from '../drafting/key-terms.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** One message for each key term that the duties use and nothing explains, on its first use. */
export const undefinedTerm = defineRule({
  id: 'undefined-term',
  summary: 'A term that the duties turn on is used and not defined',
  why: 'States and companies mean different things by “critical infrastructure” or “incident”; a dispute begins where the definition is missing.',
  whatToDo: 'Define it in a section of definitions, or say on first use what is meant.',
  source: 'IGF Best Practice Forum on Cybersecurity (2020): agreements use the same words for different things',
  severity: {default: 'info', 'state-agreement': 'warning', resolution: 'off'},
  options: {
    uses: {type: 'integer', minimum: 1, description: 'How often a term must be used to need a definition.', default: 3},
    terms: {
      type: 'array',
      items: {type: 'string'},
      description: 'Further terms that need a definition.',
      default: [] as readonly string[],
    },
  },
  examples: {
    bad: [
      {
        draft: draftOf(
          '1. No Party shall attack critical infrastructure.',
          '2. Each Party shall list its critical infrastructure.',
          '3. The list of critical infrastructure shall be secret.',
          '4. The Parties shall meet.',
        ),
        marks: ['critical infrastructure'],
      },
      {
        draft: draftOf(
          '1. Each Party shall report every incident.',
          '2. The report of an incident shall be short.',
          '3. Incidents shall be counted.',
          '4. The Parties shall meet.',
        ),
        marks: ['incident'],
      },
      {
        options: {uses: 1},
        draft: draftOf(
          '1. No Party shall harm the public core of the internet.',
          '2. The Parties shall meet.',
          '3. The Parties shall talk.',
          '4. The Parties shall listen.',
        ),
        marks: ['public core'],
      },
      {
        options: {terms: ['essential port']},
        draft: draftOf(
          '1. Each Party shall guard its essential ports.',
          '2. The essential ports shall be listed.',
          '3. The list of essential ports shall be secret.',
          '4. The Parties shall meet.',
        ),
        marks: ['essential ports'],
      },
    ],
    good: [
      {
        draft: draftOf(
          '1. “Incident” means an event that stops a service for an hour.',
          '2. Each Party shall report every incident.',
          '3. The report of an incident shall be short.',
          '4. Incidents shall be counted.',
          '5. The Parties shall meet.',
          '6. The Parties shall talk.',
        ),
      },
      {
        says: 'The first use says what is meant.',
        draft: draftOf(
          '1. No Party shall attack critical infrastructure, such as power stations and hospitals.',
          '2. Each Party shall list its critical infrastructure.',
          '3. The list of critical infrastructure shall be secret.',
          '4. The Parties shall meet.',
        ),
      },
      {
        says: 'Used in passing.',
        draft: draftOf(
          '1. Each Party shall report every incident.',
          '2. The Parties shall meet.',
          '3. The Parties shall talk.',
          '4. The Parties shall listen.',
        ),
      },
      {
        says: 'A statement of a meeting speaks in terms of others.',
        draft: draftOf(
          '1. No Party shall attack critical infrastructure.',
          '2. Each Party shall list its critical infrastructure.',
          '3. The list of critical infrastructure shall be secret.',
          '4. The Parties shall meet.',
        ).replace('Accord', 'Statement'),
      },
    ],
  },
  *check(analysis, {options}) {
    if (!isWholeAgreement(analysis)) return
    const keys = new Set(readDefinedTerms(analysis).map(({key}) => key))
    // “Infrastructure” is defined where “critical infrastructure” is, and the other way round.
    const ends = new Set([...keys].flatMap(endsOf))
    for (const {term, forms, count, spans, isExplained} of usesOfKeyTerms(analysis, options.terms)) {
      const [first, ...others] = spans
      if (first === undefined || count < options.uses || isExplained) continue
      if (forms.some((form) => ends.has(form) || endsOf(form).some((end) => keys.has(end)))) continue
      yield {
        text: `“${term}” is used ${count} times and defined nowhere`,
        note: 'Readers mean different things by it. Add a definition, or say on first use what is meant (“critical infrastructure, such as …”).',
        span: first,
        related: others.slice(0, 3).map((span) => ({span, message: `“${term}” again`})),
      }
    }
  },
})

/** “a b c”, “b c”, “c”. */
function endsOf(words: string): readonly string[] {
  const ends = [words]
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) ends.push(words.slice(at + 1))
  return ends
}
