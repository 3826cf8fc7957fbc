import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {builtPackEnding, builtPackPath, type NormPack, type PackNormFigures, readBuiltPack} from '@normlint/core'
import {type ExampleVerdict, judgeExample, type PackBuild, buildPack as train} from '@normlint/core/packs'
import {shownPath} from '../find-drafts.ts'
import {packReader, packsAt} from '../load-packs.ts'
import {type OutputOptions, reasonOf, stylerFor} from '../output.ts'
import {type FoundPack, readPackSource, readWorld} from '../pack-source.ts'
import {startProgress} from '../progress.ts'
import {usageError} from '../usage-error.ts'

/** Options of `packs build`. */
export interface BuildOptions extends Pick<OutputOptions, 'color'> {
  /** Where the built pack goes; beside the pack by default. */
  readonly output?: string
}

/** Validates a pack, trains its weights from its examples, prints its cross-validated accuracy and writes the result. */
export async function buildPack(pack: string, options: BuildOptions): Promise<number> {
  const found = readPackSource(pack)
  const build = trainPack(found)
  const target = options.output ?? builtPackPath(resolve(pack))
  const text = `${JSON.stringify(build.data)}\n`
  try {
    writeFileSync(target, text)
  } catch (error) {
    throw usageError(`cannot write to ${shownPath(resolve(target))}: ${reasonOf(error)}`)
  }
  process.stdout.write(
    report(build, found, `${shownPath(resolve(target))}, ${Math.ceil(text.length / 1024)} KB`, options),
  )
  return 0
}

/** Runs the examples of a pack. Status 1 when one is not judged as its author says. */
export async function testPack(path: string, options: Pick<OutputOptions, 'color'> = {}): Promise<number> {
  const {pack, shown} = path.endsWith(builtPackEnding) ? builtPack(path) : packOf(path)
  const wrong = pack.examples
    .flatMap((example) => judgeExample(example, pack.scorer))
    .filter(({expected, judged}) => expected !== judged)
  const failing = new Set(wrong.map(({example}) => example)).size
  const style = stylerFor(options)
  const lines = wrong.map((verdict) => `${mistake(verdict, shown)}\n  ${style.dim(verdict.example.text)}\n`)
  const good = pack.examples.length - failing
  process.stdout.write(`${lines.join('')}${good} of ${pack.examples.length} examples are judged as written\n`)
  return failing === 0 ? 0 : 1
}

function trainPack({source}: FoundPack): PackBuild {
  const world = readWorld()
  let progress: ReturnType<typeof startProgress> | undefined
  const build = train(source, world, (_, of) => {
    progress ??= startProgress(of)
    progress.step(`training ${source.id}`)
  })
  progress?.stop()
  return build
}

interface TestedPack {
  readonly pack: NormPack
  readonly shown: (place: string) => string
}

/** The pack of a folder as it was built, or trained now where it was not or was changed since. */
function packOf(path: string): TestedPack {
  const found = readPackSource(path)
  const built = packsAt([resolve(path)]).packs[0]
  const result = built ? {pack: built} : readBuiltPack(JSON.stringify(trainPack(found).data))
  if (result.pack === undefined) throw new Error(result.problem)
  return {pack: result.pack, shown: found.shown}
}

function builtPack(path: string): TestedPack {
  let text: string | undefined
  try {
    text = packReader.read(resolve(path))
  } catch (error) {
    throw usageError(`${path}: cannot be read: ${(error as Error).message}`)
  }
  if (text === undefined) throw usageError(`${path}: no such file or folder`)
  const {pack, problem} = readBuiltPack(text)
  if (pack === undefined) throw usageError(`${path}: ${problem}`)
  return {pack, shown: (place) => place}
}

function report({data, misjudged}: PackBuild, {shown}: FoundPack, written: string, options: BuildOptions): string {
  const style = stylerFor(options)
  const {figures, examples} = data
  const wide = Math.max(4, ...figures.map(({norm}) => norm.length))
  const rows = figures.map((one) => `  ${one.norm.padEnd(wide)}  ${row(one)}\n`).join('')
  const hard = misjudged.slice(0, MOST_SHOWN).map((verdict) => `  ${mistake(verdict, shown)}\n`)
  if (misjudged.length > MOST_SHOWN) hard.push(`  … and ${misjudged.length - MOST_SHOWN} more\n`)
  return (
    `${style.bold(data.id)}: ${figures.length} norms, ${examples.length} examples\n\n` +
    `On examples that the weights had not seen:\n\n` +
    `  ${style.dim(`${'norm'.padEnd(wide)}  ${HEADS.join('  ')}`)}\n${rows}\n` +
    `${style.dim(LEGEND)}\n` +
    (hard.length === 0
      ? ''
      : `\nHard to judge without having been seen; more examples like them help:\n\n${style.dim(hard.join(''))}`) +
    `\nwrote ${written}\n`
  )
}

/** Misjudged examples that are listed. */
const MOST_SHOWN = 20

const HEADS = ['examples', 'precision', 'recall', '  F1', 'status', 'alarms']
const LEGEND =
  'precision, recall, F1: is the norm found in the clauses that speak to it. status: clauses judged as written,\n' +
  'near misses among them. alarms: of 1000 clauses on other norms, those taken for this one.'

function row({examples, precision, recall, f1, status, alarms}: PackNormFigures): string {
  const cells = [
    String(examples),
    ...[precision, recall, f1, status].map((share) => share.toFixed(2)),
    alarms.toFixed(1),
  ]
  return cells.map((cell, index) => cell.padStart(HEADS[index]?.length ?? 0)).join('  ')
}

function mistake({example, norm, expected, judged}: ExampleVerdict, shown: (place: string) => string): string {
  return `${shown(example.place)}: written as ${expected} for ${norm}, judged ${judged}`
}
