import {readdirSync, readFileSync} from 'node:fs'
import {builtInNorms, rules} from '@normlint/core'
import {expect, test} from 'vitest'

const extension = new URL('../../packages/vscode-extension/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, extension), 'utf8')
const readJson = <Value>(name: string) => JSON.parse(read(name)) as Value

interface Manifest {
  readonly contributes: {
    readonly commands: readonly {readonly command: string}[]
    readonly configuration: {
      readonly properties: Readonly<Record<'normlint.norms' | 'normlint.rules', {readonly properties: object}>>
    }
    readonly walkthroughs: readonly {readonly steps: readonly {readonly media: {readonly markdown: string}}[]}[]
  }
  readonly capabilities: object
  readonly browser: string
  readonly main: string
}

const manifest = readJson<Manifest>('package.json')
const sources = readdirSync(new URL('src/', extension)).map((name) => read(`src/${name}`))

test('every norm and every rule can be set', () => {
  const {properties} = manifest.contributes.configuration
  expect(Object.keys(properties['normlint.norms'].properties)).toEqual(builtInNorms.map(({id}) => id))
  expect(Object.keys(properties['normlint.rules'].properties)).toEqual(rules.map(({id}) => id))
})

test('every command of the manifest is registered, and the palette can offer it', () => {
  const code = sources.join('\n')
  for (const {command} of manifest.contributes.commands) expect(code).toContain(`'${command}'`)
})

test('every word of the manifest is there in English and French', () => {
  const keys = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key as string)
  const english = readJson<Record<string, string>>('package.nls.json')
  const french = readJson<Record<string, string>>('package.nls.fr.json')
  expect(keys.filter((key) => english[key] === undefined)).toEqual([])
  expect(new Set(Object.keys(french))).toEqual(new Set(Object.keys(english)))
})

test('every word of the code is there in English and French, and no other', () => {
  const used = sources.flatMap((code) =>
    [...code.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, words]) => words as string),
  )
  const english = readJson<Record<string, string>>('l10n/bundle.l10n.json')
  const french = readJson<Record<string, string>>('l10n/bundle.l10n.fr.json')
  expect(new Set(Object.keys(english))).toEqual(new Set(used))
  expect(new Set(Object.keys(french))).toEqual(new Set(used))
})

test('it runs in browsers, virtual and untrusted workspaces', () => {
  expect(manifest).toMatchObject({
    browser: './dist/extension-web.js',
    capabilities: {virtualWorkspaces: true, untrustedWorkspaces: {supported: true}},
  })
})

test('the pages of the walkthrough are there', () => {
  for (const {steps} of manifest.contributes.walkthroughs)
    for (const {media} of steps) expect(read(media.markdown)).toMatch(/^# /)
})

test('nothing in it calls home', () => {
  for (const code of sources)
    expect(code).not.toMatch(/https?:\/\/|fetch\(|XMLHttpRequest|TelemetryLogger|createTelemetryLogger/)
})
