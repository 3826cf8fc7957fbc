#!/usr/bin/env node
import {existsSync} from 'node:fs'
import {enableCompileCache} from './compile-cache.js'

const program = new URL('../dist/normlint.js', import.meta.url)
if (existsSync(program)) {
  enableCompileCache()
  await import(program.href)
} else {
  process.stderr.write('normlint: the program is not built; run `npm run build` at the root of the repository first\n')
  process.exitCode = 2
}
