import type {Change, ClauseChange, DraftDiff} from '../../diff/diff-drafts.ts'
import {pointAt} from '../../document/source-text.ts'
import type {Analysis} from '../../model/analysis.ts'
import type {NormCoverage, Status} from '../../model/coverage.ts'
import type {WeakReason} from '../../model/finding.ts'
import type {Provision} from '../../model/provision.ts'

/** A draft in two revisions, with what changed. */
export interface DiffedFile {
  /** The later path, or the earlier one of a draft that was deleted. */
  readonly path: string
  /** The earlier path, where it is another. */
  readonly previousPath?: string
  /** Absent for a draft that is new. */
  readonly before?: Analysis
  /** Absent for a draft that was deleted. */
  readonly after?: Analysis
  readonly diff: DraftDiff
}

/** The document of `schemas/diff.schema.json`. */
export interface DiffReport {
  readonly version: 1
  readonly documents: readonly {
    readonly path: string
    readonly previousPath?: string
    readonly norms: readonly DiffEntry[]
  }[]
}

/** One norm. */
export interface DiffEntry {
  readonly id: string
  readonly change: Change
  readonly why: string
  readonly before: {readonly status: Status; readonly reasons: readonly WeakReason[]}
  readonly after: {readonly status: Status; readonly reasons: readonly WeakReason[]}
  readonly clauses: readonly {
    readonly kind: ClauseChange['kind']
    readonly before?: DiffClause
    readonly after?: DiffClause
  }[]
}

/** A clause in one revision. */
export interface DiffClause {
  /** From 1. */
  readonly line: number
  /** "5(c)"; "" where nothing is numbered. */
  readonly provision: string
  readonly text: string
}

/** What revisions did to drafts, as data. */
export function diffReport(files: readonly DiffedFile[]): DiffReport {
  return {version: 1, documents: files.map(documentOf)}
}

/** {@link diffReport} as JSON text, indented, with a newline at its end. */
export function diffJson(files: readonly DiffedFile[]): string {
  return `${JSON.stringify(diffReport(files), undefined, 2)}\n`
}

function documentOf({path, previousPath, before, after, diff}: DiffedFile): DiffReport['documents'][number] {
  const norms = diff.norms.map((one) => ({
    id: one.norm.id,
    change: one.change,
    why: one.why,
    before: verdict(one.before),
    after: verdict(one.after),
    clauses: one.clauses.map((clause) => ({
      kind: clause.kind,
      ...(clause.before && before ? {before: diffClause(clause.before, before)} : {}),
      ...(clause.after && after ? {after: diffClause(clause.after, after)} : {}),
    })),
  }))
  return {path, ...(previousPath === undefined ? {} : {previousPath}), norms}
}

function verdict({status, reasons}: NormCoverage) {
  return {status, reasons}
}

/** A clause as it is cited; words inherited from a lead-in are not repeated. */
export function diffClause(provision: Provision, {source}: Analysis): DiffClause {
  return {
    line: pointAt(source, provision.span.start).line,
    provision: provision.path,
    text: provision.readable.text,
  }
}
