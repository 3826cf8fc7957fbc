import {moveSpan} from '../document/source-text.ts'
import type {Message} from '../model/message.ts'

/** The message on a clause that stands so many units further on. */
export function moveMessage(message: Message, by: number): Message {
  if (by === 0) return message
  const {span, words, related, suggestions} = message
  return {
    ...message,
    span: moveSpan(span, by),
    ...(words && {words: words.map((one) => moveSpan(one, by))}),
    related: related.length === 0 ? related : related.map((one) => ({...one, span: moveSpan(one.span, by)})),
    suggestions:
      suggestions.length === 0 ? suggestions : suggestions.map((one) => ({...one, span: moveSpan(one.span, by)})),
  }
}
