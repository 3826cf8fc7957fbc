/** Scorers trained on a part of the labelled texts, kept on disk: the same examples and sources are trained once. */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {englishNorms} from '../../packages/core/src/catalogue/norms.generated.ts'
import {englishConcepts} from '../../packages/core/src/match/concepts.generated.ts'
import {type ConceptDefinition, compileConcepts} from '../../packages/core/src/match/concepts.ts'
import {decodeModel} from '../../packages/core/src/match/decode-model.ts'
import type {Scorer} from '../../packages/core/src/match/scorer.ts'
import type {TrainingExample} from '../../packages/core/src/training/examples.ts'
import {encodeModel, toLinearModel} from '../../packages/core/src/training/pack-model.ts'
import {smallestPresencePart, smallestStancePart} from '../../packages/core/src/training/train.ts'
import {
  presenceSettings,
  stanceSettings,
  trainPresence,
  trainStance,
} from '../../packages/core/src/training/train-model.ts'
import {minimalPairs, pairWeight} from '../../scripts/minimal-pairs.ts'
import type {LabelledText} from './labelled-texts.ts'

const folder = join(tmpdir(), 'normlint-accuracy')
const core = fileURLToPath(new URL('../../packages/core/src/', import.meta.url))
/** What training reads; the weights that ship and what is done with margins afterwards have no part in it. */
const read = ['catalogue', 'deontic', 'document', 'match', 'provisions', 'training']
const unread = /^(?:model\.generated|thresholds|calibration.*|find-norms)\.ts$/

/**
 * Trains a scorer of the built-in norms on the examples of the texts, with the training settings as they are now.
 *
 * @param concepts leave out to train with the language's concepts
 */
export function trainScorer(
  texts: readonly LabelledText[],
  concepts: readonly ConceptDefinition[] = englishConcepts,
): Scorer {
  const examples = texts.flatMap((text) => text.examples)
  const compiled = compileConcepts(concepts)
  const common = [sourceDigest(), concepts.length, examples.map(toPlain)]
  const presence = cached(['presence', presenceSettings, ...common], () =>
    encodeModel(toLinearModel(trainPresence(examples, englishNorms, compiled), smallestPresencePart)),
  )
  const stance = cached(['stance', stanceSettings, pairWeight, ...common], () => {
    const taught = [...examples, ...minimalPairs(examples, pairWeight)]
    return encodeModel(toLinearModel(trainStance(taught, englishNorms, compiled), smallestStancePart))
  })
  return {
    model: {presence: decodeModel(presence), stance: decodeModel(stance)},
    norms: englishNorms,
    concepts: compiled,
  }
}

function toPlain({text, leadIn, labels, unsure, target, weight}: TrainingExample): unknown {
  return [text, leadIn, [...labels].map(([id, {status}]) => [id, status]), [...unsure], target, weight]
}

function cached(key: readonly unknown[], make: () => string): string {
  const path = join(folder, `${createHash('sha256').update(JSON.stringify(key)).digest('hex')}.model`)
  if (existsSync(path)) return readFileSync(path, 'utf8')
  const model = make()
  mkdirSync(folder, {recursive: true})
  writeFileSync(path, model)
  return model
}

let digest: string | undefined

function sourceDigest(): string {
  if (digest !== undefined) return digest
  const hash = createHash('sha256')
  for (const part of read) {
    for (const name of readdirSync(join(core, part)).sort()) {
      if (name.endsWith('.ts') && !unread.test(name)) hash.update(name).update(readFileSync(join(core, part, name)))
    }
  }
  digest = hash.digest('hex')
  return digest
}
