import type {ClauseLabel} from '../model/labelled-clause.ts'
import type {Norm, NormId} from '../model/norm.ts'
import {decodeModel} from './decode-model.ts'
import {englishScorer} from './english-scorer.ts'
import {probeFeatures} from './probe-features.ts'
import type {Scorer} from './scorer.ts'

/** How well a norm of a pack is read, measured on examples that the weights had not seen. */
export interface PackNormFigures {
  readonly norm: NormId
  readonly examples: number
  /** Share of the clauses taken for the norm that speak to it, among the examples of the pack. */
  readonly precision: number
  /** Share of the clauses that speak to the norm that are found. */
  readonly recall: number
  readonly f1: number
  /** Share of the norm's own examples whose status is judged as written, near misses included. */
  readonly status: number
  /** Of a thousand clauses on other norms, how many are taken for this one; some may be about it. */
  readonly alarms: number
}

/** An example of a pack with its place in the pack's files. */
export interface PackExample {
  readonly text: string
  readonly target: NormId
  readonly norms: Readonly<Record<NormId, ClauseLabel>>
  /** `deadline.yml:31:13` */
  readonly place: string
}

/** A built pack as its file has it. */
export interface PackData {
  readonly format: 'normlint-pack'
  readonly version: 1
  readonly id: string
  /** What the texts of the pack's files come to, see {@link packDigest}. */
  readonly digest: string
  /** What the features of the pack's own words came to when it was built. */
  readonly probe: string
  readonly figures: readonly PackNormFigures[]
  readonly norms: readonly Norm[]
  readonly examples: readonly PackExample[]
  /** Encoded models, see `decodeModel`. */
  readonly presence: string
  readonly stance: string
}

/** A built pack, ready to read drafts with. */
export interface NormPack {
  readonly id: string
  /** What the texts that it was built from come to, see {@link packDigest}. */
  readonly digest: string
  readonly norms: readonly Norm[]
  readonly scorer: Scorer
  readonly figures: readonly PackNormFigures[]
  readonly examples: readonly PackExample[]
}

/** A pack, or in one line why there is none. */
export type BuiltPackResult =
  | {readonly pack: NormPack; readonly problem?: undefined}
  | {readonly pack?: undefined; readonly problem: string}

/** What the texts of a pack's files come to: eight hexadecimal digits, the same on systems with other line ends. */
export function packDigest(texts: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const text of texts) {
    for (const line of text.split(/\r?\n/)) {
      for (let index = 0; index < line.length; index += 1) hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193)
      hash = Math.imul(hash ^ 10, 0x01000193)
    }
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const AGAIN = 'build it again with “normlint packs build”'

/** Reads the text of a built pack (`*.normpack.json`). Never throws. */
export function readBuiltPack(text: string): BuiltPackResult {
  let data: Partial<PackData>
  try {
    data = JSON.parse(text) as PackData
  } catch {
    return {problem: 'is no JSON, expected a pack built by “normlint packs build”'}
  }
  if (data?.format !== 'normlint-pack')
    return {problem: 'is no built pack, expected one made by “normlint packs build”'}
  if (data.version !== 1) return {problem: `has the format version ${String(data.version)}, expected 1: ${AGAIN}`}
  try {
    const pack = toPack(data as PackData)
    if (probeFeatures(pack.norms, pack.examples, pack.scorer.concepts) !== data.probe) {
      return {problem: `was built by another version of normlint: ${AGAIN}`}
    }
    return {pack}
  } catch {
    return {problem: `is damaged: ${AGAIN}`}
  }
}

function toPack({id, digest, norms, figures, examples, presence, stance}: PackData): NormPack {
  const model = {presence: decodeModel(presence), stance: decodeModel(stance)}
  if (model.presence.classes.length !== norms.length) throw new Error('a norm has no weights')
  return {id, digest, norms, figures, examples, scorer: {model, norms, concepts: englishScorer().concepts}}
}
