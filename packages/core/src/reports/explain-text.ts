import {pointAt} from '../document/source-text.ts'
import {englishScorer} from '../match/english-scorer.ts'
import type {Scorer} from '../match/scorer.ts'
import type {Analysis} from '../model/analysis.ts'
import type {Cue, DeonticReading} from '../model/deontic.ts'
import type {Finding} from '../model/finding.ts'
import type {Norm} from '../model/norm.ts'
import type {Provision} from '../model/provision.ts'
import {bindingWords} from '../rules/deciding-words.ts'
import {codeFrame} from './code-frame.ts'
import {type ClauseWeights, weighClause} from './explain-weights.ts'
import {printable, wrap} from './layout.ts'
import type {AnalysedFile} from './linted-file.ts'
import {plainStyler, type Styler, type TextOptions} from './styler.ts'

/** How an explanation is made and laid out. */
export interface ExplainOptions extends TextOptions {
  /** What the draft was analysed with; the built-in norms by default. */
  readonly scorer?: Scorer
}

/**
 * How the clause on a line was read: where it stands, what its words of obligation say, what was found in it on which
 * norm, and which words and concepts weighed most. A line without a clause says so and names the nearest one.
 *
 * @param line from 1
 */
export function explainText({path, analysis}: AnalysedFile, line: number, options: ExplainOptions = {}): string {
  const style = options.styler ?? plainStyler
  const width = Math.max(60, options.width ?? 100)
  const scorer = options.scorer ?? englishScorer()
  const provisions = provisionsOn(analysis, line)
  if (provisions.length === 0)
    return `${printable(path)}:${line}: there is no clause on this line${nearest(analysis, line)}\n`
  return `${provisions.map((provision) => explainProvision(analysis, provision, scorer, width, style)).join('\n\n')}\n`
}

function provisionsOn({provisions, source}: Analysis, line: number): readonly Provision[] {
  const start = source.lineStarts[line - 1] ?? source.text.length
  const end = source.lineStarts[line] ?? source.text.length + 1
  const touching = provisions.filter(({span}) => span.start < end && span.end > start)
  const clauses = touching.filter(({form}) => form !== 'heading')
  return clauses.length > 0 ? clauses : touching
}

function nearest({provisions, source}: Analysis, line: number): string {
  const start = source.lineStarts[line - 1] ?? 0
  const next = provisions.find(({span, form}) => span.start > start && form !== 'heading') ?? provisions.at(-1)
  return next === undefined
    ? ', and none in the draft'
    : `; the nearest one begins on line ${pointAt(source, next.span.start).line}`
}

function explainProvision(
  analysis: Analysis,
  provision: Provision,
  scorer: Scorer,
  width: number,
  style: Styler,
): string {
  const weights = weighClause(provision, scorer)
  const reading = analysis.readings[provision.index]
  const rows: (readonly [string, string])[] = [
    ['place', placeOf(provision)],
    [
      'section',
      `${provision.kind}${provision.kind === 'operative' ? ' (can cover a norm)' : ' (cannot cover a norm, only touch on it)'}`,
    ],
    ...(provision.leadIn ? [['lead-in', `“${provision.leadIn.text}”`] as const] : []),
    ...(reading ? readingRows(reading) : []),
    ...(provision.open
      ? [['open', 'the words are struck out, in brackets or an option: not agreed yet'] as const]
      : []),
    ...(weights.concepts.length > 0 ? [['concepts', conceptsSeen(weights)] as const] : []),
  ]
  const findings = analysis.findings.filter((finding) => finding.provisions.includes(provision.index))
  return [
    codeFrame(analysis.source, provision.span, reading ? bindingWords(provision, reading) : [], width, style),
    rows.map(([name, text]) => wrapRow(name, text, width, style)).join('\n'),
    findings.length === 0
      ? '  No norm was found in this clause.'
      : findings.map((finding) => explainFinding(analysis, finding, weights, width, style)).join('\n\n'),
  ].join('\n\n')
}

function placeOf({path, headings}: Provision): string {
  const above = headings.length === 0 ? 'under no heading' : `under “${headings.join('” › “')}”`
  return `${path === '' ? 'not numbered' : path}, ${above}`
}

function readingRows(reading: DeonticReading): (readonly [string, string])[] {
  const quoted = (cues: readonly Cue[]) =>
    cues.map(({text, inherited}) => `“${text}”${inherited ? ' (from the lead-in)' : ''}`).join(', ')
  const {head, weakener, modality, strength, polarity, hedges, escapes} = reading
  const words = [...(head ? [head] : []), ...(weakener ? [weakener] : [])]
  return [
    ['binds', `${modality}, ${strength} of 5${words.length > 0 ? `: ${quoted(words)}` : ''}`],
    ['asks', POLARITY[polarity]],
    ...(hedges.length > 0 ? [['hedged by', quoted(hedges)] as const] : []),
    ...(escapes.length > 0 ? [['limited by', quoted(escapes)] as const] : []),
  ]
}

const POLARITY: Readonly<Record<DeonticReading['polarity'], string>> = {
  duty: 'that something be done',
  prohibition: 'that something not be done',
  permission: 'nothing: it allows something',
  exemption: 'nothing: it frees somebody from a duty',
}

function explainFinding(
  {norms, coverage}: Analysis,
  finding: Finding,
  weights: ClauseWeights,
  width: number,
  style: Styler,
): string {
  const norm = norms.find(({id}) => id === finding.norm)
  const verdict = coverage.find((one) => one.norm === finding.norm)
  const reasons = finding.reasons.length > 0 ? ` (${finding.reasons.join(', ')})` : ''
  const decides = verdict?.evidence.includes(finding) ? 'decides' : 'does not decide'
  const rows: (readonly [string, string])[] = [
    ['this clause', `${finding.stance}${reasons}`],
    ...(norm ? elementRows(norm, finding) : []),
    ...weightRows(weights, finding),
    ['the draft', `${verdict?.status ?? 'missing'}; this clause ${decides} that`],
  ]
  const title = `  ${style.bold(finding.norm)}${norm ? `  ${norm.title}` : ''}`
  return [title, ...rows.map(([name, text]) => wrapRow(name, text, width, style))].join('\n')
}

function conceptsSeen({concepts}: ClauseWeights): string {
  return concepts.map(({concept, words}) => `${concept} (${words.map((word) => `“${word}”`).join(', ')})`).join('; ')
}

function weightRows(weights: ClauseWeights, finding: Finding): (readonly [string, string])[] {
  const weighed = weights.weighed(finding.norm)
  return [
    ...(weighed.for.length > 0 ? [['spoke for', weighed.for.join('; ')] as const] : []),
    ...(weighed.against.length > 0 ? [['against', weighed.against.join('; ')] as const] : []),
  ]
}

function elementRows(norm: Norm, finding: Finding): (readonly [string, string])[] {
  return norm.elements
    .filter(({core, id}) => core || finding.elements.includes(id))
    .map(({id, asks}) => [finding.elements.includes(id) ? 'met' : 'not seen', asks] as const)
}

function wrapRow(name: string, text: string, width: number, style: Styler): string {
  const indent = ' '.repeat(16)
  return `    ${style.dim(name.padEnd(12))}${wrap(text, width, indent).trimStart()}`
}
