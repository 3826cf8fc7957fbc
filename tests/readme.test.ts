import {existsSync, readFileSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import {runNormlint, withOutputs} from '../scripts/update-readme.ts'
import {buildProgram} from './helpers/built-program.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const shown = [...readme.matchAll(/<!-- output of: (.+?)(?: \|| -->)/g)].map(([, command]) => command)

describe('README.md', () => {
  beforeAll(buildProgram)

  test('shows the output that its commands have', () => {
    expect(shown.length).toBeGreaterThan(1)
    expect(readme).toBe(withOutputs(readme, runNormlint))
  })

  test('begins with the two commands that set the project up', () => {
    const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, text = '']) => text.trim().split('\n'))
    const setUp = commands.filter((command) => command.startsWith('npm '))
    expect(setUp.slice(0, 2)).toEqual(['npm ci && npx normlint coverage examples/regional-accord.md', 'npm test'])
    expect(shown).toContain('npx normlint coverage examples/regional-accord.md')
  })

  test('shows pictures that are there', () => {
    const pictures = [...readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path as string)
    expect(pictures.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
  })
})
