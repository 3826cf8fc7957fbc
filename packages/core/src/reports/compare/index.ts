import type {SecondCoderReport} from '../../compare/second-coder.ts'
import type {AnalysedFile} from '../linted-file.ts'
import type {TextOptions} from '../styler.ts'
import {agreementsJson} from './agreements-json.ts'
import {agreementsMarkdown} from './agreements-markdown.ts'
import {agreementsText} from './agreements-text.ts'
import {draftsJson, draftsMarkdown, draftsText} from './drafts.ts'
import {secondCoderCsv, secondCoderJson, secondCoderMarkdown, secondCoderText} from './second-coder-reports.ts'

type Format<Input> = (input: Input, options?: TextOptions) => string

/** Formats of `compare` for drafts beside the known agreements, by name. */
export const agreementsFormats: Readonly<Record<string, Format<readonly AnalysedFile[]>>> = {
  text: agreementsText,
  json: agreementsJson,
  markdown: agreementsMarkdown,
}

/** Formats of `compare` for two drafts, by name. */
export const draftsFormats: Readonly<Record<string, Format<readonly [AnalysedFile, AnalysedFile]>>> = {
  text: draftsText,
  json: draftsJson,
  markdown: draftsMarkdown,
}

/** Formats of `coverage --against`, by name. */
export const secondCoderFormats: Readonly<Record<string, Format<SecondCoderReport>>> = {
  text: secondCoderText,
  json: secondCoderJson,
  markdown: secondCoderMarkdown,
  csv: secondCoderCsv,
}
