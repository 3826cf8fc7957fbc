import {type OutputOptions} from '../output.ts'
/** Options of `rules list` and `rules show`. */
export interface RuleOptions extends OutputOptions {
  readonly format: string
}
/** All rules: id, default severity, what they find. */
export declare function listRules(options: RuleOptions): Promise<number>
/** One rule with its reasons, options and examples. */
export declare function showRule(id: string, options: RuleOptions): Promise<number>
//# sourceMappingURL=rules.d.ts.map
