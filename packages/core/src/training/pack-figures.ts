import {analyse} from '../analyse.ts'
import type {PackExample, PackNormFigures} from '../match/built-pack.ts'
import type {Scorer} from '../match/scorer.ts'
import type {Status} from '../model/coverage.ts'
import type {Norm, NormId} from '../model/norm.ts'
import type {TrainingExample} from './examples.ts'

/** What an example was judged to say of a norm, beside what its author says. */
export interface ExampleVerdict {
  readonly example: PackExample
  readonly norm: NormId
  readonly expected: Status
  readonly judged: Status
}

/** The scorers that examples are judged by, by index. */
export interface ScorersOf {
  readonly own: (index: number) => Scorer
  readonly world: (index: number) => Scorer
}

/** Every so many clauses of the rest of the world are judged: enough to count false alarms by. */
const alarmStep = 6

/** Judges every example as a draft of its own and counts. */
export function measurePack(
  examples: readonly PackExample[],
  world: readonly TrainingExample[],
  norms: readonly Norm[],
  scorers: ScorersOf,
): {readonly figures: readonly PackNormFigures[]; readonly misjudged: readonly ExampleVerdict[]} {
  const verdicts = examples.flatMap((example, index) => judgeExample(example, scorers.own(index)))
  const alarms = countAlarms(world, scorers.world)
  return {
    figures: norms.map(({id}) =>
      figuresOf(id, verdicts, (alarms.get(id) ?? 0) / Math.max(1, Math.ceil(world.length / alarmStep))),
    ),
    misjudged: verdicts.filter(({expected, judged}) => expected !== judged),
  }
}

/** What a clause, read alone, is judged to say of each norm of the scorer. */
export function judgeExample(example: PackExample, scorer: Scorer): ExampleVerdict[] {
  return analyse(example.text, {scorer, profile: 'state-agreement'}).coverage.map(({norm, status}) => ({
    example,
    norm,
    expected: example.norms[norm]?.status ?? 'missing',
    judged: status,
  }))
}

function countAlarms(world: readonly TrainingExample[], scorerOf: ScorersOf['world']): ReadonlyMap<NormId, number> {
  const counts = new Map<NormId, number>()
  for (let index = 0; index < world.length; index += alarmStep) {
    const {text} = world[index] as TrainingExample
    for (const {norm, status} of analyse(text, {scorer: scorerOf(index), profile: 'state-agreement'}).coverage) {
      if (status !== 'missing' && status !== 'not-assessed') counts.set(norm, (counts.get(norm) ?? 0) + 1)
    }
  }
  return counts
}

function figuresOf(norm: NormId, verdicts: readonly ExampleVerdict[], alarmShare: number): PackNormFigures {
  const all = verdicts.filter((verdict) => verdict.norm === norm)
  const count = (matches: (verdict: ExampleVerdict) => boolean) => all.filter(matches).length
  const both = count(({expected, judged}) => expected !== 'missing' && judged !== 'missing')
  const found = count(({judged}) => judged !== 'missing')
  const there = count(({expected}) => expected !== 'missing')
  const own = all.filter(({example}) => example.target === norm)
  return {
    norm,
    examples: own.length,
    precision: share(both, found),
    recall: share(both, there),
    f1: share(2 * both, found + there),
    status: share(own.filter(({expected, judged}) => expected === judged).length, own.length),
    alarms: rounded(alarmShare * 1000),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : rounded(part / whole)
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
