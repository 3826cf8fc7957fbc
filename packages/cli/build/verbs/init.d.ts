import {type SkeletonKind} from '../draft-skeleton.ts'
/** Options of `init`. */
export interface InitOptions {
  readonly draft?: SkeletonKind
  readonly force?: boolean
}
/** Writes a configuration, or with `--draft` the beginning of a draft; never over a file that is there, unless forced. */
export declare function init(file: string | undefined, {draft, force}: InitOptions): Promise<number>
//# sourceMappingURL=init.d.ts.map
