import type {Message, SourceText} from '@normlint/core'
import {lineText, positionOf} from '../ranges.ts'
import type {Replacement} from './not-applicable.ts'

/**
 * The changes that take unused suppressions out of a draft: whole comments, ids out of comments that also silence
 * something, entries of the front matter that have a line of their own.
 */
export function removeUnused(source: SourceText, messages: readonly Message[]): Replacement[] {
  const byPlace = new Map<number, Message[]>()
  for (const message of messages) {
    if (message.rule !== 'suppression-unused') continue
    byPlace.set(message.span.start, [...(byPlace.get(message.span.start) ?? []), message])
  }
  return [...byPlace.values()].flatMap((same) => {
    const [first] = same
    if (!first) return []
    const words = source.text.slice(first.span.start, first.span.end)
    return words.startsWith('<!--') ? [withoutIds(source, first, words, same)] : entryLine(source, first)
  })
}

function withoutIds(source: SourceText, {span}: Message, comment: string, unused: readonly Message[]): Replacement {
  const [, opening = '', names = '', rest = ''] =
    /^(<!--\s*normlint-[\w-]+\s*)(.*?)((?:\s--\s.*)?-->)$/s.exec(comment) ?? []
  const ids = names.split(/[\s,]+/).filter((id) => id !== '')
  // Which id silences nothing stands in the words of the message alone.
  const kept = ids.filter((id) => !unused.some(({text}) => text.split(/[\s:,]+/).includes(id)))
  if (kept.length > 0) return {span, text: `${opening}${kept.join(' ')}${rest.startsWith(' ') ? '' : ' '}${rest}`}
  return wholeLine(source, span.start, span.end)
}

function entryLine(source: SourceText, {span}: Message): Replacement[] {
  const line = lineText(source, positionOf(source, span.start).line)
  return /^\s+[\w"'-]+:/.test(line) && !line.includes('{') ? [wholeLine(source, span.start, span.start + 1)] : []
}

/** Deletes the lines of a stretch if nothing else stands on them, else the stretch. */
function wholeLine(source: SourceText, start: number, end: number): Replacement {
  const first = source.lineStarts[positionOf(source, start).line] ?? start
  const next = source.lineStarts[positionOf(source, end).line + 1] ?? source.text.length
  const isAlone = source.text.slice(first, start).trim() === '' && /^\s*$/.test(source.text.slice(end, next))
  const isEntry = end === start + 1
  return {span: isAlone || isEntry ? {start: first, end: next} : {start, end}, text: ''}
}
