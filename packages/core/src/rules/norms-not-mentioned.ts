import {isAsked} from './asked-norms.ts'
import {defineRule} from './define-rule.ts'
import {kindOfDocument, verdicts} from './norm-words.ts'

/** One line of information on all the norms that are missing and that nobody asked for. */
export const normsNotMentioned = defineRule({
  id: 'norms-not-mentioned',
  concern: 'norms',
  summary: 'Norms of other agreements on which no text was found, in one line',
  why: 'They are not expected of this kind of document, but other agreements carry them and one may be missed.',
  whatToDo:
    'Read the list once. Name a norm under `norms` in the configuration to have it asked for, or set it to `off`.',
  severity: 'info',
  examples: {
    bad: [
      {
        draft: `# Accord on Response Teams

Article 1

No Party shall attack, or knowingly help anyone to attack, the systems of another Party's authorised incident response teams.
`,
        marks: ['Accord on Response Teams'],
      },
    ],
    good: [
      {
        says: 'A text that is no draft is not asked for norms.',
        draft: '# Install\n\nRun `npm install`, then `npm start`.\n',
      },
    ],
  },
  *check(analysis, {profile, settings, notApplicable}) {
    const silent = verdicts(analysis).filter(
      ({norm, verdict}) =>
        verdict.status === 'missing' &&
        settings.norms[norm.id] !== 'off' &&
        !notApplicable.has(norm.id) &&
        !isAsked(norm, profile, settings),
    )
    if (silent.length === 0) return
    const ids = silent.map(({norm}) => norm.id).join(', ')
    yield {
      text: `no text found on ${silent.length} further ${silent.length === 1 ? 'norm' : 'norms'}: ${ids}`,
      note: `They are not expected of ${kindOfDocument(profile)}. Name one under “norms” in the configuration to have it asked for.`,
    }
  },
})
