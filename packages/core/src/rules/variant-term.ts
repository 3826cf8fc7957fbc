import {readTermVariants} from '../drafting/term-variants.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** One message for each second name or spelling of a thing, on its first use. */
export const variantTerm = defineRule({
  id: 'variant-term',
  summary: 'One thing goes by two names or spellings',
  why: 'In an agreement another word is taken for another thing.',
  whatToDo: 'Keep to the defined term, and to one spelling.',
  severity: 'info',
  examples: {
    bad: [
      {
        draft: draftOf(
          '1. Each Party shall plan for cyber security.',
          '2. The office for cybersecurity shall be open at night.',
        ),
        marks: ['cybersecurity'],
      },
      {
        draft: draftOf(
          '1. “Vital systems” means systems on which life depends.',
          '2. No Party shall attack vital systems.',
          '3. Each Party shall list its critical systems.',
        ),
        marks: ['critical systems'],
      },
      {
        draft: draftOf(
          '1. “Cyber incident” means an outage of an hour.',
          '2. Each Party shall report a cyber incident.',
          '3. A digital incident at night shall be reported by telephone.',
        ),
        marks: ['digital incident'],
      },
      {
        draft: draftOf(
          '1. No Party shall use malware.',
          '2. Each Party shall stop a cyberattack and report each cyber attack.',
        ),
        marks: ['cyber attack'],
      },
    ],
    good: [
      {
        draft: draftOf(
          '1. Each Party shall plan for cybersecurity.',
          '2. The office for cybersecurity shall be open at night.',
        ),
      },
      {
        says: 'A name keeps its spelling.',
        draft: draftOf(
          '1. Each Party shall plan for cybersecurity.',
          '2. The Cyber Security Centre shall be open at night.',
        ),
      },
      {
        says: 'Where neither is defined, nobody said that they are one thing.',
        draft: draftOf('1. No Party shall attack vital systems.', '2. Each Party shall list its critical systems.'),
      },
      {
        says: 'Both are defined, so both are meant.',
        draft: draftOf(
          '1. “Vital systems” means systems on which life depends.',
          '2. “Critical systems” means systems on which the office depends.',
          '3. Each Party shall list its vital systems and its critical systems.',
        ),
      },
    ],
  },
  *check(analysis) {
    for (const {usual, variant, span, other, kind} of readTermVariants(analysis)) {
      yield {
        text:
          kind === 'spelling'
            ? `“${variant}” is spelt “${usual}” elsewhere`
            : `“${variant}” is used beside the defined term “${usual}”`,
        note:
          kind === 'spelling'
            ? 'Keep to one spelling, so that a search finds every place.'
            : `Another word is taken for another thing. Write “${usual}”, or define “${variant}” too.`,
        span,
        related: [{span: other, message: kind === 'spelling' ? `“${usual}” here` : `“${usual}” is defined here`}],
        ...(kind === 'spelling'
          ? {suggestions: [{title: `Write “${usual}”`, span, text: usual}]}
          : {expected: [usual]}),
      }
    }
  },
})
