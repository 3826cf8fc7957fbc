import type {Message} from '../model/message.ts'

const RANK: Readonly<Record<Message['severity'], number>> = {error: 0, warning: 1, info: 2}

/** Document order; at one place the stronger first, then by code. */
export function sort(messages: readonly Message[]): readonly Message[] {
  return messages.toSorted(
    (a, b) =>
      a.span.start - b.span.start ||
      RANK[a.severity] - RANK[b.severity] ||
      compare(a.code, b.code) ||
      a.span.end - b.span.end ||
      compare(a.text, b.text),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
