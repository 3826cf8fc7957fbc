// Bundles the server: dist/bundle/server.cjs for Node, dist/bundle/worker.js for web workers. Each needs nothing else.

import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  conditions: ['@normlint/source'],
  logLevel: 'warning',
}

await Promise.all([
  build({...shared, entryPoints: ['src/main.ts'], outfile: 'dist/bundle/server.cjs', platform: 'node', format: 'cjs'}),
  // In a worker there is no document, which some packages use where they find the condition `browser`.
  build({
    ...shared,
    conditions: ['@normlint/source', 'worker'],
    entryPoints: ['src/worker.ts'],
    outfile: 'dist/bundle/worker.js',
    platform: 'browser',
    format: 'iife',
  }),
])
