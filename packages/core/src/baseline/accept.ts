import type {Analysis} from '../model/analysis.ts'
import type {Message} from '../model/message.ts'
import {isExpired} from './apply-baseline.ts'
import type {Baseline, BaselineEntry} from './baseline.ts'

/** Why findings are accepted, by whom and for how long. */
export interface Acceptance {
  readonly reason: string
  readonly owner: string
  /** `2026-03-14`. */
  readonly date: string
  readonly expires?: string
}

/** A draft with the findings to be accepted. */
export interface DraftToAccept {
  /** Relative to the baseline's folder, with forward slashes. */
  readonly draft: string
  readonly analysis: Pick<Analysis, 'source'>
  readonly messages: readonly Message[]
}

/** So much of a clause is kept for readers of the file. */
const EXCERPT = 120

/**
 * A baseline that accepts the findings beside what it accepted before. Earlier entries keep their reasons; one that has
 * run out is replaced when its clause is accepted again.
 */
export function accept(baseline: Baseline, drafts: readonly DraftToAccept[], acceptance: Acceptance): Baseline {
  const known = new Set(baseline.accepted.filter((entry) => !isExpired(entry, acceptance.date)).map(keyOf))
  const added: BaselineEntry[] = []
  for (const {draft, analysis, messages} of drafts) {
    for (const message of messages) {
      const entry = entryOf(draft, analysis, message, acceptance)
      if (known.has(keyOf(entry))) continue
      known.add(keyOf(entry))
      added.push(entry)
    }
  }
  const renewed = new Set(added.map(keyOf))
  return {version: 1, accepted: [...baseline.accepted.filter((entry) => !renewed.has(keyOf(entry))), ...added]}
}

function keyOf({draft, fingerprint}: BaselineEntry): string {
  return `${fingerprint} ${draft}`
}

function entryOf(
  draft: string,
  {source}: Pick<Analysis, 'source'>,
  message: Message,
  acceptance: Acceptance,
): BaselineEntry {
  const {fingerprint, rule, norm, span, text} = message
  const words = (source.text.slice(span.start, span.end) || text).replace(/\s+/g, ' ').trim()
  return {
    fingerprint,
    draft,
    rule,
    ...(norm === undefined ? {} : {norm}),
    clause: words.length > EXCERPT ? `${words.slice(0, EXCERPT - 1).trimEnd()}…` : words || text,
    ...acceptance,
  }
}
