import {didYouMean} from '../config/did-you-mean.ts'
import type {WeakReason} from '../model/finding.ts'
import type {NormId} from '../model/norm.ts'

/** What a person decided on one norm. */
export interface Label {
  readonly status: 'covered' | 'weak' | 'contradicted' | 'missing'
  /** Lines of the draft that decide, from 1. */
  readonly lines: readonly number[]
  readonly reasons: readonly WeakReason[]
}

/** A person's verdicts on one draft; a norm that is not named is missing. */
export interface DocumentLabels {
  /** File name or path of the draft. */
  readonly doc: string
  readonly norms: Readonly<Record<NormId, Label>>
}

/** Labels, or what is wrong with them in one line each. */
export type LabelsResult =
  | {readonly labels: readonly DocumentLabels[]; readonly errors?: undefined}
  | {readonly errors: readonly string[]}

const STATUSES = ['covered', 'weak', 'contradicted', 'missing']
const REASONS = ['recital', 'hortatory', 'partial', 'by-reference', 'hedged']

/**
 * Reads labels from JSON: `{doc, norms: {id: {status, lines, reasons}}}`, a list of such objects, or
 * `{documents: [...]}`. Fields beside these are left alone.
 */
export function readLabels(text: string, knownNorms: readonly NormId[]): LabelsResult {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return {errors: [`is not JSON: ${(error as Error).message.split('\n', 1)[0]}`]}
  }
  const documents = Array.isArray(value)
    ? value
    : isRecord(value) && Array.isArray(value.documents)
      ? value.documents
      : [value]
  const errors = documents.flatMap((document, index) => mistakesIn(document, index, knownNorms))
  if (errors.length > 0) return {errors}
  return {labels: (documents as {doc: string; norms: Record<string, Partial<Label>>}[]).map(complete)}
}

function mistakesIn(document: unknown, index: number, knownNorms: readonly NormId[]): string[] {
  if (!isRecord(document) || typeof document.doc !== 'string' || !isRecord(document.norms))
    return [`document ${index + 1}: expected an object with “doc” (a file name) and “norms”`]
  return Object.entries(document.norms).flatMap(([id, label]) => {
    const place = `${document.doc}: ${id}`
    if (!knownNorms.includes(id)) {
      const near = didYouMean(id, knownNorms)
      return [`${place} is no known norm${near ? `; did you mean “${near}”?` : ''}`]
    }
    return mistakesInLabel(label).map((mistake) => `${place}: ${mistake}`)
  })
}

function mistakesInLabel(label: unknown): string[] {
  if (!isRecord(label)) return ['expected an object with “status”']
  const {status, lines = [], reasons = []} = label
  return [
    ...(STATUSES.includes(status as string)
      ? []
      : [`“status” is ${show(status)}, expected one of ${STATUSES.join(', ')}`]),
    ...(Array.isArray(lines) && lines.every((line) => Number.isInteger(line) && line > 0)
      ? []
      : [`“lines” is ${show(lines)}, expected a list of line numbers from 1`]),
    ...(Array.isArray(reasons) && reasons.every((reason) => REASONS.includes(reason as string))
      ? []
      : [`“reasons” is ${show(reasons)}, expected some of ${REASONS.join(', ')}`]),
  ]
}

function complete({doc, norms}: {doc: string; norms: Record<string, Partial<Label>>}): DocumentLabels {
  const entries = Object.entries(norms).map(([id, {status = 'missing', lines = [], reasons = []}]) => [
    id,
    {status, lines, reasons},
  ])
  return {doc, norms: Object.fromEntries(entries)}
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value).slice(0, 60)
}
