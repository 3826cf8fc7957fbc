import {writeFile} from 'node:fs/promises'
import {didYouMean, type Styler} from '@normlint/core'
import colours from 'picocolors'
import {usageError} from './usage-error.ts'

/** Options that say where the result goes and how it looks. */
export interface OutputOptions {
  /** A file in place of standard output. */
  readonly output?: string
  /** `--color` and `--no-color`; absent: as the terminal and the environment say. */
  readonly color?: boolean
}

/** Writes the result of a verb to standard output or to a file. */
export async function writeResult(text: string, {output}: OutputOptions): Promise<void> {
  if (output === undefined || output === '-') {
    process.stdout.write(text)
    return
  }
  try {
    await writeFile(output, text)
  } catch (error) {
    throw usageError(`cannot write to ${output}: ${reasonOf(error)}`)
  }
}

/** The format that the user named; an error names those there are. */
export function formatNamed<Format>(name: string, formats: Readonly<Record<string, Format>>): Format {
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined
  if (format !== undefined) return format
  const names = Object.keys(formats)
  const near = didYouMean(name, names)
  const help = near === undefined ? `expected one of ${names.join(', ')}` : `did you mean “${near}”?`
  throw usageError(`unknown format “${name}”; ${help}`)
}

/** Says something beside the result, on standard error. */
export function say(line: string): void {
  process.stderr.write(`normlint: ${line}\n`)
}

/** Colours for the result, or none. */
export function stylerFor({output, color}: OutputOptions): Styler {
  const toTerminal = output === undefined || output === '-'
  return colours.createColors(color ?? (toTerminal && colours.isColorSupported))
}

/** Columns for the result. */
export function widthFor({output}: OutputOptions): number {
  const columns = output === undefined ? process.stdout.columns : undefined
  return Math.min(columns ?? 100, 120)
}

/** Why the system refused, in words rather than codes where there are some. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  return (code === undefined ? undefined : REASONS[code]) ?? code ?? (error as Error).message
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'symbolic links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'no space left',
  EROFS: 'the file system is read-only',
}
