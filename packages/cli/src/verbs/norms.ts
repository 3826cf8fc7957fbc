import {builtInNorms, didYouMean, type Norm} from '@normlint/core'
import {openConfigurations} from '../configurations.ts'
import {formatNamed, type OutputOptions, say, stylerFor, widthFor, writeResult} from '../output.ts'
import {paragraphs} from '../paragraphs.ts'
import {usageError} from '../usage-error.ts'

/** Options of `norms list` and `norms show`. */
export interface NormOptions extends OutputOptions {
  readonly format: string
}

/** All norms: id, title, source; grouped by pack. */
export async function listNorms(options: NormOptions): Promise<number> {
  const format = formatNamed(options.format, {text: listText, json: (norms: readonly Norm[]) => json(norms)})
  await writeResult(format(await readNorms(), options), options)
  return 0
}

/** Everything the catalogue says of one norm. */
export async function showNorm(id: string, options: NormOptions): Promise<number> {
  const norms = await readNorms()
  const norm = norms.find((one) => one.id === id)
  if (norm === undefined) {
    const near = didYouMean(
      id,
      norms.map((one) => one.id),
    )
    throw usageError(
      `unknown norm “${id}”; ${near ? `did you mean “${near}”?` : '`normlint norms list` shows the norms'}`,
    )
  }
  const format = formatNamed(options.format, {text: showText, json: (one: Norm) => json(one)})
  await writeResult(format(norm, options), options)
  return 0
}

/** The built-in norms, and those of the packs that the configuration of the working folder names. */
async function readNorms(): Promise<readonly Norm[]> {
  const configured = await openConfigurations({}).forDraft(undefined)
  if (!('problems' in configured)) return [...builtInNorms, ...configured.packs.flatMap(({norms}) => norms)]
  for (const problem of configured.problems) say(problem)
  return builtInNorms
}

function listText(norms: readonly Norm[], options: NormOptions): string {
  const style = stylerFor(options)
  const wide = Math.max(...norms.map(({id}) => id.length))
  let pack = ''
  let text = ''
  for (const norm of norms) {
    if (norm.pack !== pack) text += `${text === '' ? '' : '\n'}${style.underline(norm.pack)}\n`
    pack = norm.pack
    text += `  ${norm.id.padEnd(wide)}  ${norm.title.padEnd(44)}  ${style.dim(sourceOf(norm))}`.trimEnd()
    text += '\n'
  }
  return text
}

function showText(norm: Norm, options: NormOptions): string {
  const style = stylerFor(options)
  const element = ({core, asks}: Norm['elements'][number]) => `${core ? 'core' : 'supporting'}: ${asks}`
  return paragraphs(
    [
      {heading: `${norm.id}: ${norm.title}`, texts: [norm.restatement]},
      {heading: 'Source', texts: [sourceOf(norm), ...norm.also, ...(norm.url === undefined ? [] : [norm.url])]},
      {heading: 'Addressed to', texts: [norm.addressees.join(', ')]},
      {heading: 'Expected in', texts: [norm.expectedIn.join(', ') || 'no kind of document in particular']},
      {heading: 'Elements', texts: norm.elements.map(element)},
      {heading: 'To put it into practice', texts: norm.guidance},
      {heading: 'Model clause, treaty', texts: textsOf(norm.modelClauses.treaty)},
      {heading: 'Model clause, resolution', texts: textsOf(norm.modelClauses.resolution)},
      {heading: 'Model clause, pledge', texts: textsOf(norm.modelClauses.pledge)},
    ],
    style,
    widthFor(options),
  )
}

/** A norm of a pack may lack a text. */
function textsOf(text: string): readonly string[] {
  return text === '' ? [] : [text]
}

function sourceOf({instrument, paragraph}: Norm): string {
  return paragraph === '' ? instrument : `${instrument}, ${paragraph}`
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
