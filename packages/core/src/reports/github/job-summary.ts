import {type CheckResult, countMessages, type LintedFile} from '../linted-file.ts'
import {code, heading, paragraph, renderMarkdown, table} from '../markdown/blocks.ts'
import {rangeOf} from '../messages-json.ts'

/** GitHub refuses a summary of more than a mebibyte; a little is kept for what other steps write. */
const MOST_BYTES = 1_000_000

/** The check as Markdown for the summary page of a job: totals and every message, by draft. */
export function githubJobSummary(result: CheckResult): string {
  const {error, warning, info} = countMessages(result.files)
  const suppressed = result.files.reduce((sum, file) => sum + file.suppressed.length, 0)
  const totals = table([
    ['Drafts', 'Errors', 'Warnings', 'Information', 'Suppressed', 'Not checked'],
    [result.files.length, error, warning, info, suppressed, result.failed.length].map(String),
  ])
  const head = renderMarkdown([heading(2, 'normlint'), totals])
  const unread =
    result.failed.length === 0
      ? ''
      : renderMarkdown(result.failed.map(({path, problem}) => paragraph(`${path}: ${problem}`)))
  const blocks = result.files.filter(({messages}) => messages.length > 0).map(fileBlock)
  let text = `${head}${unread === '' ? '' : `\n${unread}`}`
  for (const [index, block] of blocks.entries()) {
    if (bytesOf(text) + bytesOf(block) > MOST_BYTES)
      return `${text}\n${renderMarkdown([paragraph(`${blocks.length - index} more drafts have messages that do not fit here.`)])}`
    text += `\n${block}`
  }
  return text
}

function fileBlock({path, messages, analysis}: LintedFile): string {
  return renderMarkdown([
    heading(3, path),
    table([
      ['Line', 'Severity', 'Norm or rule', 'Message'],
      ...messages.map(({span, severity, code: id, text}) => [
        String(rangeOf(analysis.source, span).line),
        severity,
        [code(id)],
        text,
      ]),
    ]),
  ])
}

/** No character takes more than three bytes for each UTF-16 unit. */
function bytesOf(text: string): number {
  return text.length * 3
}
