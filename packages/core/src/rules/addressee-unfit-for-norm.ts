import {kindOfSubject} from '../drafting/addressees.ts'
import {duties} from '../drafting/draft-sentences.ts'
import {readNormClauses} from '../drafting/norm-clauses.ts'
import {bindingWords} from './deciding-words.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'
import {nameOf} from './norm-words.ts'

/** What a company does not have: other norms for states can be kept by a company in its own way. */
const STATE_POWER =
  /\b(?:territor(?:y|ies)|jurisdictions?|prosecut\w+|extradit\w+|bring\w* to justice|courts?|criminali[sz]e\w*|legislat\w+)\b/i

/** A norm for states put on companies, or the reverse. */
export const addresseeUnfitForNorm = defineRule({
  id: 'addressee-unfit-for-norm',
  summary: 'A norm for states is put on companies, or a norm for companies on states',
  why: 'A company has no territory and prosecutes nobody; a promise that its maker cannot keep weakens those that can be kept.',
  whatToDo:
    'Adapt the clause to what the addressee controls (its services, its products), or address it to those whom the norm is for.',
  source: 'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the identity of a norm',
  severity: 'info',
  examples: {
    bad: [
      {
        draft: draftOf(
          '1. Companies shall not knowingly allow their territory to be used for internationally wrongful acts using ICTs.',
        ),
        marks: [
          'Companies shall not knowingly allow their territory to be used for internationally wrongful acts using ICTs.',
        ],
      },
      {
        draft: draftOf(
          '1. Firms shall prosecute those who use ICTs for criminal or terrorist purposes, exchange information and assist each other.',
        ),
        marks: [
          'Firms shall prosecute those who use ICTs for criminal or terrorist purposes, exchange information and assist each other.',
        ],
      },
      {
        draft: draftOf(
          '1. Vendors shall not let their territory serve as a safe haven for those who attack other States by digital means.',
        ),
        marks: [
          'Vendors shall not let their territory serve as a safe haven for those who attack other States by digital means.',
        ],
      },
      {
        draft: draftOf(
          '1. Each company shall share information, assist others and bring to justice terrorists who use ICTs.',
        ),
        marks: ['Each company shall share information, assist others and bring to justice terrorists who use ICTs.'],
      },
    ],
    good: [
      {
        draft: draftOf(
          '1. States shall not knowingly allow their territory to be used for internationally wrongful acts using ICTs.',
        ),
      },
      {draft: draftOf('1. Companies shall design their products with security as the first requirement.')},
      {draft: draftOf('1. Companies shall report vulnerabilities responsibly and share remedies.')},
      {draft: draftOf('1. States and companies shall cooperate to make the use of ICTs more stable and secure.')},
    ],
  },
  *checkClauses(clauses) {
    const norms = new Map(clauses.norms.map((norm) => [norm.id, norm]))
    for (const sentence of duties(clauses)) {
      const kind = kindOfSubject(sentence)
      if (kind === undefined) continue
      const findings = readNormClauses(clauses).get(sentence.provision.index) ?? []
      if (!STATE_POWER.test(sentence.text)) continue
      for (const finding of findings) {
        const norm = norms.get(finding.norm)
        if (norm === undefined || finding.stance === 'contradicted' || !isWithin(sentence.span, finding.span)) continue
        if (norm.addressees.length === 0 || norm.addressees.includes(kind) || norm.addressees.includes('everyone'))
          continue
        if (kind === 'states' || !norm.addressees.every((addressee) => addressee === 'states')) continue
        yield {
          text: `${nameOf(norm)} is a norm for states, and this clause puts it on companies`,
          note: 'A company has no territory, no courts and no response team of the state. Say what it can do with what it controls, such as its services and products, or address the clause to states.',
          span: sentence.span,
          words: bindingWords(sentence.provision, sentence.reading),
        }
      }
    }
  },
})

function isWithin(
  inner: {readonly start: number; readonly end: number},
  outer: {readonly start: number; readonly end: number},
): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}
