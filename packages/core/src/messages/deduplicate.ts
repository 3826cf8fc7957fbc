import type {Message} from '../model/message.ts'

/** Keeps the first of messages that say the same of the same place. */
export function deduplicate(messages: readonly Message[]): readonly Message[] {
  const seen = new Set<string>()
  return messages.filter(({rule, code, text, span}) => {
    const key = `${rule} ${code} ${span.start} ${span.end} ${text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
