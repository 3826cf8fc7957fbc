import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {
  builtInNorms,
  type CoverageFormat,
  compareWithLabels,
  coverageFormats,
  type DocumentLabels,
  type MatrixOrder,
  type Norm,
  readLabels,
  secondCoderFormats,
} from '@normlint/core'
import {type AnalysedDraft, analyseDrafts, type DraftOptions} from '../analyse-drafts.ts'
import {formatNamed, type OutputOptions, reasonOf, stylerFor, widthFor, writeResult} from '../output.ts'
import {usageError} from '../usage-error.ts'

/** Options of `coverage`. */
export interface CoverageOptions extends DraftOptions, OutputOptions {
  readonly format: string
  readonly sort?: MatrixOrder
  /** Labels of a person: a JSON file, or a folder of `*.labels.json`. */
  readonly against?: string
}

type Format = (...input: Parameters<CoverageFormat>) => string | Promise<string>

/** The page with its charts needs a library that draws; only who asks for it loads it. */
const formats: Readonly<Record<string, Format>> = {
  ...coverageFormats,
  html: async (files, options) => (await import('../html-report/coverage-html.ts')).coverageHtml(files, options),
}

/** Status of the program: 0, or 2 when a file could not be read. */
export async function coverage(args: readonly string[], options: CoverageOptions): Promise<number> {
  if (options.against !== undefined) return coverageAgainst(args, options, options.against)
  const format = formatNamed(options.format, formats)
  const {drafts, failed} = await analyseDrafts(args, options)
  // A report with nothing in it would say less than the lines on standard error.
  const isWorthwhile = drafts.length > 0 || options.format === 'json'
  if (isWorthwhile) await writeResult(await format(drafts, layoutOf(options)), options)
  return failed.length > 0 ? 2 : 0
}

async function coverageAgainst(args: readonly string[], options: CoverageOptions, against: string): Promise<number> {
  const format = formatNamed(options.format, secondCoderFormats)
  const {drafts, failed} = await analyseDrafts(args, options)
  const labels = labelsIn(against, new Set([...builtInNorms, ...drafts.flatMap(({analysis}) => analysis.norms)]))
  const known = drafts.some(({path}) => labels.some(({doc}) => sameName(doc, path)))
  if (drafts.length > 0 && !known)
    throw usageError(`${against} has labels for none of the drafts; “doc” must name them`)
  await writeResult(format(compareWithLabels(drafts as readonly AnalysedDraft[], labels), layoutOf(options)), options)
  return failed.length > 0 ? 2 : 0
}

function layoutOf(options: CoverageOptions) {
  const sort = options.sort === undefined ? {} : {sort: options.sort}
  return {styler: stylerFor(options), width: widthFor(options), ...sort}
}

function sameName(doc: string, path: string): boolean {
  return doc.slice(doc.lastIndexOf('/') + 1) === path.slice(path.lastIndexOf('/') + 1)
}

function labelsIn(place: string, norms: ReadonlySet<Norm>): readonly DocumentLabels[] {
  const ids = [...norms].map(({id}) => id)
  return labelFiles(place).flatMap((path) => {
    const read = readLabels(readText(path), ids)
    if (read.errors) throw usageError(`${path}: ${read.errors[0]}`)
    return read.labels
  })
}

function labelFiles(place: string): readonly string[] {
  if (!statSync(place, {throwIfNoEntry: false})?.isDirectory()) return [place]
  const names = readdirSync(place).filter((name) => name.endsWith('.labels.json'))
  if (names.length === 0) throw usageError(`${place}: expected files that end in .labels.json`)
  return names.sort().map((name) => join(place, name))
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw usageError(`${path}: the labels cannot be read: ${reasonOf(error)}`)
  }
}
