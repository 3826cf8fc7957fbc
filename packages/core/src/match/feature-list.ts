import type {CompiledConcepts} from './concepts.ts'

/**
 * Features of a clause in the order in which they are found, each with its block and the one or two terms that it is
 * made of; the same feature may stand there more than once. The engine makes hundreds of thousands of them for a long
 * draft, so they lie in flat arrays that are used again for the next clause.
 */
export class FeatureList {
  blocks = new Uint8Array(1 << 12)
  lefts = new Int32Array(1 << 12)
  rights = new Int32Array(1 << 12)
  length = 0
  /** Pairs of concepts by their {@link conceptPairCode}; there are few enough of them to be looked up by number. */
  conceptPairs = new Int32Array(1 << 12)
  conceptPairCount = 0
  /** The concepts that the pairs are made of. */
  concepts: CompiledConcepts | undefined

  /** Empties the list. */
  clear(): void {
    this.length = 0
    this.conceptPairCount = 0
    this.concepts = undefined
  }

  /** Notes a feature of one term (`right` is 0) or of two. */
  add(block: number, left: number, right: number): void {
    const at = this.length
    if (at === this.lefts.length) this.grow()
    this.blocks[at] = block
    this.lefts[at] = left
    this.rights[at] = right
    this.length = at + 1
  }

  /** Notes a feature of two terms whose order does not count; a term is no pair with itself. */
  addPair(block: number, left: number, right: number): void {
    if (left < right) this.add(block, left, right)
    else if (left > right) this.add(block, right, left)
  }

  /** Notes a pair of concepts by its code. */
  addConceptPair(code: number): void {
    if (this.conceptPairCount === this.conceptPairs.length) {
      const {conceptPairs} = this
      this.conceptPairs = new Int32Array(conceptPairs.length * 2)
      this.conceptPairs.set(conceptPairs)
    }
    this.conceptPairs[this.conceptPairCount] = code
    this.conceptPairCount += 1
  }

  private grow(): void {
    const {blocks, lefts, rights} = this
    this.blocks = new Uint8Array(blocks.length * 2)
    this.lefts = new Int32Array(blocks.length * 2)
    this.rights = new Int32Array(blocks.length * 2)
    this.blocks.set(blocks)
    this.lefts.set(lefts)
    this.rights.set(rights)
  }
}
