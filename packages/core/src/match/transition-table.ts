/** The steps of an automaton: from a state by a symbol to the next state. Open addressing, at most half full. */
export class TransitionTable {
  /** State, symbol, next state and an unused number by turns, so that a step lies in one line of memory. */
  private steps = new Int32Array(1 << 12)
  private size = 0
  /** By state a bit for the lower part of each symbol that leads on: most words go on no phrase, which it tells. */
  private masks = new Int32Array(1 << 10)

  /** The next state; 0, to which no step leads, where there is no such step. */
  get(state: number, symbol: number): number {
    const {steps} = this
    if ((((this.masks[state] as number) >>> symbol) & 1) === 0) return 0
    const mask = steps.length - 1
    let at = placeOf(state, symbol) & mask
    for (;;) {
      const next = steps[at + 2] as number
      if (next === 0 || (steps[at] === state && steps[at + 1] === symbol)) return next
      at = (at + 4) & mask
    }
  }

  /** Adds a step that is not there yet. */
  add(state: number, symbol: number, next: number): void {
    if ((this.size + 1) * 8 > this.steps.length) this.grow()
    if (Math.max(state, next) >= this.masks.length) this.makeMasks(Math.max(state, next) * 2)
    const {steps, masks} = this
    masks[state] = (masks[state] as number) | (1 << symbol)
    const mask = steps.length - 1
    let at = placeOf(state, symbol) & mask
    while (steps[at + 2] !== 0) at = (at + 4) & mask
    steps[at] = state
    steps[at + 1] = symbol
    steps[at + 2] = next
    this.size += 1
  }

  /** Every step: state, symbol, next state. */
  *[Symbol.iterator](): IterableIterator<readonly [state: number, symbol: number, next: number]> {
    const {steps} = this
    for (let at = 0; at < steps.length; at += 4) {
      const next = steps[at + 2] as number
      if (next !== 0) yield [steps[at] as number, steps[at + 1] as number, next]
    }
  }

  private makeMasks(count: number): void {
    const before = this.masks
    this.masks = new Int32Array(count)
    this.masks.set(before)
  }

  private grow(): void {
    const before = [...this]
    this.steps = new Int32Array(this.steps.length * 2)
    this.size = 0
    for (const [state, symbol, next] of before) this.add(state, symbol, next)
  }
}

function placeOf(state: number, symbol: number): number {
  const mixed = Math.imul(state ^ Math.imul(symbol, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) << 2
}
