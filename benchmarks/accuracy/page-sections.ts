/** Tables of the page about accuracy. */
import {markdownTable} from './markdown-table.ts'
import type {AblatedRun, ComparedRun, JudgedFigures} from './report.ts'

const statuses = ['covered', 'weak', 'contradicted', 'missing']
const large = ['drafts', 'real', 'clauses']
const names: Readonly<Record<string, string>> = {
  drafts: 'drafts',
  real: 'real agreements',
  clauses: 'clauses, all banks',
}
const nameOf = (set: string): string => names[set] ?? set

/** A figure that JSON has as null was no number: there was nothing to count. */
function figure(value: number | null | undefined): string {
  return value === null || value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2)
}

export function setSection({sets}: JudgedFigures): string {
  const heads = ['set', 'documents', 'kappa', 'presence', 'covered', 'weak', 'contradiction', 'evidence']
  const rows = Object.entries(sets).map(([set, {figures, intervals}]) => {
    const within = (key: keyof typeof intervals) => {
      const [from, to] = intervals[key]
      return `${figure(figures[key])} (${figure(from)} to ${figure(to)})`
    }
    // A single clause is its own evidence.
    const evidence = large.includes(set) && set !== 'clauses' ? within('evidence') : '–'
    return [
      nameOf(set),
      String(figures.documents),
      within('kappa'),
      within('presence'),
      figure(figures.covered),
      figure(figures.weak),
      within('contradiction'),
      evidence,
    ]
  })
  const confusion = large
    .filter((set) => set in sets)
    .map((set) => {
      const table = sets[set]?.table ?? []
      const body = table.map((row, at) => [`**${statuses[at]}**`, ...row.map(String)])
      return `Statuses in ${nameOf(set)}: the reader's in rows, normlint's in columns.\n\n${markdownTable(['', ...statuses], body)}`
    })
  const missing = 'real' in sets ? [] : ['Real agreements: not available in this run.']
  return [markdownTable(heads, rows), ...missing, ...confusion].join('\n\n')
}

export function baselineSection(runs: readonly ComparedRun[]): string {
  return `On the development texts: a search for the usual terms of each norm (\`benchmarks/keywords.yml\`), and saying of everything that it is missing.\n\n${comparedTable(runs)}`
}

export function normSection({norms}: JudgedFigures): string {
  const sets = large.filter((set) => set in norms)
  const ids = (norms[sets[0] ?? ''] ?? []).map(({id}) => id)
  const heads = ['norm', ...sets.flatMap((set) => [`${nameOf(set)}: seen by the reader`, 'presence', 'kappa'])]
  const rows = ids.map((id) => [
    `\`${id}\``,
    ...sets.flatMap((set) => {
      const one = norms[set]?.find((norm) => norm.id === id)
      return one === undefined || one.gold === 0
        ? ['0', '–', '–']
        : [String(one.gold), figure(one.presence), figure(one.kappa)]
    }),
  ])
  return markdownTable(heads, rows)
}

export function reasonSection({reasons}: JudgedFigures): string {
  const heads = ['set', 'reason', 'weak for it', 'also called weak', 'of these, for the same reason']
  const rows = large
    .filter((set) => set in reasons)
    .flatMap((set) =>
      (reasons[set] ?? []).map((one) => [
        nameOf(set),
        one.reason,
        String(one.gold),
        figure(one.weak),
        figure(one.named),
      ]),
    )
  return markdownTable(heads, rows)
}

export function reliabilitySection({reliability}: JudgedFigures): string {
  const heads = ['set', 'confidence', 'verdicts', 'mean confidence', 'right']
  const rows = large
    .filter((set) => set in reliability)
    .flatMap((set) =>
      (reliability[set] ?? [])
        .filter(({verdicts}) => verdicts > 0)
        .map((bin) => [
          nameOf(set),
          `${bin.from.toFixed(1)} to ${bin.to.toFixed(1)}`,
          String(bin.verdicts),
          figure(bin.meanConfidence),
          figure(bin.right),
        ]),
    )
  return markdownTable(heads, rows)
}

export function curveSection(runs: readonly (ComparedRun & {readonly clauses: number})[]): string {
  const named = runs.map((run) => ({...run, name: `${run.name} (${run.clauses} clauses)`}))
  return `The first part of the development texts, judged by weights trained on a share of the clauses.\n\n${comparedTable(named)}`
}

export function ablationSection(runs: readonly AblatedRun[]): string {
  const wholes = [...new Set(runs.map(({whole}) => whole))]
  return wholes
    .map((name) =>
      comparedTable(
        runs.filter(({whole}) => whole === name),
        runs.find((run) => run.name === name),
      ),
    )
    .join('\n\n')
}

function comparedTable(runs: readonly ComparedRun[], whole?: ComparedRun): string {
  const sets = large.filter((set) => runs.some((run) => set in run.sets))
  const heads = [
    whole ? 'without' : '',
    ...sets.flatMap((set) => [`${nameOf(set)}: kappa`, 'presence', 'contradiction']),
  ]
  const rows = runs.map((run) => [
    run.name,
    ...sets.flatMap((set) => {
      const one = run.sets[set]
      const base = whole?.sets[set]?.kappa
      const change = base === undefined || run === whole || one === undefined ? '' : ` (${signed(one.kappa - base)})`
      return [`${figure(one?.kappa)}${change}`, figure(one?.presence), figure(one?.contradiction)]
    }),
  ])
  return markdownTable(heads, rows)
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`
}
