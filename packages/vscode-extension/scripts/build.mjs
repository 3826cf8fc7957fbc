// Bundles the extension into dist/normlint, the folder that is packaged.
//
// The engine (with its weights, most of the size) is one script that both servers read: core.js sets a global, and
// `@normlint/core` stands for that global in the bundles of the servers.

import {copyFile, cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const core = fileURLToPath(new URL('../../core/', import.meta.url))
const server = fileURLToPath(new URL('../../lsp-server/src/', import.meta.url))
const license = fileURLToPath(new URL('../../../LICENSE', import.meta.url))
const out = `${root}dist/normlint`

const coreIsGlobal = {
  name: 'core-is-global',
  setup({onResolve, onLoad}) {
    onResolve({filter: /^@normlint\/core$/}, ({path}) => ({path, namespace: 'global'}))
    onLoad({filter: /.*/, namespace: 'global'}, () => ({contents: 'module.exports = globalThis.normlintCore'}))
  },
}

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: 'es2022',
  conditions: ['@normlint/source'],
  logLevel: 'warning',
}
const node = {...shared, platform: 'node', format: 'cjs'}
const browser = {...shared, platform: 'browser', format: 'iife'}
// In a worker there is no document, which some packages use where they find the condition `browser`.
const worker = {...browser, conditions: [...shared.conditions, 'worker']}

await rm(out, {recursive: true, force: true})
await mkdir(`${out}/dist`, {recursive: true})
await Promise.all([
  build({
    ...worker,
    entryPoints: [`${core}src/index.ts`],
    globalName: 'normlintCore',
    outfile: `${out}/dist/core.js`,
    footer: {js: 'globalThis.normlintCore=normlintCore'},
  }),
  build({
    ...node,
    entryPoints: [`${server}main.ts`],
    plugins: [coreIsGlobal],
    outfile: `${out}/dist/server.js`,
    banner: {js: 'require("./core.js");'},
  }),
  build({
    ...worker,
    entryPoints: [`${server}worker.ts`],
    plugins: [coreIsGlobal],
    outfile: `${out}/dist/server-web.js`,
  }),
  build({...node, entryPoints: ['src/extension-node.ts'], external: ['vscode'], outfile: `${out}/dist/extension.js`}),
  build({
    ...browser,
    format: 'cjs',
    entryPoints: ['src/extension-web.ts'],
    external: ['vscode'],
    outfile: `${out}/dist/extension-web.js`,
  }),
  build({...browser, entryPoints: ['webview/matrix.ts', 'webview/matrix.css'], outdir: `${out}/dist`}),
])
for (const folder of ['l10n', 'media', 'walkthrough'])
  await cp(`${root}${folder}`, `${out}/${folder}`, {recursive: true})
await mkdir(`${out}/schemas`, {recursive: true})
await copyFile(`${core}schemas/configuration.schema.json`, `${out}/schemas/configuration.schema.json`)
for (const file of ['package.nls.json', 'package.nls.fr.json', 'README.md', 'CHANGELOG.md', '.vscodeignore'])
  await copyFile(`${root}${file}`, `${out}/${file}`)
await copyFile(license, `${out}/LICENSE`)
await writeFile(`${out}/package.json`, `${JSON.stringify(await manifest(), undefined, 2)}\n`)

/** The manifest without what only the workspace needs; there the name belongs to the command line. */
async function manifest() {
  const {
    type: _type,
    private: _private,
    scripts: _scripts,
    devDependencies: _dev,
    ...rest
  } = JSON.parse(await readFile(`${root}package.json`, 'utf8'))
  return {...rest, name: 'normlint'}
}
