// Packages dist/normlint as dist/normlint.vsix. Run `npm run build` before.

import {stat} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'
import {createVSIX} from '@vscode/vsce'

const cwd = fileURLToPath(new URL('../dist/normlint', import.meta.url))
const packagePath = fileURLToPath(new URL('../dist/normlint.vsix', import.meta.url))
const MAX_BYTES = 3_000_000

await createVSIX({cwd, packagePath, dependencies: false, allowMissingRepository: true})
const {size} = await stat(packagePath)
process.stdout.write(`${packagePath}: ${(size / 1e6).toFixed(2)} MB\n`)
if (size > MAX_BYTES) {
  process.stderr.write(`normlint.vsix is larger than ${MAX_BYTES / 1e6} MB\n`)
  process.exitCode = 1
}
