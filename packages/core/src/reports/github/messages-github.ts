import {count} from '../layout.ts'
import {type CheckResult, countMessages} from '../linted-file.ts'
import {type Annotation, annotationsOf} from './annotations.ts'

/** The messages as workflow commands, which GitHub shows beside the lines of a pull request, and a line of totals. */
export function messagesGithub(result: CheckResult): string {
  const {error, warning, info} = countMessages(result.files)
  const totals = [count(error, 'error'), count(warning, 'warning'), `${info} for information`].join(', ')
  const lines = [...annotationsOf(result).map(command), `${totals} in ${count(result.files.length, 'draft')}`]
  return `${lines.join('\n')}\n`
}

function command({level, title, text, place}: Annotation): string {
  const properties = {
    ...(place === undefined
      ? {}
      : {
          file: place.path,
          line: place.line,
          endLine: place.endLine,
          // Columns are refused where the range spans several lines.
          ...(place.line === place.endLine ? {col: place.column, endColumn: place.endColumn} : {}),
        }),
    title,
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${level} ${list.join(',')}::${escapeData(text)}`
}

/** As the runner reads them back; a draft's line ends must not begin a command of their own. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
