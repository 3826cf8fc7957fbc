import {execFile, execFileSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {buildProgram, program} from '../helpers/built-program.ts'
import {CLAUSES, treaty} from '../helpers/sample-drafts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const {strong, weak, contradicted} = CLAUSES['gge-k']

let work = ''

beforeAll(buildProgram)
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'normlint-ci-'))
  mkdirSync(join(work, 'bin'))
  symlinkSync(program, join(work, 'bin/normlint'))
  write('drafts/accord.md', treaty([strong]))
})
afterEach(() => rmSync(work, {recursive: true, force: true}))

function write(path: string, text: string): void {
  mkdirSync(join(work, path, '..'), {recursive: true})
  writeFileSync(join(work, path), text)
}

function inWork(path: string): string {
  return readFileSync(join(work, path), 'utf8')
}

function commit(): void {
  const git = (...args: string[]) => execFileSync('git', args, {cwd: work, stdio: 'ignore'})
  git('init', '-q')
  git('-c', 'user.email=a@example.org', '-c', 'user.name=A', 'add', 'drafts')
  git('-c', 'user.email=a@example.org', '-c', 'user.name=A', 'commit', '-q', '-m', 'first')
}

interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

function shell(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const path = `${join(work, 'bin')}${delimiter}${process.env.PATH}`
  return new Promise((settle) => {
    execFile('sh', [...args], {cwd: work, env: {...process.env, ...env, PATH: path}}, (error, stdout, stderr) =>
      settle({status: error === null ? 0 : Number(error.code ?? 1), stdout, stderr}),
    )
  })
}

describe('the GitHub action', () => {
  const action = parse(read('action.yml')) as {
    inputs: Record<string, {description: string; default?: string}>
    runs: {using: string; steps: {uses?: string; run?: string; env?: Record<string, string>}[]}
  }

  const run = (env: Readonly<Record<string, string>> = {}) =>
    shell([join(root, 'ci/github-action.sh')], {
      NORMLINT_FILES: 'drafts',
      GITHUB_STEP_SUMMARY: join(work, 'summary.md'),
      ...env,
    })

  it('is composite, and pins what it uses to a commit', () => {
    expect(action.runs.using).toBe('composite')
    for (const {uses} of action.runs.steps) if (uses) expect(uses).toMatch(/@[0-9a-f]{40}$/)
  })

  it('hands its inputs over by the environment, never as a part of a command', () => {
    const env = action.runs.steps.flatMap((step) => Object.values(step.env ?? {}))
    for (const name of Object.keys(action.inputs))
      if (name !== 'working-directory') expect(env).toContain(`\${{ inputs.${name} }}`)
    for (const {run: command} of action.runs.steps) if (command) expect(command).not.toContain('${{')
  })

  it('runs the version that the packages have', () => {
    const {version} = JSON.parse(read('packages/cli/package.json')) as {version: string}
    expect(action.inputs.version?.default).toBe(version)
    expect(read('.pre-commit-hooks.yaml')).toContain(`normlint@${version}`)
    expect(read('docs/ci/normlint.gitlab-ci.yml')).toContain(`normlint@${version}`)
    expect(read('docs/ci.md').match(/v\d+\.\d+\.\d+(?=\n)/g)).toContain(`v${version}`)
  })

  it('annotates, writes the summary, and fails with the check', async () => {
    write('drafts/pact.md', treaty([contradicted]))
    const {status, stdout} = await run()
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=drafts\/pact\.md,line=7,/m)
    expect(inWork('summary.md')).toContain('### drafts/pact.md')
  })

  it('passes where nothing reaches the failing level, and fails where it is lowered', async () => {
    expect((await run()).status).toBe(0)
    expect((await run({NORMLINT_FAIL_ON: 'info'})).status).toBe(1)
  })

  it('writes a SARIF log beside the annotations', async () => {
    write('drafts/pact.md', treaty([contradicted]))
    expect((await run({NORMLINT_SARIF_FILE: 'normlint.sarif'})).status).toBe(1)
    expect(JSON.parse(inWork('normlint.sarif')).version).toBe('2.1.0')
    expect((await run({NORMLINT_SARIF_FILE: 'no/such/folder/normlint.sarif'})).status).toBe(2)
  })

  it('says in the summary what changed since the base, and fails on what is forbidden', async () => {
    commit()
    write('drafts/accord.md', treaty([weak]))
    expect((await run({NORMLINT_DIFF_BASE: 'HEAD'})).status).toBe(0)
    expect(inWork('summary.md')).toContain('| gge-k | Do no harm to response teams | ↓ weakened |')
    expect((await run({NORMLINT_DIFF_BASE: 'HEAD', NORMLINT_DIFF_FAIL_ON: 'weakened'})).status).toBe(1)
  })

  it('checks only what changed since a commit', async () => {
    write('drafts/pact.md', treaty([contradicted]))
    commit()
    expect((await run({NORMLINT_SINCE: 'HEAD'})).status).toBe(0)
  })

  it('takes one file a line, whatever it is called, and runs none of it', async () => {
    write('drafts/--fail-on $(touch pwned); a.md', treaty([contradicted]))
    write('drafts/b c.md', treaty([contradicted]))
    const {status, stdout} = await run({NORMLINT_FILES: 'drafts/--fail-on $(touch pwned); a.md\ndrafts/b c.md'})
    expect([status, stdout.match(/^::error file=/gm)?.length]).toEqual([1, 2])
    expect(existsSync(join(work, 'pwned'))).toBe(false)
  })
})

