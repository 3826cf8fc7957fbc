#!/usr/bin/env node
import {existsSync} from 'node:fs'

const server = new URL('../dist/bundle/server.cjs', import.meta.url)
if (existsSync(server)) await import(server.href)
else {
  process.stderr.write('normlint-language-server: not built yet, run `npm run build` first\n')
  process.exitCode = 2
}
