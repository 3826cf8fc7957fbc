// Bundles the command line with everything it needs: few files to find and open at every start. What only some verbs
// need lies in files of its own, so that `normlint --help` need not read the weights.
import {execFileSync} from 'node:child_process'
import {readFileSync, renameSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))
const {version} = JSON.parse(readFileSync(path('package.json'), 'utf8'))

// The pool of threads looks for its own half beside itself.
const poolWorker = new URL('entry/worker.js', import.meta.resolve('tinypool'))

await build({
  entryPoints: {
    normlint: path('src/main.ts'),
    'analyse-worker': path('src/analyse-worker.ts'),
    'entry/worker': fileURLToPath(poolWorker),
  },
  outdir: path('dist.new'),
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  conditions: ['@normlint/source'],
  define: {NORMLINT_VERSION: JSON.stringify(version)},
  minify: true,
  legalComments: 'linked',
  // Packages in the older module format ask for Node's own modules with `require`.
  banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"},
  logLevel: 'warning',
})
// What users' packs are told apart from: a sample of the labelled clauses of the repository.
execFileSync(process.execPath, ['--import', 'tsx', path('../../scripts/write-world.ts'), path('dist.new/world.gz')], {
  cwd: path('../..'),
})
rmSync(path('dist'), {recursive: true, force: true})
renameSync(path('dist.new'), path('dist'))
