import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {Span} from '../model/source-text.ts'
import {decidingWords} from './deciding-words.ts'
import {defineRule} from './define-rule.ts'
import {modelClauses, nameOf, placeOf, sourceOf, verdicts} from './norm-words.ts'

/** Supporting clauses shown beside a contradiction: enough to argue with, few enough to read. */
const MOST_RELATED = 3

/** One error for each clause that allows or demands what a norm rules out. */
export const normContradicted = defineRule({
  id: 'norm-contradicted',
  concern: 'norms',
  summary: 'A clause allows or demands what a norm rules out',
  why: 'One such clause outweighs every clause that supports the norm: readers and parties will hold on to it.',
  whatToDo: 'Strike or turn the clause, or limit it so that it no longer reaches what the norm protects.',
  severity: 'error',
  examples: {
    bad: [
      {
        draft: `# Accord on Response Teams

Article 1

Each Party may direct its incident response teams to attack the networks of another Party.
`,
        marks: ['Each Party may direct its incident response teams to attack the networks of another Party.'],
      },
    ],
    good: [
      {
        draft: `# Accord on Response Teams

Article 1

No Party shall direct its incident response teams to attack the networks of another Party.
`,
      },
    ],
  },
  *check(analysis) {
    for (const {norm, verdict} of verdicts(analysis)) {
      if (verdict.status !== 'contradicted') continue
      const against = withoutRepeats(verdict.evidence.filter(({stance}) => stance === 'contradicted'))
      for (const finding of against) {
        yield {
          norm: norm.id,
          text: `${placeOf(analysis, finding)} ${verdict.needsReview ? 'may go' : 'goes'} against ${nameOf(norm)}`,
          note:
            `The norm: ${norm.restatement.replace(/\.$/, '')} (${sourceOf(norm)}). ` +
            'Strike the clause, turn it round, or limit it so that it no longer reaches what the norm protects.',
          span: finding.span,
          words: decidingWords(analysis, finding),
          severity: verdict.needsReview ? 'warning' : 'error',
          related: supporting(verdict, finding).map((other) => ({
            span: other.span,
            message: `${placeOf(analysis, other)} supports ${norm.id}`,
          })),
          expected: modelClauses(norm, analysis.facts),
          confidence: verdict.confidence,
        }
      }
    }
  },
})

/** A list that is read as one says nothing new where one of its items says it already. */
function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const single = new Set(findings.filter(({provisions}) => provisions.length === 1).map(({provision}) => provision))
  return findings.filter(({provisions}) => provisions.length === 1 || !provisions.some((index) => single.has(index)))
}

/** The first findings that support the norm elsewhere. */
function supporting({evidence, beside}: NormCoverage, against: Finding): readonly Finding[] {
  const support: Finding[] = []
  for (const some of [evidence, beside]) {
    for (const finding of some) {
      if (support.length === MOST_RELATED) return support
      if (finding.stance === 'covered' && isApart(finding.span, against.span)) support.push(finding)
    }
  }
  return support
}

/** A list that is read as one may hold both clauses; it supports nothing that is inside it. */
function isApart(one: Span, other: Span): boolean {
  return one.end <= other.start || other.end <= one.start
}
