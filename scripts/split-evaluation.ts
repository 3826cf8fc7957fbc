/**
 * Sets a third of the labelled material aside, before anybody reads it: of the drafts, of the real texts and of
 * each clause bank. The choice follows from a seed and the names alone, so that it can be repeated and checked.
 *
 *   npm run split -- [EVALUATION_FOLDER] [--check]
 *
 * Writes benchmarks/held-out.json; with --check it only compares.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const seed = 'normlint-2026-11-24'
const places = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const folder = places[0] ?? '../shared/eval'
const target = new URL('../benchmarks/held-out.json', import.meta.url)

if (!existsSync(folder)) {
  console.log(`not available: ${folder}`)
  process.exit(0)
}

/** The third of the names with the lowest seeded digests. */
function third(set: string, names: readonly string[]): string[] {
  const digest = (name: string) => createHash('sha256').update(`${seed}:${set}:${name}`).digest('hex')
  const shuffled = [...names].sort((a, b) => (digest(a) < digest(b) ? -1 : 1))
  return shuffled.slice(0, Math.round(names.length / 3)).sort()
}

const markdownIn = (name: string) => readdirSync(join(folder, name)).filter((file) => file.endsWith('.md'))
const heldOut: Record<string, string[]> = {
  drafts: third('drafts', markdownIn('drafts')),
  real: third('real', markdownIn('real')),
}
for (const bank of readdirSync(folder)
  .filter((file) => /^clauses-dev.*\.jsonl$/.test(file))
  .sort()) {
  const lines = readFileSync(join(folder, bank), 'utf8').split('\n').filter(Boolean)
  const name = bank.replace('.jsonl', '')
  heldOut[name] = third(
    name,
    lines.map((line) => (JSON.parse(line) as {id: string}).id),
  )
}

const text = `${JSON.stringify(heldOut, undefined, 1)}\n`
if (process.argv.includes('--check')) {
  const current = existsSync(target) && readFileSync(target, 'utf8') === text
  console.log(
    current ? 'the held-out third is as the seed says' : 'benchmarks/held-out.json differs from what the seed says',
  )
  process.exit(current ? 0 : 1)
}
writeFileSync(target, text)
console.log(
  Object.entries(heldOut)
    .map(([set, names]) => `${set}: ${names.length} set aside`)
    .join('\n'),
)
