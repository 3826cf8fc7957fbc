/**
 * Holds the engine's verdicts against those of careful readers, on texts that its weights have not seen.
 *
 *   npm run bench:accuracy -- [--held-out] [--folds] [--writers [BANK,…]] [--learning-curve]
 *                             [--ablation [WORDS]] [--real FOLDER] [--json FILE]
 *
 * Without a choice: --held-out and --folds. WORDS choose ablations whose names have them ("verdict", "structure",
 * "training data: leg"). FOLDER has labelled real agreements, which may not be passed on with the repository. FILE is
 * written, or what it has of other parts is kept. Trained weights are kept in a temporary folder, by what they were
 * trained on.
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {judgeAblations} from './accuracy/ablations.ts'
import {judgeAllMissing, judgeByKeywords} from './accuracy/baselines.ts'
import {type LabelledTexts, readLabelledTexts} from './accuracy/labelled-texts.ts'
import {type AccuracyReport, comparedRun, judgedFigures} from './accuracy/report.ts'
import {judgeFolds, judgeHeldOut, judgeShares, judgeUnseenWriters, type Progress} from './accuracy/runs.ts'
import {showReport} from './accuracy/show.ts'

type Mutable<Type> = {-readonly [Key in keyof Type]: Type[Key]}

const shares = [0.12, 0.25, 0.5, 1]

function main(): void {
  const {values: options} = parseArgs({
    options: {
      'held-out': {type: 'boolean'},
      folds: {type: 'boolean'},
      writers: {type: 'string', multiple: true},
      'learning-curve': {type: 'boolean'},
      ablation: {type: 'string', multiple: true},
      real: {type: 'string'},
      json: {type: 'string'},
    },
    args: withDefaults(process.argv.slice(2)),
  })
  const texts = readLabelledTexts(options.real)
  const started = performance.now()
  const progress: Progress = (what) =>
    console.error(`${String(Math.round((performance.now() - started) / 1000)).padStart(5)} s  ${what}`)
  const isPlain = !(
    options['held-out'] ||
    options.folds ||
    options.writers ||
    options['learning-curve'] ||
    options.ablation
  )
  const report: Mutable<AccuracyReport> = {version: 1, texts: countTexts(texts)}

  if (options['held-out'] || isPlain) {
    if (texts.heldOut.length > 0) report.heldOut = judgedFigures(judgeHeldOut(texts, progress))
    else console.error('set-aside third: not available, none of it is in packages/core/training')
  }
  if (options.folds || isPlain) {
    report.folds = judgedFigures(judgeFolds(texts, progress))
    report.baselines = [
      comparedRun('search for usual terms', judgeByKeywords(texts.development)),
      comparedRun('everything is missing', judgeAllMissing(texts.development)),
    ]
  }
  if (options.writers) {
    const banks = [...new Set(texts.development.map(({set}) => set))].filter(
      (set) => set !== 'drafts' && set !== 'real',
    )
    const chosen = options.writers.flatMap((list) => list.split(',')).filter((bank) => bank !== '')
    report.unseenWriters = judgedFigures(judgeUnseenWriters(texts, chosen.length > 0 ? chosen : banks, progress))
  }
  if (options['learning-curve']) {
    report.learningCurve = judgeShares(texts, shares, progress).map(({share, clauses, judged}) => ({
      ...comparedRun(`${Math.round(share * 100)} %`, judged),
      clauses,
    }))
  }
  if (options.ablation) {
    const words = options.ablation.flatMap((list) => list.split(','))
    const isWanted = ({name}: {readonly name: string}) => words.some((word) => name.includes(word))
    report.ablations = judgeAblations(texts, isWanted, progress).map(({name, whole, judged}) => ({
      ...comparedRun(name, judged),
      whole,
    }))
  }

  console.log(showReport(report))
  if (options.json !== undefined)
    writeFileSync(options.json, `${JSON.stringify(mergeInto(options.json, report), null, 1)}\n`)
}

/** Lets `--writers` and `--ablation` stand alone: all of them. */
function withDefaults(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    const next = args[index + 1]
    const isAlone = (arg === '--writers' || arg === '--ablation') && (next === undefined || next.startsWith('--'))
    return isAlone ? [`${arg}=`] : [arg]
  })
}

function countTexts({development, heldOut, teaching}: LabelledTexts): AccuracyReport['texts'] {
  const isReal = ({set}: {readonly set: string}) => set === 'real'
  return {
    development: development.filter((text) => !isReal(text)).length,
    heldOut: heldOut.filter((text) => !isReal(text)).length,
    teaching: teaching.length,
    real: development.filter(isReal).length + heldOut.filter(isReal).length,
  }
}

/** What an earlier run found and this one did not look for is kept; ablations are kept one by one. */
function mergeInto(path: string, report: AccuracyReport): AccuracyReport {
  if (!existsSync(path)) return report
  const earlier = JSON.parse(readFileSync(path, 'utf8')) as AccuracyReport
  const ablations = new Map([...(earlier.ablations ?? []), ...(report.ablations ?? [])].map((run) => [run.name, run]))
  return {...earlier, ...report, ...(ablations.size > 0 && {ablations: [...ablations.values()]})}
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message.split('\n')[0] : String(error))
  process.exitCode = 2
}
