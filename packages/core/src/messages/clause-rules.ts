import type {Settings} from '../config/configuration.ts'
import {moveSpan} from '../document/source-text.ts'
import {sectionsOf} from '../drafting/sections.ts'
import type {Analysis, Clauses} from '../model/analysis.ts'
import type {WeakReason} from '../model/finding.ts'
import type {Message} from '../model/message.ts'
import type {Profile} from '../model/norm.ts'
import type {Span} from '../model/source-text.ts'
import type {Rule, RuleContext, RuleMessage} from '../rules/define-rule.ts'
import {lastBegun} from './clause-at.ts'
import {complete, type SaidOf} from './complete.ts'
import {moveMessage} from './move-message.ts'

/** The rules that look at clauses alone, and what they may know beside them. */
export interface ClauseRules {
  readonly rules: readonly Rule[]
  /** Their ids, as one text. */
  readonly ids: string
  readonly contextOf: (rule: Rule) => RuleContext<Readonly<Record<string, unknown>>>
  readonly settings: Settings
  readonly profile: Profile
}

/** A message on a clause, with what makes it superfluous. */
interface Said {
  readonly message: Message
  readonly unlessWeak: RuleMessage['unlessWeak']
}

/** What was said of a section, for as long as its clauses and the settings stay. */
interface Known extends Pick<ClauseRules, 'settings' | 'profile' | 'ids'> {
  readonly said: readonly Said[]
  /** The same where the section stood last. */
  placed: readonly Said[]
  start: number
}

const known = new WeakMap<Clauses, Known>()

/** The messages on single clauses; sections of which nothing changed but their place are not looked at again. */
export function runClauseRules(analysis: Analysis, rules: ClauseRules): readonly Message[] {
  const messages: Message[] = []
  const isToldAsWeak = weakPlaces(analysis)
  for (const {clauses, start} of sectionsOf(analysis)) {
    for (const {message, unlessWeak} of saidOf(clauses, start, rules))
      if (!unlessWeak || !isToldAsWeak(unlessWeak)) messages.push(message)
  }
  return messages
}

function saidOf(clauses: Clauses, start: number, rules: ClauseRules): readonly Said[] {
  const before = known.get(clauses)
  const isKnown = before?.settings === rules.settings && before.profile === rules.profile && before.ids === rules.ids
  const now = isKnown ? before : look(clauses, rules)
  if (!isKnown) known.set(clauses, now)
  if (now.start !== start) {
    now.start = start
    now.placed = now.said.map(({message, unlessWeak}) => ({
      message: moveMessage(message, start),
      unlessWeak: unlessWeak && {...unlessWeak, span: moveSpan(unlessWeak.span, start)},
    }))
  }
  return now.placed
}

function look(clauses: Clauses, {rules, ids, contextOf, settings, profile}: ClauseRules): Known {
  const {source, provisions, norms} = clauses
  const of: SaidOf = {
    text: source.text,
    titleSpan: {start: 0, end: 0},
    clauseAt: (offset) => {
      const clause = provisions[lastBegun(provisions, offset)]
      return clause && offset <= clause.span.end ? clause : undefined
    },
    norms,
    settings,
    profile,
  }
  const said: Said[] = []
  for (const rule of rules) {
    for (const one of rule.checkClauses?.(clauses, contextOf(rule)) ?? []) {
      const message = complete(rule, one, of)
      if (message) said.push({message, unlessWeak: one.unlessWeak})
    }
  }
  return {said, settings, profile, ids, placed: said, start: 0}
}

/** Tells whether the verdict on a norm already rests on a place being weak for a reason. */
function weakPlaces({coverage}: Analysis): (asked: {readonly span: Span; readonly reason: WeakReason}) => boolean {
  const weak = coverage.filter(({status}) => status === 'weak')
  return ({span, reason}) =>
    weak.some(
      ({reasons, evidence}) =>
        reasons.includes(reason) && evidence.some((one) => one.span.start <= span.start && span.end <= one.span.end),
    )
}
