import type {Settings} from '../config/configuration.ts'
import {builtInNormIds} from '../config/known-names.generated.ts'
import type {Message, Severity} from '../model/message.ts'
import type {Norm, Profile} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import type {Span} from '../model/source-text.ts'
import {defaultSeverity, type Rule, type RuleMessage} from '../rules/define-rule.ts'
import {normUrl, ruleUrl} from '../rules/documentation-url.ts'
import {fingerprint} from './fingerprint.ts'

/** What a rule spoke of: a draft, or some clauses of one. */
export interface SaidOf {
  readonly text: string
  /** Where messages without a place are put. */
  readonly titleSpan: Span
  readonly clauseAt: (offset: number) => Provision | undefined
  readonly norms: readonly Norm[]
  readonly settings: Settings
  readonly profile: Profile
}

/** What a rule said, as a message; undefined where the configuration turned it off. */
export function complete(rule: Rule, said: RuleMessage, of: SaidOf): Message | undefined {
  const severity = severityOf(rule, said, of)
  if (severity === 'off') return undefined
  const span = said.span ?? of.titleSpan
  const clause = said.span && of.clauseAt(said.span.start)
  const marked = said.span && of.text.slice(said.span.start, said.span.end)
  return {
    rule: rule.id,
    code: said.norm ?? rule.id,
    ...(said.norm === undefined ? {} : {norm: said.norm}),
    severity,
    text: said.text,
    ...(said.note === undefined ? {} : {note: said.note}),
    url: urlOf(rule, said, of),
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
function urlOf(rule: Rule, {norm: id}: RuleMessage, {norms}: SaidOf): string {
  const norm = norms.find((one) => one.id === id)
  if (norm === undefined) return ruleUrl(rule.id)
  return builtInNormIds.includes(norm.id) ? normUrl(norm.id) : (norm.url ?? ruleUrl(rule.id))
}

/**
 * `off` for the rule or for the norm silences; else the norm's configured severity holds, then the rule's, then that of
 * the message, then the rule's default for the kind of document.
 */
function severityOf(rule: Rule, said: RuleMessage, {settings, profile}: SaidOf): Severity {
  const forRule = settings.rules[rule.id]?.severity
  const forNorm = said.norm === undefined ? undefined : settings.norms[said.norm]
  if (forRule === 'off' || forNorm === 'off') return 'off'
  return forNorm ?? forRule ?? said.severity ?? defaultSeverity(rule, profile)
}
