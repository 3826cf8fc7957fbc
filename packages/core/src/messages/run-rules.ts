import type {Settings} from '../config/configuration.ts'
import {builtInNormIds} from '../config/known-names.generated.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Message, Severity} from '../model/message.ts'
import type {NormId, Profile} from '../model/norm.ts'
import {defaultOptions, defaultSeverity, type Rule, type RuleContext, type RuleMessage} from '../rules/define-rule.ts'
import {normUrl, ruleUrl} from '../rules/documentation-url.ts'
import {clauseAt, fingerprint} from './fingerprint.ts'

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
  return rules.flatMap((rule) => {
    if (!speaks && rule.scope !== 'all') return []
    if (isOff(rule, profile, settings)) return []
    const options = {...defaultOptions(rule), ...settings.rules[rule.id]?.options}
    const context: RuleContext<typeof options> = {options, profile, settings, notApplicable}
    return [...rule.check(analysis, context)].flatMap((said) => complete(rule, said, analysis, settings) ?? [])
  })
}

/** Whether a rule can say nothing: it was set to `off`, or is `off` by itself and was not set. */
export function isOff(rule: Rule, profile: Profile, settings: Settings): boolean {
  return (settings.rules[rule.id]?.severity ?? defaultSeverity(rule, profile)) === 'off'
}

/** What a rule said, as a message; undefined where the configuration turned it off. */
export function complete(rule: Rule, said: RuleMessage, analysis: Analysis, settings: Settings): Message | undefined {
  const severity = severityOf(rule, said, analysis, settings)
  if (severity === 'off') return undefined
  const {facts, provisions, source} = analysis
  const span = said.span ?? facts.titleSpan
  const clause = said.span && clauseAt(provisions, said.span)
  const marked = said.span && source.text.slice(said.span.start, said.span.end)
  return {
    rule: rule.id,
    code: said.norm ?? rule.id,
    ...(said.norm === undefined ? {} : {norm: said.norm}),
    severity,
    text: said.text,
    ...(said.note === undefined ? {} : {note: said.note}),
    url: urlOf(rule, said, analysis),
    span,
    ...(said.words === undefined ? {} : {words: said.words}),
    related: said.related ?? [],
    suggestions: said.suggestions ?? [],
    ...(said.expected === undefined ? {} : {expected: said.expected}),
    ...(said.confidence === undefined ? {} : {confidence: said.confidence}),
    fingerprint: fingerprint({
      rule: rule.id,
      ...(said.norm === undefined ? {} : {norm: said.norm}),
      ...(clause ? {clause} : {}),
      ...(marked === undefined ? {} : {marked}),
    }),
  }
}

/** The page of a built-in norm, the source of a pack's own norm where its author named one, else the page of the rule. */
function urlOf(rule: Rule, {norm: id}: RuleMessage, {norms}: Analysis): string {
  const norm = norms.find((one) => one.id === id)
  if (norm === undefined) return ruleUrl(rule.id)
  return builtInNormIds.includes(norm.id) ? normUrl(norm.id) : (norm.url ?? ruleUrl(rule.id))
}

/**
 * `off` for the rule or for the norm silences; else the norm's configured severity holds, then the rule's, then that of
 * the message, then the rule's default for the kind of document.
 */
function severityOf(rule: Rule, said: RuleMessage, analysis: Analysis, settings: Settings): Severity {
  const forRule = settings.rules[rule.id]?.severity
  const forNorm = said.norm === undefined ? undefined : settings.norms[said.norm]
  if (forRule === 'off' || forNorm === 'off') return 'off'
  return forNorm ?? forRule ?? said.severity ?? defaultSeverity(rule, profileOf(analysis, settings))
}
