import {type OutputOptions} from '../output.ts'
/** Options of `norms list` and `norms show`. */
export interface NormOptions extends OutputOptions {
  readonly format: string
}
/** All norms: id, title, source; grouped by pack. */
export declare function listNorms(options: NormOptions): Promise<number>
/** Everything the catalogue says of one norm. */
export declare function showNorm(id: string, options: NormOptions): Promise<number>
//# sourceMappingURL=norms.d.ts.map
