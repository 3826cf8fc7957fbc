/**
 * The engine's own time as a ratio to parsing alone with the same plugins, within one run: these figures hold on any
 * machine, milliseconds do not. Runs bundled and warm, as an editor or a run over many drafts is.
 *
 *   npm run bench:speed
 *
 * Reads ../shared/bench/policy-{10k,100k,1m}.md where the folder is there; otherwise text made from the project's own
 * examples and model clauses.
 */
import {existsSync, readFileSync} from 'node:fs'
import {analyse, builtInNorms, parseMarkdown} from '@normlint/core'

interface Stage {
  readonly name: string
  readonly text: string
  readonly rounds: number
}

const sizes = [
  {name: '10 KB', file: 'policy-10k.md', bytes: 10_000, rounds: 120},
  {name: '100 KB', file: 'policy-100k.md', bytes: 100_000, rounds: 25},
  {name: '1 MB', file: 'policy-1m.md', bytes: 1_000_000, rounds: 7},
]

/** Rounds that are not measured: until then the compiler is still at work. */
const warmUp = 3

const stages = sizes.map(({name, file, bytes, rounds}): Stage => {
  const path = `../shared/bench/${file}`
  return {name, rounds, text: existsSync(path) ? readFileSync(path, 'utf8') : makeText(bytes)}
})

/** Model clauses in sections, each with a number of its own so that no two paragraphs are alike. */
function makeText(bytes: number): string {
  const parts: string[] = ['# Draft']
  let length = 0
  for (let round = 0; length < bytes; round += 1) {
    for (const [index, norm] of builtInNorms.entries()) {
      const {treaty, resolution, pledge} = norm.modelClauses
      const part = `## Article ${round * 36 + index + 1}\n\n${treaty}\n\nThe Parties shall:\n\n- ${pledge}\n- report on measure ${round}-${index};\n\n${resolution}`
      parts.push(part)
      length += part.length
    }
  }
  return parts.join('\n\n').slice(0, bytes)
}

function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] as number
}

function time(run: () => void): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

console.log('text      engine / parsing   growth of the engine per byte')
let base = 0
for (const {name, text, rounds} of stages) {
  for (let round = 0; round < warmUp; round += 1) {
    parseMarkdown(text)
    analyse(text)
  }
  const parsing: number[] = []
  const whole: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    parsing.push(time(() => parseMarkdown(text)))
    whole.push(time(() => analyse(text)))
  }
  const own = median(whole) - median(parsing)
  base ||= own / text.length
  console.log(
    `${name.padEnd(9)} ${(own / median(parsing)).toFixed(2).padStart(8)}           ${(own / text.length / base).toFixed(2)}`,
  )
}
