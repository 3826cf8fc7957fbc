/** A run on the terminal. */
import {showFigures} from '../score.ts'
import type {AccuracyReport, ComparedRun, JudgedFigures} from './report.ts'

const statuses = ['covered', 'weak', 'contradicted', 'missing']

/** The report as lines for a terminal. */
export function showReport(report: AccuracyReport): string {
  return [
    ...showJudged('Set-aside third, by weights trained on everything else', report.heldOut),
    ...showJudged('The rest, each text by weights that have not seen it', report.folds),
    ...showJudged('Clauses by weights that have seen nothing of their writer', report.unseenWriters),
    ...showRuns('Baselines', report.baselines),
    ...showRuns('Shares of the training clauses', report.learningCurve),
    ...showRuns('Without', report.ablations),
  ].join('\n')
}

function showJudged(title: string, figures: JudgedFigures | undefined): string[] {
  if (figures === undefined) return []
  const lines = [`\n${title}`]
  if ('drafts' in figures.sets && !('real' in figures.sets)) lines.push(`${'real'.padEnd(24)} not available`)
  for (const [name, {figures: values, intervals, table}] of Object.entries(figures.sets)) {
    lines.push(showFigures(name, values))
    const shown = Object.entries(intervals).map(([key, [from, to]]) => `${key} ${from.toFixed(3)} to ${to.toFixed(3)}`)
    lines.push(`${''.padEnd(24)}   95 %  ${shown.join('  ')}`)
    if (name in figures.norms) {
      lines.push(
        ...table.map(
          (row, at) =>
            `  ${(statuses[at] as string).padEnd(14)}${row.map((count) => String(count).padStart(8)).join('')}`,
        ),
      )
    }
  }
  for (const [name, reasons] of Object.entries(figures.reasons)) {
    lines.push(
      `weak in ${name}: ${reasons.map(({reason, gold, weak, named}) => `${reason} ${gold}, called weak ${weak.toFixed(2)}, so named ${named.toFixed(2)}`).join('; ')}`,
    )
  }
  for (const [name, bins] of Object.entries(figures.reliability)) {
    const filled = bins.filter(({verdicts}) => verdicts > 0)
    lines.push(
      `sure in ${name}: ${filled.map(({meanConfidence, right, verdicts}) => `${meanConfidence.toFixed(2)}→${right.toFixed(2)} (${verdicts})`).join('  ')}`,
    )
  }
  for (const [name, norms] of Object.entries(figures.norms)) {
    const seen = norms.filter(({gold}) => gold > 0).sort((a, b) => a.presence - b.presence)
    lines.push(
      `presence by norm in ${name}: ${seen.map(({id, presence}) => `${id} ${presence.toFixed(2)}`).join('  ')}`,
    )
  }
  return lines
}

function showRuns(title: string, runs: readonly ComparedRun[] | undefined): string[] {
  if (runs === undefined) return []
  return [
    `\n${title}`,
    ...runs.map(({name, sets}) => {
      const cells = Object.entries(sets).map(
        ([set, {presence, kappa, contradiction}]) =>
          `${set}: kappa ${kappa.toFixed(3)} presence ${presence.toFixed(3)} contradiction ${Number.isNaN(contradiction) ? '–' : contradiction.toFixed(3)}`,
      )
      return `${name.padEnd(52)} ${cells.join('   ')}`
    }),
  ]
}
