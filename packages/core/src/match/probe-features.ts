import type {Norm} from '../model/norm.ts'
import type {CompiledConcepts} from './concepts.ts'
import {collectFeatures} from './feature-set.ts'
import {PresenceBlock, presenceFeatures} from './presence-features.ts'
import {readClause} from './read-clause.ts'
import {StanceBlock, stanceFeatures} from './stance-features.ts'

/**
 * What the features of a pack's own words come to, as eight hexadecimal digits. Weights hold by feature: where words,
 * concepts or cues are read otherwise than when a pack was trained, they no longer fit.
 */
export function probeFeatures(
  norms: readonly Norm[],
  examples: readonly {readonly text: string; readonly target: string}[],
  concepts: CompiledConcepts,
): string {
  let hash = 0x811c9dc5
  for (const norm of norms) {
    const example = examples.find(({target}) => target === norm.id)
    if (example === undefined) continue
    const reading = readClause(example.text, '', 'operative', concepts)
    const presence = collectFeatures(Object.keys(PresenceBlock).length, (features) =>
      presenceFeatures(reading.words, concepts, features),
    )
    const stance = collectFeatures(Object.keys(StanceBlock).length, (features) =>
      stanceFeatures(reading, norm, concepts, features),
    )
    for (const key of [...presence.flat(), ...stance.flat()]) hash = Math.imul(hash ^ key, 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
