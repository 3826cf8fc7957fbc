import {type DraftOptions} from '../analyse-drafts.ts'
import {type OutputOptions} from '../output.ts'
/** Options of `coverage`. */
export interface CoverageOptions extends DraftOptions, OutputOptions {
  readonly format: string
}
/** Status of the program: 0, or 2 when a file could not be read. */
export declare function coverage(args: readonly string[], options: CoverageOptions): Promise<number>
//# sourceMappingURL=coverage.d.ts.map
