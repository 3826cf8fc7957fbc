import {builtInNorms, rules as draftingRules} from '@normlint/core'
import {normlintRule, type RulePlugin} from './rule.ts'

const table = (ids: readonly string[]): Readonly<Record<string, RulePlugin>> =>
  Object.fromEntries(ids.map((id) => [id, normlintRule(id)]))

/** One plugin for each built-in norm, by the norm's id, in catalogue order. */
export const normRules = table(builtInNorms.map(({id}) => id))

/** One plugin for each rule that is about no single norm, by the rule's id. */
export const draftRules = table(draftingRules.map(({id}) => id))

/** All of them. */
export const rules: Readonly<Record<string, RulePlugin>> = {...normRules, ...draftRules}
