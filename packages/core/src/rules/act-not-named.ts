import {operativeSentences, spanInSentence} from '../drafting/draft-sentences.ts'
import {phraseFinder} from '../drafting/phrases.ts'
import {ruleWords} from '../drafting/words.generated.ts'
import {defineRule} from './define-rule.ts'
import {draftOf} from './example-drafts.ts'

const praise = phraseFinder(ruleWords['empty-acts'].phrases)

/** Sentences of the operative part that value a matter and ask for nothing. */
export const actNotNamed = defineRule({
  id: 'act-not-named',
  summary: 'A clause praises a matter and names no act',
  why: 'Nobody can keep or break a sentence that says that something is important.',
  whatToDo: 'Say who shall do what: “Members shall publish advisories within 30 days.”',
  source: 'Finnemore and Hollis, Constructing Norms for Global Cybersecurity (2016): the behaviour a norm asks for',
  severity: {default: 'warning', resolution: 'off'},
  examples: {
    bad: [
      {
        draft: draftOf('1. The security of the supply chain is of great importance.'),
        marks: ['is of great importance'],
      },
      {
        draft: draftOf('1. The Parties shall meet.', '2. Trust between response teams is essential.'),
        marks: ['is essential'],
      },
      {
        draft: draftOf('1. We are committed to a secure internet.', '2. We will meet.'),
        marks: ['We are committed to a secure'],
      },
      {
        draft: draftOf('1. The Parties attach great importance to human rights online.'),
        marks: ['attach great importance'],
      },
    ],
    good: [
      {draft: draftOf('1. The Parties shall verify the origin of every component that they buy.')},
      {
        says: 'The praise leads up to a duty.',
        draft: draftOf('1. As trust is essential, the Parties shall publish what they find.'),
      },
      {
        says: 'A recital may praise.',
        draft:
          '# Accord on Dependable Networks\n\nThe Parties,\n\nConvinced that trust is essential,\n\nHave agreed as follows:\n\n1. The Parties shall meet.\n',
      },
      {draft: draftOf('1. We are committed to publishing every advisory within thirty days.')},
    ],
  },
  *checkClauses(clauses) {
    for (const sentence of operativeSentences(clauses)) {
      const {reading, provision} = sentence
      // Beside a duty in the same clause the praise is its reason.
      if (reading.strength >= 3 && !isBareCommitment(sentence.text)) continue
      if ((clauses.readings[provision.index]?.strength ?? 0) >= 3 && !isBareCommitment(sentence.text)) continue
      const [span] = praise.findIn(sentence.words)
      if (span === undefined) continue
      yield {
        text: 'this clause says that something matters and asks nobody to do anything',
        note: 'Nobody can keep or break it. Say who shall do what, and by when, or move the sentence to the preamble.',
        span: spanInSentence(sentence, span),
      }
    }
  },
})

/** "We are committed to a secure internet": the form of a promise without a verb in it. */
function isBareCommitment(text: string): boolean {
  return /\bcommitted to (?:an?|the|our)?\s*\w+(?:,? (?:and )?\w+){0,4}\.?$/i.test(text) && !/\b\w+ing\b/i.test(text)
}
