/** The engine's verdicts on a document, with the whole pipeline or with a part of it taken out. */
import {analyse} from '../../packages/core/src/analyse.ts'
import {decideStatus} from '../../packages/core/src/coverage/decide-status.ts'
import {parseMarkdown} from '../../packages/core/src/document/parse-markdown.ts'
import {pointAt, readSourceText} from '../../packages/core/src/document/source-text.ts'
import {findNorms} from '../../packages/core/src/match/find-norms.ts'
import type {Scorer} from '../../packages/core/src/match/scorer.ts'
import type {NormCoverage} from '../../packages/core/src/model/coverage.ts'
import type {WeakReason} from '../../packages/core/src/model/finding.ts'
import type {Provision} from '../../packages/core/src/model/provision.ts'
import type {SourceText} from '../../packages/core/src/model/source-text.ts'
import {readProvisions} from '../../packages/core/src/provisions/read-provisions.ts'
import type {ScoredDocument, Verdict} from '../score.ts'
import type {LabelledText} from './labelled-texts.ts'

/** A verdict with what else is looked at: the reasons, how sure the engine is, and the margins behind it. */
export interface ReadVerdict extends Verdict {
  readonly reasons: readonly WeakReason[]
  /** 1 where a reader said it. */
  readonly confidence: number
  /** Of the strongest finding, whatever it says; absent where a reader said it. */
  readonly margin?: number
  /** Lead of the chosen stance over the next, where the deciding clause is operative. */
  readonly lead?: number
}

/** A document judged by a reader and by the engine. */
export interface JudgedDocument extends ScoredDocument {
  readonly set: string
  readonly gold: ReadonlyMap<string, ReadVerdict>
  readonly found: ReadonlyMap<string, ReadVerdict>
}

/** Changes provisions before they are matched; takes a part of the structure away. */
export type ProvisionChange = (provision: Provision) => Provision

/** Judges a text with a scorer. */
export function judge(text: LabelledText, scorer: Scorer, change?: ProvisionChange): JudgedDocument {
  const {source, coverage, provisions} =
    change === undefined ? analyse(text.text, {scorer}) : readChanged(text.text, scorer, change)
  const found = new Map<string, ReadVerdict>()
  for (const norm of coverage) {
    if (norm.status === 'missing' || norm.status === 'not-assessed') continue
    found.set(norm.norm, toVerdict(norm, norm.status, provisions, source))
  }
  return {name: text.name, set: text.set, gold: goldOf(text), found}
}

/** What the reader says. */
export function goldOf({labels}: LabelledText): ReadonlyMap<string, ReadVerdict> {
  return new Map([...labels].map(([id, label]) => [id, {...label, confidence: 1}]))
}

function readChanged(text: string, scorer: Scorer, change: ProvisionChange) {
  const source = readSourceText(text)
  const provisions = readProvisions(parseMarkdown(text), source).map(change)
  const findings = findNorms(provisions, scorer)
  return {source, provisions, coverage: scorer.norms.map((norm) => decideStatus(norm, findings, provisions, scorer))}
}

function toVerdict(
  norm: NormCoverage,
  status: Verdict['status'],
  provisions: readonly Provision[],
  source: SourceText,
): ReadVerdict {
  const lines = new Set<number>()
  for (const {span} of norm.evidence) {
    const last = pointAt(source, span.end).line
    for (let line = pointAt(source, span.start).line; line <= last; line += 1) lines.add(line)
  }
  const [deciding] = norm.evidence
  const margins = [...norm.evidence, ...norm.beside].map(({margin}) => margin)
  const isOperative = provisions[deciding?.provision ?? -1]?.kind === 'operative'
  return {
    status,
    reasons: norm.reasons,
    lines: [...lines],
    confidence: norm.confidence,
    margin: Math.max(...margins),
    ...(deciding !== undefined && isOperative && {lead: leadOf(deciding.stance, deciding.stanceMargins)}),
  }
}

function leadOf(stance: 'covered' | 'weak' | 'contradicted', margins: readonly [number, number, number]): number {
  const at = {covered: 0, weak: 1, contradicted: 2}[stance]
  return (margins[at] as number) - Math.max(...margins.filter((_, index) => index !== at))
}
