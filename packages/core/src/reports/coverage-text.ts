import {pointAt} from '../document/source-text.ts'
import type {Analysis} from '../model/analysis.ts'
import type {NormCoverage, Status} from '../model/coverage.ts'
import type {Norm} from '../model/norm.ts'
import {count, printable, wrap} from './layout.ts'
import type {AnalysedFile} from './linted-file.ts'
import {readinessText} from './readiness-text.ts'
import {plainStyler, type Styler, type TextOptions} from './styler.ts'

/** What each draft says of each norm, one line per norm, with a count for each pack. */
export function coverageText(files: readonly AnalysedFile[], options: TextOptions = {}): string {
  const style = options.styler ?? plainStyler
  const width = Math.max(60, options.width ?? 100)
  return `${files.map((file) => draftBlock(file, width, style)).join('\n\n')}\n`
}

function draftBlock({path, analysis}: AnalysedFile, width: number, style: Styler): string {
  const {facts, norms, coverage} = analysis
  const verdicts = new Map(coverage.map((verdict) => [verdict.norm, verdict]))
  const title = facts.title === '' ? '(no title)' : printable(facts.title)
  const head = [
    `${style.bold(title)}  ${style.dim(printable(path))}`,
    style.dim(
      wrap(
        `${facts.profile} (${facts.profileReason}), ${facts.register} wording, language ${facts.language}`,
        width,
        '',
      ),
    ),
    ...(facts.isDraft ? [] : [style.yellow(`does not read as a draft: ${facts.isDraftReason}`)]),
    ...(facts.assessed ? [] : [style.yellow('not assessed: there are no word lists for this language')]),
  ]
  const packs = groupByPack(norms)
  const wide = Math.max(0, ...norms.map(({id}) => id.length))
  const blocks = [...packs].map(([pack, ofPack]) => {
    const rows = ofPack.map((norm) => normRow(norm, verdicts.get(norm.id), analysis, wide, width, style))
    return [`  ${style.underline(pack)}  ${tally(ofPack, verdicts)}`, ...rows].join('\n')
  })
  const readiness = readinessText(analysis, width, style)
  return [head.join('\n'), ...blocks, ...(readiness === '' ? [] : [readiness])].join('\n\n')
}

function groupByPack(norms: readonly Norm[]): Map<string, Norm[]> {
  const packs = new Map<string, Norm[]>()
  for (const norm of norms) packs.set(norm.pack, [...(packs.get(norm.pack) ?? []), norm])
  return packs
}

function normRow(
  norm: Norm,
  verdict: NormCoverage | undefined,
  analysis: Analysis,
  wide: number,
  width: number,
  style: Styler,
): string {
  const status = verdict?.status ?? 'missing'
  const label = status === 'weak' ? `weak: ${verdict?.reasons.join(', ')}` : WORDS[status]
  const doubt = verdict?.needsReview ? ' ?' : ''
  const places = (verdict?.evidence ?? []).map(({span, provision}) => {
    const path = analysis.provisions[provision]?.path ?? ''
    const line = `line ${pointAt(analysis.source, span.start).line}`
    return path === '' ? line : `${path} (${line})`
  })
  const title = norm.title.length > 44 ? `${norm.title.slice(0, 43)}…` : norm.title
  const start = `  ${MARKS[status]} ${norm.id.padEnd(wide)}  ${title.padEnd(44)}  `
  const shown = asManyAsFit([...new Set(places)], width - start.length - label.length - doubt.length - 2)
  return `${start}${COLOURS[status](style)(label + doubt)}${shown === '' ? '' : `  ${style.dim(shown)}`}`.trimEnd()
}

/** As many places as fit, and how many more there are. */
function asManyAsFit(places: readonly string[], room: number): string {
  let shown = ''
  for (const [index, place] of places.entries()) {
    const longer = shown === '' ? place : `${shown}, ${place}`
    if (index > 0 && longer.length > room) return `${shown} +${places.length - index}`
    shown = longer
  }
  return shown
}

function tally(norms: readonly Norm[], verdicts: ReadonlyMap<string, NormCoverage>): string {
  const counts: Record<Status, number> = {covered: 0, weak: 0, contradicted: 0, missing: 0, 'not-assessed': 0}
  for (const {id} of norms) counts[verdicts.get(id)?.status ?? 'missing']++
  const parts = (Object.keys(counts) as Status[])
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${status === 'missing' ? 'without text' : status}`)
  return `${count(norms.length, 'norm')}: ${parts.join(', ')}`
}

/** Symbols with words beside them: colour alone says nothing. */
const MARKS: Readonly<Record<Status, string>> = {
  covered: '●',
  weak: '◐',
  contradicted: '✖',
  missing: '○',
  'not-assessed': '–',
}

const WORDS: Readonly<Record<Status, string>> = {
  covered: 'covered',
  weak: 'weak',
  contradicted: 'contradicted',
  missing: 'no text found',
  'not-assessed': 'not assessed',
}

const COLOURS: Readonly<Record<Status, (style: Styler) => (text: string) => string>> = {
  covered: ({green}) => green,
  weak: ({yellow}) => yellow,
  contradicted: ({red}) => red,
  missing: ({dim}) => dim,
  'not-assessed': ({dim}) => dim,
}
