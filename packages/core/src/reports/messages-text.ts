import {pointAt} from '../document/source-text.ts'
import type {Message} from '../model/message.ts'
import {codeFrame} from './code-frame.ts'
import {count, printable, wrap} from './layout.ts'
import {type CheckResult, countMessages, type LintedFile} from './linted-file.ts'
import {plainStyler, type Styler, type TextOptions} from './styler.ts'

/**
 * The messages of a check for people: by file, each with its words, why, and what to do; one line of totals at the end.
 * Files that could not be checked are counted there; what is wrong with them belongs on standard error,
 * and where no other was there is nothing to print.
 */
export function messagesText(result: CheckResult, options: TextOptions = {}): string {
  const style = options.styler ?? plainStyler
  const width = Math.max(60, options.width ?? 100)
  if (result.files.length === 0 && result.failed.length > 0) return ''
  const blocks = result.files.filter(({messages}) => messages.length > 0).map((file) => fileBlock(file, width, style))
  return `${[...blocks, summary(result, style)].join('\n\n')}\n`
}

function fileBlock({path, messages, analysis}: LintedFile, width: number, style: Styler): string {
  const parts = [style.underline(printable(path))]
  let framed: string | undefined
  for (const message of messages) {
    // Several messages on the title need not show it again and again.
    const place = `${message.span.start} ${message.span.end}`
    parts.push(messageBlock(message, analysis.source, width, style, place !== framed))
    framed = place
  }
  return parts.join('\n\n')
}

function messageBlock(
  message: Message,
  source: LintedFile['analysis']['source'],
  width: number,
  style: Styler,
  showFrame: boolean,
): string {
  const {line, column} = pointAt(source, message.span.start)
  const place = `${line}:${column}`.padEnd(7)
  const indent = ' '.repeat(18)
  const [firstRow = '', ...rows] = wrap(message.text, width, indent).split('\n')
  const lines = [
    `  ${style.dim(place)} ${LABEL[message.severity](style)} ${style.bold(firstRow.trimStart())}`,
    ...rows.map((row) => indent + style.bold(row.trimStart())),
  ]
  const frame = showFrame ? codeFrame(source, message.span, message.words ?? [], width, style) : ''
  if (frame !== '') lines.push(frame)
  if (message.note !== undefined) lines.push(wrap(message.note, width, ' '.repeat(10)))
  for (const text of message.expected ?? [])
    lines.push(style.green(wrap(`For instance: ${text}`, width, ' '.repeat(10))))
  for (const related of message.related) {
    const at = pointAt(source, related.span.start)
    lines.push(wrap(`see ${at.line}:${at.column}: ${related.message}`, width, ' '.repeat(10)))
  }
  lines.push(style.dim(`          ${message.rule}${message.norm === undefined ? '' : `, ${message.norm}`}`))
  return lines.join('\n')
}

const LABEL: Readonly<Record<Message['severity'], (style: Styler) => string>> = {
  error: (style) => style.red('error  '),
  warning: (style) => style.yellow('warning'),
  info: (style) => style.cyan('info   '),
}

function summary({files, failed, hidden = 0}: CheckResult, style: Styler): string {
  const counts = countMessages(files)
  const suppressed = files.reduce((sum, file) => sum + file.suppressed.length, 0)
  const accepted = files.reduce((sum, file) => sum + (file.accepted?.length ?? 0), 0)
  const total = counts.error + counts.warning + counts.info
  const checked = count(files.length, 'draft')
  const beside = [
    ...(hidden > 0 ? [`${hidden} not shown`] : []),
    ...(suppressed > 0 ? [`${suppressed} suppressed`] : []),
    ...(accepted > 0 ? [`${accepted} in the baseline`] : []),
    ...(failed.length > 0 ? [`${count(failed.length, 'file')} not checked`] : []),
  ]
  const tail = beside.length > 0 ? ` (${beside.join(', ')})` : ''
  if (total === 0 && failed.length > 0) return `${checked} checked${tail}`
  if (total === 0) return style.green(`${checked} checked, ${hidden > 0 ? 'no errors' : 'nothing to say'}${tail}`)
  const parts = [
    ...(counts.error > 0 ? [style.red(count(counts.error, 'error'))] : []),
    ...(counts.warning > 0 ? [style.yellow(count(counts.warning, 'warning'))] : []),
    ...(counts.info > 0 ? [style.cyan(`${counts.info} for information`)] : []),
  ]
  return `${parts.join(', ')} in ${checked}${tail}`
}
