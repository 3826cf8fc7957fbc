import {type AgreementComparison, compareWithAgreements} from '../compare/compare-with-agreements.ts'
import {pointAt} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage} from '../model/coverage.ts'
import type {Finding} from '../model/finding.ts'
import type {Norm, NormElement} from '../model/norm.ts'
import {modelClause, verdicts} from '../rules/norm-words.ts'
import {type InitiativeFacts, initiativeFacts} from './document-facts.ts'

/** A clause that decides, as it is cited. */
export interface Quotation {
  /** The words, white space collapsed, without Markdown. */
  readonly text: string
  /** "5(c)"; "" where nothing is numbered. */
  readonly provision: string
  /** From 1. */
  readonly line: number
}

/** One norm in the summary of a draft. */
export interface NormSummary {
  readonly norm: Norm
  readonly verdict: NormCoverage
  readonly quotations: readonly Quotation[]
  /** Core elements that were not found; none where the norm is covered. */
  readonly lacking: readonly NormElement[]
  /** Text that would cover the norm, in the register of the draft; for norms that are missing or weak. */
  readonly modelClause?: string
}

/** Everything that a report on one initiative says. */
export interface InitiativeSummary {
  readonly path: string
  readonly analysis: Analysis
  readonly facts: InitiativeFacts
  /** In catalogue order. */
  readonly norms: readonly NormSummary[]
  readonly comparison: AgreementComparison
}

/** Summarises a draft: facts, norms with their clauses, and where it stands among the agreements. */
export function summarise({path, analysis}: {readonly path: string; readonly analysis: Analysis}): InitiativeSummary {
  return {
    path,
    analysis,
    facts: initiativeFacts(analysis),
    norms: verdicts(analysis).map(({norm, verdict}) => summariseNorm(norm, verdict, analysis)),
    comparison: compareWithAgreements(analysis),
  }
}

function summariseNorm(norm: Norm, verdict: NormCoverage, analysis: Analysis): NormSummary {
  const met = new Set(verdict.elements.filter((element) => element.met).map(({id}) => id))
  const isOpen = verdict.status === 'missing' || verdict.status === 'weak'
  return {
    norm,
    verdict,
    quotations: withoutRepeats(verdict.evidence.map((finding) => quote(finding, analysis))),
    lacking: isOpen ? norm.elements.filter(({id, core}) => core && !met.has(id)) : [],
    ...(isOpen ? {modelClause: modelClause(norm, analysis.facts)} : {}),
  }
}

/** A longer stretch around words that are quoted already says nothing new. */
function withoutRepeats(quotations: readonly Quotation[]): readonly Quotation[] {
  return quotations.filter((one, index) => !quotations.slice(0, index).some(({text}) => one.text.includes(text)))
}

/** The clause that a finding rests on, as a reader sees it. */
export function quote({span, provision}: Finding, {source, provisions}: Analysis): Quotation {
  const clause = provisions[provision]
  return {
    text: readableWithin(span.start, span.end, clause?.readable) || source.text.slice(span.start, span.end),
    provision: clause?.path ?? '',
    line: pointAt(source, span.start).line,
  }
}

/** The readable text whose source lies between two offsets; "" where the clause reaches no further than a part of it. */
function readableWithin(start: number, end: number, readable?: {text: string; offsets: ArrayLike<number>}): string {
  if (readable === undefined) return ''
  const {text, offsets} = readable
  const reach = offsets[text.length] ?? 0
  // Several provisions read together: the source says more than this one.
  if (end > reach) return ''
  let from = 0
  while (from < text.length && (offsets[from] ?? 0) < start) from++
  let to = from
  while (to < text.length && (offsets[to] ?? 0) < end) to++
  return text.slice(from, to).trim()
}
