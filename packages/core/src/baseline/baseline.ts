import type {NormId} from '../model/norm.ts'

/** A finding that somebody accepted, by clause and not by line. */
export interface BaselineEntry {
  /** The message's fingerprint: of the clause's words and the matter. */
  readonly fingerprint: string
  /** The draft, relative to the baseline's folder, with forward slashes. */
  readonly draft: string
  readonly rule: string
  readonly norm?: NormId
  /** The beginning of the clause, or the message, for those who read the file. */
  readonly clause: string
  readonly reason: string
  /** Who accepted it. */
  readonly owner: string
  /** When, `2026-03-14`. */
  readonly date: string
  /** The last day on which it holds; for ever where absent. */
  readonly expires?: string
}

/** A `.normlint-baseline.json`. */
export interface Baseline {
  readonly version: 1
  readonly accepted: readonly BaselineEntry[]
}

/** The name that a baseline is looked for by, beside the configuration. */
export const BASELINE_NAME = '.normlint-baseline.json'

/** The baseline of somebody who accepted nothing. */
export const emptyBaseline: Baseline = {version: 1, accepted: []}

/** The text of a baseline file, its entries by draft, norm and clause so that merges stay small. */
export function writeBaseline({accepted}: Baseline): string {
  const key = ({draft, norm = '', rule, fingerprint}: BaselineEntry) => [draft, norm, rule, fingerprint].join('\n')
  const sorted = accepted.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
  const schema = 'https://github.com/normlint/normlint/schemas/baseline.schema.json'
  return `${JSON.stringify({$schema: schema, version: 1, accepted: sorted}, undefined, 2)}\n`
}
