import {deflateSync} from 'fflate'
import {rarityStep} from '../match/decode-model.ts'
import type {LinearModel} from '../match/linear-model.ts'
import type {TrainedScorer} from './train-model.ts'

/**
 * Rounds a trained scorer to single bytes and leaves out weights too small to matter.
 *
 * @param smallest weights whose part in a score (weight times rarity) is smaller are dropped
 */
export function toLinearModel(scorer: TrainedScorer, smallest: number): LinearModel {
  const {classes, space, weights} = scorer
  const weightSteps = weights.map((vector) => {
    let largest = 0
    for (let index = 1; index < vector.length; index += 1)
      largest = Math.max(largest, Math.abs(vector[index] as number))
    return largest / 127 || 1
  })
  const order = space.keys.map((_, index) => index).slice(1)
  order.sort((a, b) => (space.keys[a] as number) - (space.keys[b] as number))
  const kept: number[] = []
  const starts: number[] = [0]
  const targets: number[] = []
  const values: number[] = []
  for (const index of order) {
    const before = targets.length
    for (const [target, vector] of weights.entries()) {
      const weight = vector[index] as number
      const rounded = Math.round(weight / (weightSteps[target] as number))
      if (rounded === 0 || Math.abs(weight) * (space.rarities[index] as number) < smallest) continue
      targets.push(target)
      values.push(rounded)
    }
    // A feature without weight left need not be known.
    if (targets.length === before) continue
    kept.push(index)
    starts.push(targets.length)
  }
  return {
    classes,
    biases: weights.map((vector) => Math.fround(vector[0] as number)),
    blocks: space.blockScales,
    lengthPower: space.lengthPower,
    keys: Uint32Array.from(kept, (index) => space.keys[index] as number),
    rarities: Float32Array.from(
      kept,
      (index) => Math.round((space.rarities[index] as number) / rarityStep) * rarityStep,
    ),
    starts: Uint32Array.from(starts),
    targets: Uint8Array.from(targets),
    weights: Int8Array.from(values),
    weightSteps,
  }
}

/** The model as text that {@link decodeModel} reads: a line of JSON, then the arrays deflated, in base64. */
export function encodeModel(model: LinearModel): string {
  const {classes, biases, blocks, lengthPower, weightSteps, keys, rarities, starts, targets, weights} = model
  const header = {
    classes,
    biases: [...Array.from(biases)],
    blocks,
    lengthPower,
    weightSteps: [...Array.from(weightSteps)],
    features: keys.length,
    entries: targets.length,
  }
  // Counts of weights per feature fit a byte: there are fewer classes than that.
  const counts = Uint8Array.from(keys, (_, index) => (starts[index + 1] as number) - (starts[index] as number))
  const steps = Uint8Array.from(rarities, (rarity) => Math.round(rarity / rarityStep))
  const parts = [keyGaps(keys), steps, counts, targets, weights]
  const bytes = new Uint8Array(parts.reduce((total, part) => total + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at)
    at += part.byteLength
  }
  return `${JSON.stringify(header)}\n${toBase64(deflateSync(bytes, {level: 9}))}`
}

/** The gaps between ascending keys, seven bits a byte, lowest first: mostly three bytes where a key has four. */
function keyGaps(keys: Uint32Array): Uint8Array {
  const bytes: number[] = []
  let last = 0
  for (const key of keys) {
    let gap = key - last
    last = key
    while (gap > 0x7f) {
      bytes.push((gap & 0x7f) | 0x80)
      gap = Math.floor(gap / 0x80)
    }
    bytes.push(gap)
  }
  return Uint8Array.from(bytes)
}

// In browsers, workers and Node alike, but in none of the ECMAScript libraries.
declare function btoa(binary: string): string

function toBase64(bytes: Uint8Array): string {
  let text = ''
  const chunk = 0x8000
  for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk))
  return btoa(text)
}
