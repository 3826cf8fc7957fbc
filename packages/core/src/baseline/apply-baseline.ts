import {fingerprint} from '../messages/fingerprint.ts'
import type {Message} from '../model/message.ts'
import type {Baseline, BaselineEntry} from './baseline.ts'

/** A message that the baseline accepts. */
export interface AcceptedMessage {
  readonly message: Message
  readonly entry: BaselineEntry
}

/** The messages of one draft, sorted by what the baseline says of them. */
export interface BaselineResultOfDraft {
  /** Those that stand: nobody accepted them, or not for so long. */
  readonly messages: readonly Message[]
  readonly accepted: readonly AcceptedMessage[]
  /** Messages among those that stand, which were accepted until a day that has passed. */
  readonly expired: readonly AcceptedMessage[]
}

/** Which draft it is, and the day. */
export interface BaselineContext {
  /** Relative to the baseline's folder, with forward slashes. */
  readonly draft: string
  /** `2026-03-14`. */
  readonly today: string
}

/**
 * Takes out the messages that a baseline accepts.
 *
 * An entry accepts the findings with its fingerprint: the same matter in a clause of the same words, wherever it stands
 * and however it is wrapped, also in another draft that the clause was moved to. A message on the whole document has no
 * clause, so for it the draft must be the same.
 */
export function applyBaseline(
  messages: readonly Message[],
  baseline: Baseline,
  {draft, today}: BaselineContext,
): BaselineResultOfDraft {
  if (baseline.accepted.length === 0) return {messages, accepted: [], expired: []}
  const byFingerprint = new Map<string, BaselineEntry[]>()
  for (const entry of baseline.accepted)
    byFingerprint.set(entry.fingerprint, [...(byFingerprint.get(entry.fingerprint) ?? []), entry])
  const standing: Message[] = []
  const accepted: AcceptedMessage[] = []
  const expired: AcceptedMessage[] = []
  for (const message of messages) {
    const fitting = (byFingerprint.get(message.fingerprint) ?? [])
      .filter((entry) => entry.draft === draft || !isOnDocument(message))
      .sort((a, b) => Number(b.draft === draft) - Number(a.draft === draft))
    const entry = fitting.find((one) => !isExpired(one, today))
    if (entry) {
      accepted.push({message, entry})
      continue
    }
    standing.push(message)
    if (fitting[0]) expired.push({message, entry: fitting[0]})
  }
  return {messages: standing, accepted, expired}
}

/** Whether the last day of an entry has passed. */
export function isExpired({expires}: BaselineEntry, today: string): boolean {
  return expires !== undefined && expires < today
}

/**
 * Entries that accept nothing any more: their drafts were checked, and no message used them.
 *
 * @param used entries that accepted a message, or would have but for the day
 * @param isChecked whether a draft was checked in this run, or is known to be gone
 */
export function staleEntries(
  {accepted}: Baseline,
  used: ReadonlySet<BaselineEntry>,
  isChecked: (draft: string) => boolean,
): readonly BaselineEntry[] {
  return accepted.filter((entry) => !used.has(entry) && isChecked(entry.draft))
}

/** A message about the whole document has the fingerprint of its rule and norm alone. */
function isOnDocument({rule, norm, fingerprint: own}: Message): boolean {
  return own === fingerprint({rule, ...(norm === undefined ? {} : {norm})})
}
