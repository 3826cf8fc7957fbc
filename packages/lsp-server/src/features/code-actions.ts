import type {Message, Norm} from '@normlint/core'
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type TextEdit,
} from 'vscode-languageserver'
import {type Check, coverageOf, normOf} from '../check.ts'
import {type Insertion, insertClause} from '../clauses/insert-clause.ts'
import {nextRung} from '../clauses/ladder.ts'
import {markNotApplicable} from '../clauses/not-applicable.ts'
import {suppressNext} from '../clauses/suppression.ts'
import {removeUnused} from '../clauses/unused-suppression.ts'
import {offsetOf, overlaps, positionOf, rangeOf} from '../ranges.ts'
import {messageOf} from './diagnostics.ts'

/** Fixes every unused suppression of a draft at once; clients may run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.normlint`

/** What stands in a reason until the drafter writes one, in editors that cannot ask for it. */
const REASON = 'say why'

/** What can be done about the messages and the clause at a range. */
export function codeActionsAt(check: Check, params: CodeActionParams, clientCommands: boolean): CodeAction[] {
  const wanted = (kind: string) =>
    params.context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true
  const actions: CodeAction[] = []
  if (wanted(CodeActionKind.QuickFix))
    for (const diagnostic of params.context.diagnostics) {
      if (diagnostic.source !== 'normlint') continue
      const message = messageOf(check, diagnostic)
      if (message) actions.push(...quickFixes(check, message, diagnostic, clientCommands))
    }
  if (wanted(CodeActionKind.RefactorRewrite)) actions.push(...rewrites(check, params))
  if (wanted(fixAllKind)) actions.push(...fixAll(check))
  return actions
}

function quickFixes(check: Check, message: Message, diagnostic: Diagnostic, clientCommands: boolean): CodeAction[] {
  const fix = (title: string, edits: TextEdit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(isPreferred && {isPreferred}),
    edit: {changes: {[check.uri]: edits}},
  })
  const actions = message.suggestions.map(({title, span, text}, at) =>
    fix(title, [replace(check, span, text)], at === 0),
  )
  const norm = message.norm ? normOf(check.analysis, message.norm) : undefined
  if (norm) actions.push(...clauseFixes(check, norm, message, fix))
  const rung = rungFix(check, message)
  if (rung) actions.push(fix(rung.title, [rung.edit]))
  if (message.rule === 'suppression-unused') {
    const edits = removeUnused(check.analysis.source, [message]).map(({span, text}) => replace(check, span, text))
    if (edits.length > 0) actions.push(fix('Remove the unused suppression', edits, true))
  }
  if (!message.rule.startsWith('suppression-'))
    actions.push(...silencers(check, message, diagnostic, norm, clientCommands))
  return actions
}

function clauseFixes(
  check: Check,
  norm: Norm,
  message: Message,
  fix: (title: string, edits: TextEdit[], preferred?: boolean) => CodeAction,
) {
  const {analysis} = check
  const coverage = coverageOf(analysis, norm.id)
  const name = `“${norm.title}” (${norm.id})`
  if (coverage?.status === 'missing')
    return [fix(`Insert a model clause for ${name}`, [insert(check, insertClause(analysis, norm))], true)]
  if (coverage?.status !== 'weak') return []
  const at = analysis.provisions.find((provision) => overlaps(provision.span, message.span))
  const isPartial = coverage.reasons.includes('partial') && at?.kind === 'operative'
  const title = isPartial ? `Complete with a model clause for ${name}` : `Add an operative model clause for ${name}`
  return [fix(title, [insert(check, insertClause(analysis, norm, isPartial ? at : undefined))])]
}

function rungFix(check: Check, message: Message): {title: string; edit: TextEdit} | undefined {
  const coverage = message.norm === undefined ? undefined : coverageOf(check.analysis, message.norm)
  // Only what is too weak is to be strengthened: a permission that goes against a norm is not.
  if (coverage && !coverage.reasons.includes('hortatory')) return undefined
  const provision = check.analysis.provisions.findIndex(({span}) => overlaps(span, message.span))
  const rung = provision < 0 ? undefined : nextRung(check.analysis, provision)
  if (!rung) return undefined
  return {title: `Strengthen: “${rung.from}” → “${rung.to}”`, edit: replace(check, rung.span, rung.to)}
}

/** Suppress here, or mark the norm not applicable; both ask for a reason where the client can. */
function silencers(
  check: Check,
  message: Message,
  diagnostic: Diagnostic,
  norm: Norm | undefined,
  clientCommands: boolean,
): CodeAction[] {
  const {line, character} = rangeOf(check.analysis.source, message.span).start
  const action = (title: string, command: string, args: unknown[], edit: TextEdit | undefined): CodeAction[] => {
    const base = {title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic]}
    if (clientCommands) return [{...base, command: {title, command, arguments: args}}]
    return edit ? [{...base, edit: {changes: {[check.uri]: [edit]}}}] : []
  }
  const actions: CodeAction[] = []
  if (message.span.start !== check.analysis.facts.titleSpan.start) {
    const edit = insert(check, suppressNext(check.analysis, message.span.start, message.code, REASON))
    actions.push(
      ...action(
        `Suppress ${message.code} here, with a reason`,
        'normlint.suppress',
        [check.uri, line, character, message.code],
        edit,
      ),
    )
  }
  if (norm) {
    const change = markNotApplicable(check.analysis, norm.id, REASON)
    const edit = change && replace(check, change.span, change.text)
    actions.push(
      ...action(
        `Mark ${norm.id} not applicable to this draft, with a reason`,
        'normlint.notApplicable',
        [check.uri, norm.id],
        edit,
      ),
    )
  }
  return actions
}

/** The next rung of the strength ladder for the clauses in the range, whether there is a message or not. */
function rewrites(check: Check, params: CodeActionParams): CodeAction[] {
  if (!check.activation.active) return []
  const {analysis} = check
  const range = {start: offsetOf(analysis.source, params.range.start), end: offsetOf(analysis.source, params.range.end)}
  return analysis.provisions
    .filter((provision) => provision.form !== 'heading' && overlaps(provision.span, range))
    .flatMap(({index}): CodeAction[] => {
      const rung = nextRung(analysis, index)
      if (!rung) return []
      const edit = {changes: {[check.uri]: [replace(check, rung.span, rung.to)]}}
      return [{title: `Strengthen: “${rung.from}” → “${rung.to}”`, kind: CodeActionKind.RefactorRewrite, edit}]
    })
}

function fixAll(check: Check): CodeAction[] {
  const edits = removeUnused(check.analysis.source, check.messages).map(({span, text}) => replace(check, span, text))
  if (edits.length === 0) return []
  return [{title: 'Remove all unused suppressions', kind: fixAllKind, edit: {changes: {[check.uri]: edits}}}]
}

function replace(check: Check, span: {readonly start: number; readonly end: number}, newText: string): TextEdit {
  return {range: rangeOf(check.analysis.source, span), newText}
}

function insert(check: Check, {offset, text}: Insertion): TextEdit {
  const position = positionOf(check.analysis.source, offset)
  return {range: {start: position, end: position}, newText: text}
}
