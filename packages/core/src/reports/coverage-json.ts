import {pointAt} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage, Status} from '../model/coverage.ts'
import type {Finding, WeakReason} from '../model/finding.ts'
import type {Profile} from '../model/norm.ts'
import {type InitiativeEntry, initiativeEntry} from './initiative-report.ts'
import type {AnalysedFile} from './linted-file.ts'
import {type ReadinessEntry, readinessEntries} from './readiness-report.ts'

/** The document of `schemas/coverage.schema.json`; fields may be added under the same version, none change meaning. */
export interface CoverageReport {
  readonly version: 1
  readonly documents: readonly CoverageDocument[]
}

/** One draft. */
export interface CoverageDocument {
  readonly path: string
  readonly title: string
  /** BCP 47 tag. */
  readonly language: string
  readonly profile: Profile
  /** One entry per norm of the active packs, in catalogue order. */
  readonly norms: readonly CoverageEntry[]
  /** How ready the text is to work as an agreement; empty for a text that is no draft. */
  readonly readiness: readonly ReadinessEntry[]
  /** What the draft says of itself, and where it stands among the known agreements. */
  readonly initiative: InitiativeEntry
}

/** The verdict on one norm. */
export interface CoverageEntry {
  readonly id: string
  readonly status: Status
  readonly reasons: readonly WeakReason[]
  readonly elements: readonly {readonly id: string; readonly met: boolean}[]
  readonly evidence: readonly CoverageEvidence[]
  /** 0 to 1, two decimals. */
  readonly confidence: number
  readonly needsReview: boolean
}

/** A stretch of the draft; lines and columns count from 1, columns in UTF-16 code units, the end is exclusive. */
export interface CoverageEvidence {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  /** Where the clause stands as lawyers cite it, "" where nothing is numbered. */
  readonly provision: string
  readonly quote: string
}

/** The coverage of some drafts as data. */
export function coverageReport(files: readonly AnalysedFile[]): CoverageReport {
  return {version: 1, documents: files.map(({path, analysis}) => documentOf(path, analysis))}
}

/** {@link coverageReport} as JSON text, indented, with a newline at its end. */
export function coverageJson(files: readonly AnalysedFile[]): string {
  return `${JSON.stringify(coverageReport(files), undefined, 2)}\n`
}

function documentOf(path: string, analysis: Analysis): CoverageDocument {
  const {title, language, profile} = analysis.facts
  return {
    path,
    title,
    language,
    profile,
    norms: analysis.coverage.map((verdict) => entryOf(verdict, analysis)),
    readiness: readinessEntries(analysis),
    initiative: initiativeEntry(analysis),
  }
}

function entryOf(verdict: NormCoverage, analysis: Analysis): CoverageEntry {
  return {
    id: verdict.norm,
    status: verdict.status,
    reasons: verdict.reasons,
    elements: verdict.elements.map(({id, met}) => ({id, met})),
    evidence: verdict.evidence.map((finding) => evidenceOf(finding, analysis)),
    confidence: Math.round(verdict.confidence * 100) / 100,
    needsReview: verdict.needsReview,
  }
}

function evidenceOf({span, provision}: Finding, {source, provisions}: Analysis): CoverageEvidence {
  const start = pointAt(source, span.start)
  const end = pointAt(source, span.end)
  return {
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    provision: provisions[provision]?.path ?? '',
    quote: source.text.slice(span.start, span.end),
  }
}
