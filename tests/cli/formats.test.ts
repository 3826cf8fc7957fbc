import {execFileSync} from 'node:child_process'
import {coverageFormats, messagesFormats} from '@normlint/core'
import {beforeAll, expect, it} from 'vitest'
import {buildProgram, program} from '../helpers/built-program.ts'

beforeAll(buildProgram)

it.each([
  ['check', Object.keys(messagesFormats)],
  ['coverage', [...Object.keys(coverageFormats), 'html']],
])('the help of %s names every format that there is', (verb, formats) => {
  const help = execFileSync(process.execPath, [program, 'help', verb], {encoding: 'utf8'}).replace(/\s+/g, ' ')
  const named = /--format <name> (.*?) \(default/.exec(help)?.[1]
  expect(named?.split(/, | or /)).toEqual(formats)
})
