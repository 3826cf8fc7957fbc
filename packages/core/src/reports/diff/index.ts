import type {TextOptions} from '../styler.ts'
import {diffMarkdown} from './diff-markdown.ts'
import {type DiffedFile, diffJson} from './diff-report.ts'
import {diffText} from './diff-text.ts'

/** A format of `diff`. */
export type DiffFormat = (files: readonly DiffedFile[], options?: TextOptions) => string

/** Formats of `diff` by name. */
export const diffFormats: Readonly<Record<string, DiffFormat>> = {
  text: diffText,
  json: diffJson,
  markdown: diffMarkdown,
}
