import {pointAt} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage, Status} from '../model/coverage.ts'
import type {WeakReason} from '../model/finding.ts'
import type {NormId} from '../model/norm.ts'
import {type ReaderAgreement, readerAgreement} from './kappa.ts'
import type {DocumentLabels, Label} from './labels.ts'

/** A draft to be held against a person's labels. */
export interface CodedDraft {
  readonly path: string
  readonly analysis: Analysis
}

/** A line of the draft that a reader rests on. */
export interface CitedLine {
  readonly line: number
  readonly text: string
}

/** One reader's verdict with what it rests on. */
export interface Verdict {
  readonly status: Status
  readonly reasons: readonly WeakReason[]
  readonly evidence: readonly CitedLine[]
}

/** A norm on which engine and person differ. */
export interface Disagreement {
  readonly path: string
  readonly norm: NormId
  readonly engine: Verdict
  readonly person: Verdict
  /** Of the engine's verdict, 0 to 1. */
  readonly confidence: number
}

/** The engine held against a person's labels. */
export interface SecondCoderReport {
  /** Over every norm of every draft, the four statuses. */
  readonly overall: ReaderAgreement
  /** The same for whether the draft speaks to the norm at all. */
  readonly presence: ReaderAgreement
  readonly norms: readonly ({readonly norm: NormId} & ReaderAgreement)[]
  readonly disagreements: readonly Disagreement[]
  /** Drafts for which there are no labels. */
  readonly unlabelled: readonly string[]
  /** Labels for which there is no draft. */
  readonly unread: readonly string[]
}

/** Holds the engine's verdicts against a person's; drafts that are not assessed count as unlabelled. */
export function compareWithLabels(drafts: readonly CodedDraft[], labels: readonly DocumentLabels[]): SecondCoderReport {
  const pairs: {norm: NormId; pair: readonly [string, string]}[] = []
  const disagreements: Disagreement[] = []
  const unlabelled: string[] = []
  const used = new Set<DocumentLabels>()
  for (const {path, analysis} of drafts) {
    const document = labelsFor(path, labels)
    if (document === undefined || !analysis.facts.assessed) {
      unlabelled.push(path)
      continue
    }
    used.add(document)
    for (const verdict of analysis.coverage) {
      const label = document.norms[verdict.norm] ?? NOTHING
      pairs.push({norm: verdict.norm, pair: [verdict.status, label.status]})
      if (verdict.status !== label.status) disagreements.push(disagreement(path, analysis, verdict, label))
    }
  }
  const present = (status: string) => (status === 'missing' ? 'no' : 'yes')
  return {
    overall: readerAgreement(pairs.map(({pair}) => pair)),
    presence: readerAgreement(pairs.map(({pair}) => [present(pair[0]), present(pair[1])] as const)),
    norms: [...new Set(pairs.map(({norm}) => norm))].map((norm) => ({
      norm,
      ...readerAgreement(pairs.filter((one) => one.norm === norm).map(({pair}) => pair)),
    })),
    disagreements,
    unlabelled,
    unread: labels.filter((document) => !used.has(document)).map(({doc}) => doc),
  }
}

const NOTHING: Label = {status: 'missing', lines: [], reasons: []}

/** Labels name a draft by its path or by the end of it. */
function labelsFor(path: string, labels: readonly DocumentLabels[]): DocumentLabels | undefined {
  const named = (doc: string) => path === doc || path.endsWith(`/${doc.replace(/^\.?\//, '')}`)
  const exact = labels.filter(({doc}) => named(doc))
  return (
    exact.sort((a, b) => b.doc.length - a.doc.length)[0] ?? labels.find(({doc}) => baseName(doc) === baseName(path))
  )
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function disagreement(path: string, {source}: Analysis, verdict: NormCoverage, label: Label): Disagreement {
  const textOf = (line: number) => {
    const start = source.lineStarts[line - 1]
    return start === undefined ? '' : source.text.slice(start, source.lineStarts[line] ?? source.text.length).trim()
  }
  const evidence = verdict.evidence.map(({span}) => ({
    line: pointAt(source, span.start).line,
    text: source.text.slice(span.start, span.end),
  }))
  return {
    path,
    norm: verdict.norm,
    engine: {status: verdict.status, reasons: verdict.reasons, evidence},
    person: {
      status: label.status,
      reasons: label.reasons,
      evidence: label.lines.map((line) => ({line, text: textOf(line)})),
    },
    confidence: verdict.confidence,
  }
}
