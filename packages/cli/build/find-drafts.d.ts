import {type FailedFile} from '@normlint/core'
/** A file to be read, or standard input. */
export interface DraftPath {
  /** As shown, relative to the working folder where it lies below, with forward slashes. */
  readonly shown: string
  /** Absent for standard input without a name. */
  readonly absolute?: string
  readonly isStandardInput: boolean
}
/** What the arguments come to. */
export interface FoundDrafts {
  readonly drafts: readonly DraftPath[]
  /** Arguments that name nothing. */
  readonly failed: readonly FailedFile[]
}
/**
 * Files, folders, globs and `-` as the files they mean, each once, those of a folder or glob in alphabetical order.
 *
 * A file that is named is taken whatever it is called; a folder stands for the Markdown files below it, without
 * `node_modules` and `.git`.
 *
 * @param stdinName the name that standard input goes by
 */
export declare function findDrafts(args: readonly string[], stdinName: string | undefined): Promise<FoundDrafts>
/** A path as a person in the working folder would write it. */
export declare function shownPath(absolute: string): string
//# sourceMappingURL=find-drafts.d.ts.map
