import {type Styler} from '@normlint/core'
/** Options that say where the result goes and how it looks. */
export interface OutputOptions {
  /** A file in place of standard output. */
  readonly output?: string
  /** `--color` and `--no-color`; absent: as the terminal and the environment say. */
  readonly color?: boolean
}
/** Writes the result of a verb to standard output or to a file. */
export declare function writeResult(text: string, {output}: OutputOptions): Promise<void>
/** The format that the user named; an error names those there are. */
export declare function formatNamed<Format>(name: string, formats: Readonly<Record<string, Format>>): Format
/** Says something beside the result, on standard error. */
export declare function say(line: string): void
/** Colours for the result, or none. */
export declare function stylerFor({output, color}: OutputOptions): Styler
/** Columns for the result. */
export declare function widthFor({output}: OutputOptions): number
/** Why the system refused, in words rather than codes where there are some. */
export declare function reasonOf(error: unknown): string
//# sourceMappingURL=output.d.ts.map
