/** How well two readers agree. */
export interface ReaderAgreement {
  readonly items: number
  readonly agreed: number
  /** `agreed / items`; 1 for no items. */
  readonly share: number
  /**
   * Cohen's kappa: agreement beyond what chance would give from how often each reader uses each value; 1 is perfect, 0
   * no better than chance. Undefined where both readers always use one and the same value, or there are no items.
   */
  readonly kappa?: number
}

/** Agreement of two readers over pairs of values. */
export function readerAgreement(pairs: readonly (readonly [string, string])[]): ReaderAgreement {
  const items = pairs.length
  const agreed = pairs.filter(([first, second]) => first === second).length
  const share = items === 0 ? 1 : agreed / items
  const values = new Set(pairs.flat())
  let chance = 0
  for (const value of values) {
    const first = pairs.filter((pair) => pair[0] === value).length
    const second = pairs.filter((pair) => pair[1] === value).length
    chance += (first / items) * (second / items)
  }
  return {items, agreed, share, ...(items === 0 || chance === 1 ? {} : {kappa: (share - chance) / (1 - chance)})}
}
