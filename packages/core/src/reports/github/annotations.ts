import type {Message} from '../../model/message.ts'
import type {CheckResult} from '../linted-file.ts'
import {type Range, rangeOf} from '../messages-json.ts'

/** One annotation as GitHub shows it; without a file it belongs to the whole run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly text: string
  readonly place?: Range & {readonly path: string}
}

/** GitHub shows this many annotations of each level for one step and drops the others without a word. */
export const MOST_PER_LEVEL = 10

const LEVELS: Readonly<Record<Message['severity'], Annotation['level']>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

interface Placed {
  readonly message: Message
  readonly place: Range & {readonly path: string}
}

/**
 * The annotations of a check, at most ten of each level: one for each message where there is room, else one for each
 * norm or rule in each file, else one for each file, else nine and one that counts the rest.
 */
export function annotationsOf({files, failed}: CheckResult): readonly Annotation[] {
  const unread: Annotation[] = failed.map(({path, problem}) => ({
    level: 'error',
    title: 'normlint: not checked',
    text: problem,
    place: {path, line: 1, column: 1, endLine: 1, endColumn: 1},
  }))
  const placed = files.flatMap(({path, messages, analysis}) =>
    messages.map((message) => ({message, place: {path, ...rangeOf(analysis.source, message.span)}})),
  )
  return (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const ofLevel = placed.filter(({message}) => message.severity === severity)
    const room = MOST_PER_LEVEL - (severity === 'error' ? Math.min(unread.length, MOST_PER_LEVEL - 1) : 0)
    return [
      ...(severity === 'error' ? keepWithin(unread, MOST_PER_LEVEL - 1, 'error') : []),
      ...aggregate(ofLevel, room, LEVELS[severity]),
    ]
  })
}

function aggregate(placed: readonly Placed[], room: number, level: Annotation['level']): readonly Annotation[] {
  const finest = [
    (_: Placed, index: number) => String(index),
    ({message, place}: Placed) => `${place.path}\n${message.code}`,
    ({place}: Placed) => place.path,
  ]
  for (const key of finest) {
    const groups = groupBy(placed, key)
    if (groups.length <= room) return groups.map((group) => annotationOf(group, level))
  }
  const byFile = groupBy(placed, ({place}) => place.path).map((group) => annotationOf(group, level))
  return keepWithin(byFile, room, level)
}

function keepWithin(
  annotations: readonly Annotation[],
  room: number,
  level: Annotation['level'],
): readonly Annotation[] {
  if (annotations.length <= room) return annotations
  const rest = annotations.length - (room - 1)
  return [
    ...annotations.slice(0, room - 1),
    {level, title: 'normlint', text: `and ${rest} more drafts; the job summary lists every message`},
  ]
}

function groupBy(
  placed: readonly Placed[],
  keyOf: (one: Placed, index: number) => string,
): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>()
  for (const [index, one] of placed.entries()) {
    const key = keyOf(one, index)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

function annotationOf(group: readonly Placed[], level: Annotation['level']): Annotation {
  const [first] = group as readonly [Placed]
  const {message, place} = first
  if (group.length === 1) {
    const more = [message.note, ...(message.expected ?? []).map((text) => `For instance: ${text}`)]
    return {level, title: titleOf(message), text: [message.text, ...more].filter(Boolean).join('\n'), place}
  }
  const codes = [...new Set(group.map((one) => one.message.code))]
  const lines = group.map((one) => `line ${one.place.line}: ${one.message.text}`)
  return {level, title: `normlint: ${group.length} messages (${codes.join(', ')})`, text: lines.join('\n'), place}
}

function titleOf({rule, norm}: Message): string {
  return norm === undefined ? `normlint: ${rule}` : `normlint: ${norm} (${rule})`
}
