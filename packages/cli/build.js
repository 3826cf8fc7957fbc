// Bundles the command line with everything it needs into one file: fewer files to open and resolve at every start.
import {readFileSync} from 'node:fs'
import {build} from 'esbuild'

const {version} = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))

await build({
  entryPoints: [new URL('src/main.ts', import.meta.url).pathname],
  outfile: new URL('dist/normlint.js', import.meta.url).pathname,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  conditions: ['@normlint/source'],
  define: {NORMLINT_VERSION: JSON.stringify(version)},
  minify: true,
  legalComments: 'external',
  // Packages in the older module format ask for Node's own modules with `require`.
  banner: {
    js: "import {createRequire as createRequireOf} from 'node:module'; const require = createRequireOf(import.meta.url);",
  },
  logLevel: 'warning',
})
