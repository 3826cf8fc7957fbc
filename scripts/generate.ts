/**
 * Runs every generator in the order in which they build on each other; with `--check` nothing is written and the
 * program fails if a file is out of date. Training is a script of its own, `npm run train`.
 *
 *   npm run generate [-- --check]
 */
import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

/** Each needs what the ones before it have written. */
const generators = [
  'scripts/generate-concepts.ts',
  'scripts/generate-language.ts',
  'scripts/generate-references.ts',
  'scripts/generate-catalogue.ts',
  'scripts/generate-rule-words.ts',
  'scripts/generate-comparison.ts',
  'scripts/generate-configuration.ts',
  'scripts/generate-docs.ts',
  'packages/vscode-extension/scripts/generate-settings.ts',
]

/** A generator reads what others have written when it loads its imports, hence a process for each. */
function run(generator: string): Promise<boolean> {
  const imports = ['--conditions=@normlint/source', '--import', 'tsx']
  const child = spawn(process.execPath, [...imports, generator, ...(check ? ['--check'] : [])], {
    cwd: root,
    stdio: 'inherit',
  })
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', (code) => resolve(code === 0)))
}

async function runAll(): Promise<boolean> {
  // Comparing changes nothing, so the order does not matter.
  if (check) return (await Promise.all(generators.map(run))).every(Boolean)
  for (const generator of generators) if (!(await run(generator))) return false
  return true
}

if (!(await runAll())) process.exitCode = 1
else if (check) console.log(`${generators.length} generators: everything they write is current`)
