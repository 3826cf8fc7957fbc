import type {MatrixOrder} from '../summary/matrix.ts'
import {coverageCsv} from './coverage-csv.ts'
import {coverageJson} from './coverage-json.ts'
import {coverageText} from './coverage-text.ts'
import {messagesGithub} from './github/messages-github.ts'
import type {AnalysedFile, CheckResult} from './linted-file.ts'
import {coverageMarkdown} from './markdown/coverage-markdown.ts'
import {messagesCheckstyle} from './messages-checkstyle.ts'
import {messagesGitlab} from './messages-gitlab.ts'
import {messagesJson} from './messages-json.ts'
import {messagesJunit} from './messages-junit.ts'
import {messagesRdjson} from './messages-rdjson.ts'
import {messagesSarif} from './messages-sarif.ts'
import {messagesText} from './messages-text.ts'
import type {TextOptions} from './styler.ts'

/** How a report on messages is laid out. */
export interface MessagesOptions extends TextOptions {
  /** Version of the program, for formats that name it. */
  readonly version?: string
}

/** A format of `check`: everything that was found, as one text. */
export type MessagesFormat = (result: CheckResult, options?: MessagesOptions) => string

/** How a report on coverage is laid out. */
export interface CoverageOptions extends TextOptions {
  /** Order of the drafts in formats that have a matrix; as they come by default. */
  readonly sort?: MatrixOrder
}

/** A format of `coverage`. */
export type CoverageFormat = (files: readonly AnalysedFile[], options?: CoverageOptions) => string

/** Formats of `check` by name; a new one is a file of this folder and a line here. */
export const messagesFormats: Readonly<Record<string, MessagesFormat>> = {
  text: messagesText,
  json: messagesJson,
  sarif: messagesSarif,
  junit: messagesJunit,
  github: messagesGithub,
  gitlab: messagesGitlab,
  checkstyle: messagesCheckstyle,
  rdjson: messagesRdjson,
}

/** Formats of `coverage` by name. */
export const coverageFormats: Readonly<Record<string, CoverageFormat>> = {
  text: coverageText,
  json: coverageJson,
  markdown: coverageMarkdown,
  csv: coverageCsv,
}
