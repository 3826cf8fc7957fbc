import type {Message} from '../model/message.ts'

/** Keeps the first of messages that say the same of the same place. They must be sorted: those of one place stand together. */
export function deduplicate(messages: readonly Message[]): readonly Message[] {
  return messages.filter((message, at) => {
    for (let earlier = at - 1; earlier >= 0; earlier--) {
      const other = messages[earlier] as Message
      if (other.span.start !== message.span.start) return true
      if (saysTheSame(other, message)) return false
    }
    return true
  })
}

function saysTheSame(a: Message, b: Message): boolean {
  return a.rule === b.rule && a.code === b.code && a.span.end === b.span.end && a.text === b.text
}
