import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {buildProgram} from '../helpers/built-program.ts'
import {matches, readScenario, runScenario, withOutcome} from './scenario.ts'

// Whole runs of the built program. To add one, write a file into `scenarios/` up to its `command` and run this test with
// UPDATE_SCENARIOS=1; then read what was written, and put {*} or {**} where another engine may rightly say otherwise.

const folder = new URL('scenarios/', import.meta.url)
const isUpdating = process.env.UPDATE_SCENARIOS === '1'

beforeAll(buildProgram)

describe('the command line', () => {
  for (const file of readdirSync(folder).sort()) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const scenario = readScenario(text)
    it.concurrent(`${file}: ${scenario.claim}`, async () => {
      const outcome = await runScenario(scenario)
      const isSame =
        outcome.status === scenario.status &&
        matches(scenario.stdout, outcome.stdout) &&
        matches(scenario.stderr, outcome.stderr)
      if (isSame) return
      if (isUpdating) writeFileSync(new URL(file, folder), withOutcome(text, outcome))
      else expect(outcome).toEqual({status: scenario.status, stdout: scenario.stdout, stderr: scenario.stderr})
    }, 180_000)
  }
})
