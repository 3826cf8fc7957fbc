import {namesAgent} from '../drafting/addressees.ts'
import {duties} from '../drafting/draft-sentences.ts'
import {readNormClauses} from '../drafting/norm-clauses.ts'
import {passiveDuty} from '../drafting/passive.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

/** One message for each clause on a norm that says what shall be done and not by whom. */
export const clauseWithoutAddressee = defineRule({
  id: 'clause-without-addressee',
  summary: 'A clause says what shall be done and not who shall do it',
  why: 'What everybody shall do, nobody has to do: a norm is a norm for somebody.',
  whatToDo: 'Turn the sentence round and begin with those who are bound: “No Party shall attack …”.',
  source: 'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the identity of a norm',
  severity: 'warning',
  examples: {
    bad: [
      {
        draft: draftOf('1. Critical infrastructure shall be protected from cyber attacks.'),
        marks: ['shall be protected'],
      },
      {
        draft: draftOf('1. Attacks on critical infrastructure by means of ICTs should be avoided.'),
        marks: ['should be avoided'],
      },
      {
        draft: draftOf('1. Vulnerabilities should be responsibly disclosed, and remedies should be shared.'),
        marks: ['should be responsibly disclosed'],
      },
      {
        draft: draftOf('1. Human rights, including privacy, shall be respected online.'),
        marks: ['shall be respected'],
      },
    ],
    good: [
      {draft: draftOf('1. Each Party shall protect its critical infrastructure from cyber attacks.')},
      {
        says: 'The passive names its agent.',
        draft: draftOf('1. Critical infrastructure shall be protected by the Party in which it lies.'),
      },
      {
        says: 'The lead-in names who is bound.',
        draft: draftOf(
          'The Parties shall ensure that:\n\n(a) critical infrastructure is protected from cyber attacks;',
        ),
      },
      {
        says: 'A clause about running the agreement is no norm for anybody.',
        draft: draftOf('1. Meetings shall be held in the harbour office.'),
      },
    ],
  },
  *checkClauses(clauses) {
    const norms = readNormClauses(clauses)
    for (const sentence of duties(clauses)) {
      const findings = norms.get(sentence.provision.index) ?? []
      if (!findings.some(({span}) => span.start <= sentence.span.start && sentence.span.end <= span.end)) continue
      const span = passiveDuty(sentence)
      if (span === undefined || namesAgent(sentence)) continue
      yield {
        text: 'this clause does not say who shall do it',
        note: 'What everybody shall do, nobody has to do. Begin with those who are bound: “Each Party shall …”, “No Party shall …”, or add “by” and their name.',
        span,
      }
    }
  },
})
