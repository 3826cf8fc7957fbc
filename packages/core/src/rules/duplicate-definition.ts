import {type DefinedTerm, readDefinedTerms} from '../drafting/defined-terms.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** A term that the text defines twice. */
export const duplicateDefinition = defineRule({
  id: 'duplicate-definition',
  summary: 'A term is defined twice',
  why: 'The two will differ sooner or later, and each side will cite its own.',
  whatToDo: 'Keep one definition and refer to it.',
  severity: 'warning',
  examples: {
    bad: [
      {
        draft: draftOf(
          '1. “Drill” means a test of plans.',
          '2. “Drill” means a rehearsal at night.',
          '3. The Parties shall hold a drill.',
        ),
        marks: ['Drill'],
      },
      {
        draft: draftOf(
          '1. “Contact” means a person on call.',
          '2. Each Party shall name a contact.',
          '3. “Contacts” means the persons named.',
        ),
        marks: ['Contacts'],
      },
      {
        draft: draftOf(
          '1. “Response team” refers to a team on call.',
          '2. “Response Team” means a team with a mandate.',
          '3. Each Party shall have a response team.',
        ),
        marks: ['Response Team'],
      },
      {
        draft: draftOf(
          '1. “Cyber-incident” means an outage.',
          '2. “Cyber incident” means a breach.',
          '3. Each Party shall report a cyber incident.',
        ),
        marks: ['Cyber incident'],
      },
    ],
    good: [
      {draft: draftOf('1. “Drill” means a test of plans.', '2. The Parties shall hold a drill.')},
      {
        draft: draftOf(
          '1. “Drill” means a test of plans.',
          '2. “Night drill” means a drill after dark.',
          '3. The Parties shall hold a drill and a night drill.',
        ),
      },
      {
        says: 'What a term does not include completes its definition.',
        draft: draftOf(
          '1. “Drill” means a test of plans. “Drill” does not include a meeting.',
          '2. The Parties shall hold a drill.',
        ),
      },
      {
        says: 'A quotation defines for others.',
        draft: draftOf(
          '1. “Drill” means a test of plans.',
          '2. The Parties shall hold a drill.',
          '> “Drill” means a tool for holes.',
        ),
      },
    ],
  },
  *check(analysis) {
    const first = new Map<string, DefinedTerm>()
    for (const term of readDefinedTerms(analysis)) {
      if (term.how !== 'sentence') continue
      const earlier = first.get(term.key)
      if (earlier === undefined) first.set(term.key, term)
      else if (earlier.provision !== term.provision)
        yield {
          text: `“${term.term}” is defined a second time`,
          note: 'Two definitions will differ sooner or later. Keep one and refer to it.',
          span: term.span,
          related: [{span: earlier.span, message: `“${earlier.term}” is first defined here`}],
        }
    }
  },
})
