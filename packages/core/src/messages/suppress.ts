import {unknownName} from '../config/describe-error.ts'
import type {Message} from '../model/message.ts'
import type {Rule, RuleMessage} from '../rules/define-rule.ts'
import {suppressionUnknownId, suppressionUnused, suppressionWithoutReason} from '../rules/suppression-rules.ts'
import {DIRECTIVES, type Suppression, type SuppressionComments} from './suppressions.ts'

/** A message that the draft asked to be silent about. */
export interface SuppressedMessage {
  readonly message: Message
  readonly suppression: Suppression
}

/** What one of the suppression rules has to say. */
export interface SuppressionReport {
  readonly rule: Rule
  readonly said: RuleMessage
}

/** Messages sorted into those that stand and those that are silenced, with what is to be said of the suppressions. */
export interface SuppressionResult {
  readonly messages: readonly Message[]
  readonly suppressed: readonly SuppressedMessage[]
  readonly reports: readonly SuppressionReport[]
}

/** Ids that a suppression may name. */
export interface KnownIds {
  readonly all: readonly string[]
  /** Those that are off: a suppression of one is never called unused. */
  readonly off: ReadonlySet<string>
  /** Norms on which nothing was found: `not-applicable` explains that, whether or not somebody asked for them. */
  readonly missing: ReadonlySet<string>
}

const NONE: readonly number[] = []

/**
 * Applies the suppressions. One names norms or rules; a message is silenced by either. A clause that contradicts a norm
 * is not silenced by `not-applicable`: a text that goes against a norm speaks to it.
 */
export function suppress(
  messages: readonly Message[],
  suppressions: readonly Suppression[],
  known: KnownIds,
): SuppressionResult {
  const used = new Map<Suppression, Set<string>>(suppressions.map((suppression) => [suppression, new Set()]))
  const byId = new Map<string, number[]>()
  for (const [at, {ids}] of suppressions.entries())
    for (const id of new Set(ids)) byId.set(id, [...(byId.get(id) ?? []), at])
  const naming = ({code, rule}: Message): readonly number[] => {
    const [own, others] = [byId.get(code), code === rule ? undefined : byId.get(rule)]
    if (own === undefined || others === undefined) return own ?? others ?? NONE
    return [...new Set([...own, ...others])].sort((a, b) => a - b)
  }
  const standing: Message[] = []
  const suppressed: SuppressedMessage[] = []
  for (const message of messages) {
    let silencer: Suppression | undefined
    for (const at of naming(message)) {
      const suppression = suppressions[at] as Suppression
      const id = suppression.ids.find((named) => named === message.code || named === message.rule)
      if (id === undefined || !reaches(suppression, message)) continue
      used.get(suppression)?.add(id)
      silencer ??= suppression
    }
    if (silencer) suppressed.push({message, suppression: silencer})
    else standing.push(message)
  }
  return {messages: standing, suppressed, reports: suppressions.flatMap((one) => reportsOn(one, used.get(one), known))}
}

/** Complaints about comments that begin with `normlint-` and mean nothing. */
export function reportUnknown({unknown}: SuppressionComments): readonly SuppressionReport[] {
  return unknown.map(({word, span}) => ({
    rule: suppressionUnknownId,
    said: {
      text: unknownName(
        'comment',
        `normlint-${word}`,
        DIRECTIVES.map((known) => `normlint-${known}`),
        HELP,
      ),
      span,
    },
  }))
}

const HELP = `expected one of ${DIRECTIVES.map((directive) => `normlint-${directive}`).join(', ')}`

function reaches({form, range}: Suppression, {rule, span}: Message): boolean {
  if (form === 'front-matter') return rule !== 'norm-contradicted'
  return span.start >= range.start && span.start <= range.end
}

function reportsOn(
  suppression: Suppression,
  used: ReadonlySet<string> | undefined,
  known: KnownIds,
): SuppressionReport[] {
  const {ids, reason, span, form} = suppression
  const reports: SuppressionReport[] = []
  if (ids.length === 0) {
    reports.push({
      rule: suppressionUnknownId,
      said: {
        text: 'the suppression names no norm or rule and silences nothing',
        note: 'Name what is to be silent: `normlint-disable-next-line gge-h -- reason`.',
        span,
      },
    })
  }
  for (const id of ids) {
    if (!known.all.includes(id)) {
      reports.push({
        rule: suppressionUnknownId,
        said: {text: unknownName('norm or rule', id, known.all, 'the suppression silences nothing'), span},
      })
    } else if (!used?.has(id) && !known.off.has(id) && !(form === 'front-matter' && known.missing.has(id))) {
      const text =
        form === 'comment'
          ? `the suppression of ${id} silences nothing: delete it`
          : `${id} is marked as not applicable, but the draft speaks to it: delete the entry`
      reports.push({rule: suppressionUnused, said: {text, span}})
    }
  }
  if (reason === '') {
    const how = form === 'comment' ? 'after two dashes: `gge-h -- reason`' : 'as its value'
    reports.push({
      rule: suppressionWithoutReason,
      said: {text: `the suppression of ${ids.join(', ') || 'nothing'} gives no reason: write it ${how}`, span},
    })
  }
  return reports
}
