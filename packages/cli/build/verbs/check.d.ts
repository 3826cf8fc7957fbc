import {type FailOn} from '@normlint/core'
import {type DraftOptions} from '../analyse-drafts.ts'
import {type OutputOptions} from '../output.ts'
/** Options of `check`. */
export interface CheckOptions extends DraftOptions, OutputOptions {
  readonly format: string
  readonly failOn?: FailOn
  readonly maxWarnings?: number
}
/** Status of the program: 0 nothing at or above the failing level, 1 something is, 2 a file could not be checked. */
export declare function check(args: readonly string[], options: CheckOptions): Promise<number>
//# sourceMappingURL=check.d.ts.map
