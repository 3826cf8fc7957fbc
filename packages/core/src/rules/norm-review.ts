import {decidingWords} from './deciding-words.ts'
import {defineRule} from './define-rule.ts'
import {nameOf, verdicts} from './norm-words.ts'

/** The verdicts that the engine itself does not rely on. */
export const normReview = defineRule({
  id: 'norm-review',
  concern: 'norms',
  summary: 'The verdict on a norm is uncertain: a person should read the clause',
  why: 'Words alone do not always decide; a verdict with low confidence is a question, not an answer.',
  whatToDo: 'Read the clause with the norm beside it; `normlint explain FILE:LINE` shows what led to the verdict.',
  severity: 'off',
  strict: 'info',
  examples: {
    bad: [],
    good: [
      {
        says: 'A text that is no draft gets no verdict to doubt.',
        draft: '# Install\n\nRun `npm install`, then `npm start`.\n',
      },
    ],
  },
  *check(analysis) {
    for (const {norm, verdict} of verdicts(analysis)) {
      const finding = verdict.evidence[0] ?? verdict.beside[0]
      if (!verdict.needsReview || finding === undefined) continue
      yield {
        norm: norm.id,
        text: `${nameOf(norm)} was judged ${verdict.status} with ${Math.round(verdict.confidence * 100)} % confidence: a person should read this`,
        note: `Norm: ${norm.restatement}`,
        span: finding.span,
        words: decidingWords(analysis, finding),
        confidence: verdict.confidence,
      }
    }
  },
})
