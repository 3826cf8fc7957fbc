import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import {isAsked} from './asked-norms.ts'
import {decidingWords} from './deciding-words.ts'
import {defineRule, type RuleMessage} from './define-rule.ts'
import {inWords, modelClause, nameOf, placeOf, sourceOf, verdicts} from './norm-words.ts'
import {type WeakWords, weakWords} from './weak-words.ts'

/** One message for each norm that the draft speaks to too weakly, on its strongest clause. */
export const normWeak = defineRule({
  id: 'norm-weak',
  summary: 'A norm is there, but only in a recital, in part, by reference, hedged or as a wish',
  why: 'Such a clause reads like a commitment and binds nobody, or binds to half of what the norm asks.',
  whatToDo:
    'The message names the cause: move the clause, use a stronger verb, add the missing part, or drop the hedge.',
  severity: 'warning',
  strict: 'warning',
  examples: {
    bad: [
      {
        says: 'Only half of the norm: nothing is said on the misuse of the own teams.',
        draft: `# Accord on Response Teams

Article 1

No Party shall attack, or knowingly help anyone to attack, the systems of another Party's authorised incident response teams.
`,
      },
    ],
    good: [
      {
        draft: `# Accord on Response Teams

Article 1

No Party shall attack, or knowingly help anyone to attack, the systems of another Party's authorised incident response teams, and no Party shall send its own teams on malicious operations.
`,
      },
    ],
  },
  *check(analysis, {profile, settings}) {
    const weak = verdicts(analysis).filter(({verdict}) => verdict.status === 'weak' && verdict.evidence.length > 0)
    const adopted = weak.filter(
      ({norm, verdict}) => isOnlyByReference(verdict) && settings.norms[norm.id] === undefined,
    )
    yield* adoptedTogether(analysis, adopted)
    for (const {norm, verdict} of weak) {
      const [strongest, ...others] = verdict.evidence
      if (strongest === undefined || (adopted.length > 1 && adopted.some((one) => one.norm === norm))) continue
      const words = weakWords(analysis, norm, verdict, strongest)
      const asked = isAsked(norm, profile, settings)
      yield {
        norm: norm.id,
        text: `${nameOf(norm)} is only weakly there: ${words.what}`,
        note: note(analysis, norm, verdict, words),
        span: strongest.span,
        words: decidingWords(analysis, strongest),
        severity: asked && words.reads === 'like a duty' && !verdict.needsReview ? 'warning' : 'info',
        related: others.map((finding) => ({
          span: finding.span,
          message: `${norm.id} is also touched on in ${placeOf(analysis, finding)}`,
        })),
        expected: [modelClause(norm, analysis.facts)],
        confidence: verdict.confidence,
      }
    }
  },
})

function note(analysis: Analysis, norm: Norm, verdict: NormCoverage, words: WeakWords): string {
  const review = verdict.needsReview ? ' The engine is unsure: let a person look.' : ''
  const model = `Model clause: “${modelClause(norm, analysis.facts)}” (after ${sourceOf(norm)}).`
  return `${words.why} ${words.whatToDo} ${model}${review}`
}

function isOnlyByReference(verdict: NormCoverage): boolean {
  return verdict.reasons.length === 1 && verdict.reasons[0] === 'by-reference'
}

/** One clause that adopts a report wholesale would else give a message for each of the report's norms. */
function* adoptedTogether(
  analysis: Analysis,
  adopted: readonly {readonly norm: Norm; readonly verdict: NormCoverage}[],
): Iterable<RuleMessage> {
  if (adopted.length < 2) return
  const byProvision = new Map<number, {finding: Finding; ids: string[]}>()
  for (const {norm, verdict} of adopted) {
    const finding = verdict.evidence[0]
    if (finding === undefined) continue
    const group = byProvision.get(finding.provision)
    if (group) group.ids.push(norm.id)
    else byProvision.set(finding.provision, {finding, ids: [norm.id]})
  }
  for (const {finding, ids} of byProvision.values()) {
    yield {
      text: `${ids.length === 1 ? 'one norm is' : `${ids.length} norms are`} here by reference only: ${inWords(ids)}`,
      note:
        `A reader of ${placeOf(analysis, finding)} alone cannot tell what is asked of whom. ` +
        'Restate the norms that matter most to this text in clauses of their own.',
      span: finding.span,
      words: decidingWords(analysis, finding),
      severity: 'info',
    }
  }
}
