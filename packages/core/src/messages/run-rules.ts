import type {Settings} from '../config/configuration.ts'
import {remember} from '../document/remember.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Message} from '../model/message.ts'
import type {NormId, Profile} from '../model/norm.ts'
import {defaultOptions, defaultSeverity, type Rule, type RuleContext} from '../rules/define-rule.ts'
import {clauseAt} from './clause-at.ts'
import {runClauseRules} from './clause-rules.ts'
import {complete, type SaidOf} from './complete.ts'

/** The kind of document that rules go by: as configured, else as the text was read. */
export function profileOf(analysis: Analysis, settings: Settings): Profile {
  return settings.profile === 'auto' ? analysis.facts.profile : settings.profile
}

/** Runs every rule that is not off and completes what it says; unsorted. */
export function runRules(
  analysis: Analysis,
  settings: Settings,
  rules: readonly Rule[],
  notApplicable: ReadonlySet<NormId> = new Set(),
): readonly Message[] {
  const profile = profileOf(analysis, settings)
  const speaks = analysis.facts.isDraft && analysis.facts.assessed
  const active = rules.filter((rule) => (speaks || rule.scope === 'all') && !isOff(rule, profile, settings))
  const contextOf = (rule: Rule): RuleContext<Readonly<Record<string, unknown>>> => ({
    options: {...defaultsOf(rule), ...settings.rules[rule.id]?.options},
    profile,
    settings,
    notApplicable,
  })
  const of = wholeDraft(analysis, settings)
  const onDraft = active.flatMap((rule) =>
    rule.check ? [...rule.check(analysis, contextOf(rule))].flatMap((said) => complete(rule, said, of) ?? []) : [],
  )
  const clauseRules = active.filter(({checkClauses}) => checkClauses)
  const ids = clauseRules.map(({id}) => id).join(' ')
  const onClauses = runClauseRules(analysis, {rules: clauseRules, ids, contextOf, settings, profile})
  return [...onDraft, ...onClauses]
}

const defaultsOf = remember(defaultOptions)

/** Where messages on a whole draft take their places and clauses from. */
export function wholeDraft(analysis: Analysis, settings: Settings): SaidOf {
  const {source, facts, norms} = analysis
  return {
    text: source.text,
    titleSpan: facts.titleSpan,
    clauseAt: (offset) => clauseAt(analysis, offset),
    norms,
    settings,
    profile: profileOf(analysis, settings),
  }
}

/** Whether a rule can say nothing: it was set to `off`, or is `off` by itself and was not set. */
export function isOff(rule: Rule, profile: Profile, settings: Settings): boolean {
  return (settings.rules[rule.id]?.severity ?? defaultSeverity(rule, profile)) === 'off'
}
