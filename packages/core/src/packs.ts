/**
 * Packs of users' own norms: reading their files, training and measuring them. Apart from the rest, since it takes a
 * schema validator and the trainer, which a check of a draft does not need.
 */

import {type PackFile, type PackResult, readPack} from './catalogue/read-pack.ts'
import {conceptsOf} from './match/concepts-of.ts'
import {englishScorer} from './match/english-scorer.ts'

export type {NormFile, NormFileError, NormFilePlace} from './catalogue/read-norm.ts'
export type {PackFile, PackResult, PackSource} from './catalogue/read-pack.ts'
export {buildPack, type PackBuild} from './training/build-pack.ts'
export type {TrainingExample} from './training/examples.ts'
export {type ExampleVerdict, judgeExample} from './training/pack-figures.ts'
export {decodeWorld, encodeWorld, sampleWorld} from './training/world.ts'

/**
 * Reads the files of a pack against the built-in norms and concepts. Never throws: all mistakes come back with file,
 * line and column.
 *
 * @param id the pack's name, in kebab case
 */
export function readPackFiles(files: readonly PackFile[], id: string): PackResult {
  const {concepts, norms} = englishScorer()
  return readPack(files, {
    id,
    conceptIds: new Set(concepts.ids),
    conceptsIn: (text) => conceptsOf(text, concepts),
    knownNorms: norms.map((norm) => norm.id),
  })
}
