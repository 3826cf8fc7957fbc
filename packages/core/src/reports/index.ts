import {coverageJson} from './coverage-json.ts'
import {coverageText} from './coverage-text.ts'
import type {AnalysedFile, CheckResult} from './linted-file.ts'
import {messagesJson} from './messages-json.ts'
import {messagesText} from './messages-text.ts'
import type {TextOptions} from './styler.ts'

/** A format of `check`: everything that was found, as one text. */
export type MessagesFormat = (result: CheckResult, options?: TextOptions) => string

/** A format of `coverage`. */
export type CoverageFormat = (files: readonly AnalysedFile[], options?: TextOptions) => string

/** Formats of `check` by name; a new one is a file of this folder and a line here. */
export const messagesFormats: Readonly<Record<string, MessagesFormat>> = {
  text: messagesText,
  json: messagesJson,
}

/** Formats of `coverage` by name. */
export const coverageFormats: Readonly<Record<string, CoverageFormat>> = {
  text: coverageText,
  json: coverageJson,
}
