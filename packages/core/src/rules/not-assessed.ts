import {firstProvisions} from '../drafting/sections.ts'
import {defineRule} from './define-rule.ts'

/** Says that a text was left alone, so that silence is not taken for praise. */
export const notAssessed = defineRule({
  id: 'not-assessed',
  concern: 'checking',
  summary: 'The text was not assessed: it does not read as a draft, or its language has no data',
  why: 'A check that finds nothing and one that looked at nothing must not look alike.',
  whatToDo:
    'Put `normlint: true` into the front matter of a draft that was not taken for one, or `normlint: false` to silence this.',
  severity: 'info',
  scope: 'all',
  examples: {
    bad: [{draft: '# Install\n\nRun `npm install`, then `npm start`.\n', marks: ['Install']}],
    good: [
      {says: 'Set aside on purpose.', draft: '---\nnormlint: false\n---\n\n# Install\n\nRun `npm install`.\n'},
      {draft: '# Accord\n\nArticle 1\n\nThe Parties shall cooperate to keep the networks of all secure.\n'},
    ],
  },
  *check(analysis) {
    const {facts} = analysis
    if (facts.frontMatter.normlint === false) return
    if (firstProvisions(analysis, 1).length === 0) {
      yield {text: 'not checked: there is no text in it'}
    } else if (!facts.isDraft) {
      yield {
        text: `not checked: this does not read as a draft (${facts.isDraftReason})`,
        note: 'Put “normlint: true” into the front matter to have it checked, or “normlint: false” to say that it is none.',
      }
    } else if (!facts.assessed) {
      yield {
        text: `not assessed: there are no word lists for the language of this text (${facts.language})`,
        note: 'English is supported. No norm is called missing in a text that cannot be read.',
      }
    }
  },
})
