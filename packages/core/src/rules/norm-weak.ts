import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import {isAsked} from './asked-norms.ts'
import {decidingWords} from './deciding-words.ts'
import {defineRule, type RuleMessage} from './define-rule.ts'
import {inWords, modelClauses, nameOf, placeOf, sourceOf, verdicts} from './norm-words.ts'
import {type WeakWords, weakWords} from './weak-words.ts'

/** One message for each norm that the draft speaks to too weakly, on its strongest clause. */
export const normWeak = defineRule({
  id: 'norm-weak',
  concern: 'norms',
  summary: 'A norm is there, but only in a recital, in part, by reference, hedged or as a wish',
  why: 'Such a clause reads like a commitment and binds nobody, or binds to half of what the norm asks.',
  whatToDo:
    'The message names the cause: move the clause, use a stronger verb, add the missing part, or drop the hedge.',
  severity: 'warning',
  strict: 'warning',
  examples: {
    bad: [
      {
        says: 'A wish: a party that did nothing would have kept it.',
        draft: `# Accord on Response Teams

Article 1

The Parties may consider refraining from attacks on the systems of one another's incident response teams.
`,
        marks: [
          "The Parties may consider refraining from attacks on the systems of one another's incident response teams.",
        ],
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
    const shared = clausesOfMany(weak.filter(({norm}) => settings.norms[norm.id] === undefined))
    yield* shared.map((many) => adoptedTogether(analysis, many))
    const told = new Set(shared.flat().map(({norm}) => norm))
    for (const {norm, verdict} of weak) {
      const [strongest, ...others] = verdict.evidence
      if (strongest === undefined || told.has(norm)) continue
      const words = weakWords(analysis, norm, verdict, strongest)
      const asked = isAsked(norm, profile, settings)
      yield {
        norm: norm.id,
        text: `${nameOf(norm)} is only weakly there: ${words.what}`,
        note: note(norm, verdict, words),
        span: strongest.span,
        words: decidingWords(analysis, strongest),
        severity: asked && words.reads === 'like a duty' && !verdict.needsReview ? 'warning' : 'info',
        related: others.map((finding) => ({
          span: finding.span,
          message: `${norm.id} is also touched on in ${placeOf(analysis, finding)}`,
        })),
        expected: modelClauses(norm, analysis.facts),
        confidence: verdict.confidence,
      }
    }
  },
})

function note(norm: Norm, verdict: NormCoverage, words: WeakWords): string {
  const review = verdict.needsReview ? ' The engine is unsure: let a person look.' : ''
  return `${words.why} ${words.whatToDo} The norm: ${sourceOf(norm)}.${review}`
}

interface WeakNorm {
  readonly norm: Norm
  readonly verdict: NormCoverage
}

/** From this many norms on, one clause that carries them all is worth one message rather than one for each. */
const MANY = 3

/** The norms that rest on one and the same clause, as one that adopts a report wholesale. */
function clausesOfMany(weak: readonly WeakNorm[]): readonly (readonly WeakNorm[])[] {
  const byClause = new Map<string, WeakNorm[]>()
  for (const one of weak) {
    const span = one.verdict.evidence[0]?.span
    const key = `${span?.start} ${span?.end}`
    const group = byClause.get(key)
    if (group) group.push(one)
    else byClause.set(key, [one])
  }
  return [...byClause.values()].filter(({length}) => length >= MANY)
}

function adoptedTogether(analysis: Analysis, many: readonly WeakNorm[]): RuleMessage {
  const finding = many[0]?.verdict.evidence[0] as Finding
  const isReference = many.some(({verdict}) => verdict.reasons.includes('by-reference'))
  return {
    text: `${many.length} norms rest on this clause alone${isReference ? ', by reference' : ''}: ${inWords(many.map(({norm}) => norm.id))}`,
    note:
      `A reader of ${placeOf(analysis, finding)} alone cannot tell what is asked of whom. ` +
      'Restate the norms that matter most to this text in clauses of their own.',
    span: finding.span,
    words: decidingWords(analysis, finding),
    severity: 'info',
  }
}
