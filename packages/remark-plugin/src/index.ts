/**
 * remark preset that lints drafts of cyber-norms agreements.
 *
 * The default export is the recommended preset; `remark-preset-lint-normlint/strict` has every rule on, and
 * `remark-preset-lint-normlint/rules/gge-h` is a single rule.
 */
export {default as normlintPackNorms} from './pack-norms.ts'
export {default, default as recommended} from './preset-recommended.ts'
export {default as strict} from './preset-strict.ts'
export type {RulePlugin} from './rule.ts'
export type {RuleConfig, RuleLevel, RuleOptions} from './rule-config.ts'
export {draftRules, normRules, rules} from './rules.ts'
export {default as normlintSettings, type NormlintSettings} from './settings.ts'
