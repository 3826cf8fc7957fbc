import {compareDrafts, type DraftComparison, type NormComparison} from '../../compare/compare-drafts.ts'
import {OVERLAP_DEFINITION} from '../../compare/overlap.ts'
import type {Analysis} from '../../model/analysis.ts'
import type {NormCoverage} from '../../model/coverage.ts'
import {type Quotation, quote} from '../../summary/summarise.ts'
import {count, printable, wrap} from '../layout.ts'
import type {AnalysedFile} from '../linted-file.ts'
import {heading, paragraph, quotation, renderMarkdown, strong, table, words} from '../markdown/blocks.ts'
import {place} from '../markdown/coverage-markdown.ts'
import {percent, statusLabel} from '../status-words.ts'
import {plainStyler, type TextOptions} from '../styler.ts'

type Pair = readonly [AnalysedFile, AnalysedFile]

/** Two drafts, norm by norm: which is the stronger and why, with both clauses; norms that neither has are left out. */
export function draftsText([first, second]: Pair, options: TextOptions = {}): string {
  const style = options.styler ?? plainStyler
  const width = Math.max(60, options.width ?? 100)
  const comparison = compareDrafts(first.analysis, second.analysis)
  const clause = (mark: string, verdict: NormCoverage, analysis: Analysis) =>
    wrap(`${mark} ${statusLabel(verdict)}${citation(verdict, analysis)}`, width, '    ')
  const blocks = spoken(comparison).map((one) =>
    [
      `  ${style.bold(one.norm.id)}  ${one.norm.title}: ${style.underline(VERDICTS[one.stronger])}`,
      wrap(one.why, width, '    '),
      clause('A', one.first, first.analysis),
      clause('B', one.second, second.analysis),
    ].join('\n'),
  )
  const head = [`A  ${titled(first)}`, `B  ${titled(second)}`].map(printable).join('\n')
  return `${[head, ...blocks, `${totals(comparison)}\n${style.dim(wrap(OVERLAP_DEFINITION, width, ''))}`].join('\n\n')}\n`
}

/** The same as data, with every norm. */
export function draftsJson([first, second]: Pair): string {
  const {overlap, norms} = compareDrafts(first.analysis, second.analysis)
  const side = (verdict: NormCoverage, analysis: Analysis) => ({
    status: verdict.status,
    reasons: verdict.reasons,
    evidence: verdict.evidence.map((finding) => quote(finding, analysis)),
  })
  const report = {
    version: 1,
    first: {path: first.path, title: first.analysis.facts.title},
    second: {path: second.path, title: second.analysis.facts.title},
    definitions: {overlap: OVERLAP_DEFINITION},
    overlap: {...overlap, overlap: Math.round(overlap.overlap * 1000) / 1000},
    norms: norms.map((one) => ({
      id: one.norm.id,
      stronger: one.stronger,
      why: one.why,
      first: side(one.first, first.analysis),
      second: side(one.second, second.analysis),
    })),
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}

/** The same as Markdown. */
export function draftsMarkdown([first, second]: Pair): string {
  const comparison = compareDrafts(first.analysis, second.analysis)
  const rows = spoken(comparison).map(({norm, first: a, second: b, stronger, why}) => [
    norm.id,
    norm.title,
    statusLabel(a),
    statusLabel(b),
    VERDICTS[stronger],
    why,
  ])
  const cited = (mark: string, verdict: NormCoverage, analysis: Analysis) =>
    verdict.evidence.slice(0, 1).flatMap((finding) => {
      const one = quote(finding, analysis)
      return [paragraph([strong(mark), words(` ${place(one)}`)]), quotation(one.text)]
    })
  return renderMarkdown([
    heading(1, 'Two drafts, norm by norm'),
    paragraph([strong('A'), words(`: ${titled(first)}`)]),
    paragraph([strong('B'), words(`: ${titled(second)}`)]),
    table([['Norm', 'Title', 'A', 'B', 'Stronger', 'Why'], ...rows]),
    paragraph(`${totals(comparison)} ${OVERLAP_DEFINITION}`),
    ...spoken(comparison).flatMap((one) => [
      heading(2, `${one.norm.id}: ${one.norm.title}`),
      ...cited('A', one.first, first.analysis),
      ...cited('B', one.second, second.analysis),
    ]),
  ])
}

function titled({path, analysis}: AnalysedFile): string {
  return analysis.facts.title === '' ? path : `${analysis.facts.title} (${path})`
}

function spoken({norms}: DraftComparison): readonly NormComparison[] {
  return norms.filter(({first, second}) => first.status !== 'missing' || second.status !== 'missing')
}

function citation({evidence}: NormCoverage, analysis: Analysis): string {
  const [finding] = evidence
  if (finding === undefined) return ''
  const one: Quotation = quote(finding, analysis)
  return `, ${place(one)}: “${one.text}”`
}

function totals({overlap, norms}: DraftComparison): string {
  const number = (which: NormComparison['stronger']) => norms.filter(({stronger}) => stronger === which).length
  return `A is stronger on ${count(number('first'), 'norm')}, B on ${number('second')}; overlap ${percent(overlap.overlap)}.`
}

const VERDICTS: Readonly<Record<NormComparison['stronger'], string>> = {
  first: 'A is stronger',
  second: 'B is stronger',
  neither: 'neither is stronger',
}
