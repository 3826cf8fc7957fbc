import type {ReaderAgreement} from '../../compare/kappa.ts'
import type {Disagreement, SecondCoderReport, Verdict} from '../../compare/second-coder.ts'
import {csv} from '../csv.ts'
import {count, printable, wrap} from '../layout.ts'
import {heading, paragraph, quotation, renderMarkdown, strong, table, words} from '../markdown/blocks.ts'
import {percent} from '../status-words.ts'
import {plainStyler, type TextOptions} from '../styler.ts'

const KAPPA =
  'Cohen’s kappa is the agreement beyond what chance would give: 1 is perfect, 0 no better than chance, – where both readers always say the same.'

/** Agreement of the engine with a person, per norm and overall, and every disagreement with both evidences. */
export function secondCoderText(report: SecondCoderReport, options: TextOptions = {}): string {
  const style = options.styler ?? plainStyler
  const width = Math.max(60, options.width ?? 100)
  const rows = [
    row('norm', 'items', 'agreed', 'share', 'kappa'),
    row('all, status', ...figures(report.overall)),
    row('all, presence', ...figures(report.presence)),
    ...report.norms.map((one) => row(one.norm, ...figures(one))),
  ]
  const cited = (who: string, {status, reasons, evidence}: Verdict) =>
    [
      `    ${who}: ${status}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`,
      ...evidence.map(({line, text}) => wrap(`line ${line}: ${text}`, width, '      ')),
    ].join('\n')
  const disagreements = report.disagreements.map((one) =>
    [
      `  ${style.bold(printable(`${one.path}  ${one.norm}`))}`,
      cited('engine', one.engine),
      cited('person', one.person),
    ].join('\n'),
  )
  return `${[
    rows.join('\n'),
    style.dim(wrap(KAPPA, width, '')),
    ...disagreements,
    [count(report.disagreements.length, 'disagreement'), ...left(report)].join('; '),
  ].join('\n\n')}\n`
}

function row(name: string, items: string, agreed: string, share: string, kappa: string): string {
  return `${name.padEnd(22)}${items.padStart(6)}${agreed.padStart(8)}${share.padStart(8)}${kappa.padStart(7)}`
}

function figures({items, agreed, share, kappa}: ReaderAgreement): [string, string, string, string] {
  return [String(items), String(agreed), percent(share), kappa === undefined ? '–' : kappa.toFixed(2)]
}

function left({unlabelled, unread}: SecondCoderReport): string[] {
  return [
    ...(unlabelled.length > 0 ? [`no labels for ${unlabelled.join(', ')}`] : []),
    ...(unread.length > 0 ? [`no draft for the labels of ${unread.join(', ')}`] : []),
  ]
}

/** The report as data. */
export function secondCoderJson(report: SecondCoderReport): string {
  const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value)
  return `${JSON.stringify({version: 1, definitions: {kappa: KAPPA}, ...report}, rounded, 2)}\n`
}

/** The disagreements, one a row, for an adjudication in a spreadsheet. */
export function secondCoderCsv({disagreements}: SecondCoderReport): string {
  const cells = ({status, reasons, evidence}: Verdict) => [
    status,
    reasons.join(' '),
    evidence.map(({line}) => line).join(' '),
    evidence.map(({text}) => text).join('\n'),
  ]
  const header = (who: string) => ['status', 'reasons', 'lines', 'evidence'].map((name) => `${who} ${name}`)
  return csv([
    ['path', 'norm', ...header('engine'), ...header('person'), 'confidence'],
    ...disagreements.map((one: Disagreement) => [
      one.path,
      one.norm,
      ...cells(one.engine),
      ...cells(one.person),
      one.confidence.toFixed(2),
    ]),
  ])
}

/** The report as Markdown. */
export function secondCoderMarkdown(report: SecondCoderReport): string {
  const cited = (who: string, {status, reasons, evidence}: Verdict) => [
    paragraph([strong(who), words(`: ${status}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}`)]),
    ...evidence.map(({line, text}) => quotation(`line ${line}: ${text}`)),
  ]
  const notes = left(report)
  return renderMarkdown([
    heading(1, 'Engine and person'),
    table(
      [
        ['Norm', 'Items', 'Agreed', 'Share', 'Kappa'],
        ['all, status', ...figures(report.overall)],
        ['all, presence', ...figures(report.presence)],
        ...report.norms.map((one) => [one.norm, ...figures(one)]),
      ],
      ['left', 'right', 'right', 'right', 'right'],
    ),
    paragraph(KAPPA),
    ...(notes.length > 0 ? [paragraph(`${notes.join('; ')}.`)] : []),
    heading(2, count(report.disagreements.length, 'disagreement')),
    ...report.disagreements.flatMap((one) => [
      heading(3, `${one.path}: ${one.norm}`),
      ...cited('engine', one.engine),
      ...cited('person', one.person),
    ]),
  ])
}
