import {type DraftOptions} from '../analyse-drafts.ts'
import {type OutputOptions} from '../output.ts'
/** Options of `explain`. */
export interface ExplainOptions extends DraftOptions, OutputOptions {}
/** Shows how the clause on a line was read. */
export declare function explain(place: string, options: ExplainOptions): Promise<number>
//# sourceMappingURL=explain.d.ts.map
