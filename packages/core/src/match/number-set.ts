/**
 * A set of 32-bit numbers that is emptied at no cost. The engine asks for the distinct ones of a few hundred numbers
 * thousands of times; a new hash set each time would cost more than everything that is done with its members.
 */
export class NumberSet {
  /** Numbers by turns with the round in which they came; open addressing, at most half full. */
  private slots = new Int32Array(1 << 13)
  private mask = 0
  private round = 0

  /** Empties the set and makes room for so many numbers. */
  clear(most: number): void {
    let size = 64
    while (size < most * 2) size *= 2
    if (this.slots.length < size * 2) this.slots = new Int32Array(size * 2)
    this.mask = size - 1
    this.round += 1
  }

  /** Adds a number; false where it was there already. */
  add(number: number): boolean {
    const {slots, mask, round} = this
    let at = number & mask
    while (slots[at * 2 + 1] === round) {
      if (slots[at * 2] === number) return false
      at = (at + 1) & mask
    }
    slots[at * 2] = number
    slots[at * 2 + 1] = round
    return true
  }
}

const seen = new NumberSet()

/** The numbers of all lists, each where it stands first. */
export function distinctNumbers(...lists: readonly (readonly number[])[]): number[] {
  const distinct: number[] = []
  let most = 0
  for (const list of lists) most += list.length
  seen.clear(most)
  for (const list of lists) {
    for (let index = 0; index < list.length; index += 1) {
      const number = list[index] as number
      if (seen.add(number)) distinct.push(number)
    }
  }
  return distinct
}
