import {isAsked} from './asked-norms.ts'
import {defineRule} from './define-rule.ts'
import {kindOfDocument, modelClauses, nameOf, sourceOf, verdicts} from './norm-words.ts'

/** One warning on the title for each norm that the draft is asked to speak to and does not. */
export const normMissing = defineRule({
  id: 'norm-missing',
  concern: 'norms',
  summary: 'No text found on a norm that this kind of document is expected to speak to',
  why: 'Readers compare an agreement with the norms that its kind usually carries; silence on one of them is read as a choice.',
  whatToDo:
    'Add a clause, starting from the model clause, or say in the front matter under `not-applicable` why the norm does not apply.',
  severity: 'warning',
  examples: {
    bad: [
      {
        says: 'An agreement between states that speaks to response teams alone.',
        draft: `# Accord on Response Teams

Article 1

No Party shall attack, or knowingly help anyone to attack, the systems of another Party's authorised incident response teams.
`,
      },
    ],
    good: [
      {
        says: 'A norm that does not apply is named with the reason.',
        profile: 'technical-community',
        draft: `---
normlint:
  not-applicable:
    gge-j: The disclosure policy of 2021 speaks to it.
    routing-security: The members run no networks of their own.
    standards: The charter of the association speaks to it.
---

# Code of Conduct for Response Teams

Each team shall train every member of staff in safe conduct online each year.
`,
      },
    ],
  },
  *check(analysis, {profile, settings}) {
    for (const {norm, verdict} of verdicts(analysis)) {
      if (verdict.status !== 'missing' || !isAsked(norm, profile, settings)) continue
      const lookedFor = norm.elements.filter(({core}) => core).map(({asks}) => asks)
      const asker =
        settings.norms[norm.id] === undefined
          ? `Expected of ${kindOfDocument(profile)}`
          : 'Asked for by the configuration'
      yield {
        norm: norm.id,
        text: `no text found on ${nameOf(norm)}`,
        note:
          `${asker} (${sourceOf(norm)}). Looked for: ${lookedFor.join('; ')}. ` +
          'Add a clause, or say under “not-applicable” in the front matter why the norm does not apply.' +
          (verdict.needsReview ? ' The engine is unsure: let a person look.' : ''),
        expected: modelClauses(norm, analysis.facts),
        confidence: verdict.confidence,
      }
    }
  },
})