describe('the pre-commit hooks', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as {
    id: string
    name: string
    entry: string
    language: string
    types: string[]
  }[]

  it('have what pre-commit asks of them', () => {
    for (const hook of hooks)
      expect(hook).toMatchObject({id: expect.any(String), name: expect.any(String), types: ['markdown']})
    expect(hooks.map(({language}) => language)).toEqual(['node', 'system'])
  })

  it('fail on a draft that goes against a norm, and pass others, run as pre-commit runs them', async () => {
    write('drafts/pact.md', treaty([contradicted]))
    for (const {entry} of hooks) {
      expect((await shell(['-c', `${entry} "$@"`, 'hook', 'drafts/accord.md'])).status).toBe(0)
      expect((await shell(['-c', `${entry} "$@"`, 'hook', 'drafts/accord.md', 'drafts/pact.md'])).status).toBe(1)
    }
  })
})

describe('the GitLab job', () => {
  const {normlint} = parse(read('docs/ci/normlint.gitlab-ci.yml')) as {
    normlint: {script: string[]; artifacts: {reports: {codequality: string}}}
  }

  it('writes the report that it names, and fails with the check', async () => {
    write('drafts/pact.md', treaty([contradicted]))
    const {status, stdout} = await shell(['-c', normlint.script.join('\n')], {NORMLINT_FILES: 'drafts'})
    expect(status).toBe(1)
    expect(stdout).toContain('goes against gge-k')
    const issues = JSON.parse(inWork(normlint.artifacts.reports.codequality)) as {
      severity: string
      location: {path: string}
    }[]
    expect(issues.some((issue) => issue.severity === 'critical' && issue.location.path === 'drafts/pact.md')).toBe(true)
  })

  it('passes with the check', async () => {
    expect((await shell(['-c', normlint.script.join('\n')], {NORMLINT_FILES: 'drafts'})).status).toBe(0)
  })
})

describe('the shell recipe', () => {
  it('writes both reports and gives the status of the check', async () => {
    cpSync(join(root, 'docs/ci/check.sh'), join(work, 'docs/ci/check.sh'))
    const [, command = ''] = /```sh\n(sh docs\/ci\/check\.sh.*)\n```/.exec(read('docs/ci.md')) ?? []
    expect((await shell(['-c', command])).status).toBe(0)
    write('drafts/pact.md', treaty([contradicted]))
    expect((await shell(['-c', command])).status).toBe(1)
    expect(inWork('reports/coverage.html')).toMatch(/^<!doctype html>/)
    expect(inWork('reports/normlint.xml')).toContain('<failure type="error"')
  })
})

describe('the other commands of docs/ci.md', () => {
  it('run as they stand there', async () => {
    commit()
    const commands = [...read('docs/ci.md').matchAll(/```sh\n([\s\S]*?)```/g)]
      .map(([, block = '']) => block.trim())
      .filter((block) => block.startsWith('normlint'))
      .map((block) =>
        block
          .replace('origin/main', 'HEAD')
          .replace(/\| reviewdog.*/, '>reviewdog.json')
          .replace('2026-12-31', '2999-12-31'),
      )
    expect(commands).toHaveLength(3)
    for (const command of commands) expect(await shell(['-c', command]), command).toMatchObject({status: 0, stderr: ''})
    expect(JSON.parse(inWork('reviewdog.json')).source.name).toBe('normlint')
    expect(inWork('.normlint-baseline.json')).toContain('agreed at the second reading')
  })
})
