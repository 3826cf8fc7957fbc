import type {ClauseLabel} from '../model/labelled-clause.ts'
import type {TrainingExample} from './examples.ts'

/**
 * The rest of the world for a user's pack: labelled clauses on the built-in norms, as text that a program carries. One
 * line each: text, lead-in, target and statuses.
 */
export function encodeWorld(examples: readonly TrainingExample[]): string {
  const lines = examples.map(({text, leadIn, target, labels}) => {
    const statuses = Object.fromEntries([...labels].map(([id, {status}]) => [id, status]))
    return JSON.stringify([text, leadIn, target ?? '', statuses])
  })
  return `${lines.join('\n')}\n`
}

/** Reads what {@link encodeWorld} wrote. */
export function decodeWorld(text: string): TrainingExample[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [clause, leadIn, target, statuses] = JSON.parse(line) as [
        string,
        string,
        string,
        Record<string, ClauseLabel['status']>,
      ]
      const labels = Object.entries(statuses).map(([id, status]) => [id, {status, reasons: []}] as const)
      return {
        text: clause,
        leadIn,
        labels: new Map<string, ClauseLabel>(labels),
        unsure: new Set<string>(),
        weight: 1,
        ...(target !== '' && {target}),
      }
    })
}

/** Every n-th of the examples, so that at most `most` are left: spread over all that there are, the same each time. */
export function sampleWorld(examples: readonly TrainingExample[], most: number): TrainingExample[] {
  if (examples.length <= most) return [...examples]
  const step = examples.length / most
  return Array.from({length: most}, (_, index) => examples[Math.floor(index * step)] as TrainingExample)
}
