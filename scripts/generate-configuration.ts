import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import type {Rule} from '../packages/core/src/rules/define-rule.ts'
import {isMain, writeGenerated} from './write-generated.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const norms = join(root, 'packages/core/languages/en/norms')

/** A generated file: its path from the root of the repository and its whole text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** The schema of configurations that editors use, and the validator and names that the code uses. */
export async function generateConfiguration(): Promise<GeneratedFile[]> {
  const {rules} = await rulesWithoutValidator()
  const known = readNorms()
  const schema = configurationSchema(rules, known)
  return [
    {path: 'packages/core/schemas/configuration.schema.json', text: formatted(schema)},
    {path: 'packages/core/src/config/known-names.generated.ts', text: namesModule(rules, known, schema)},
    {path: 'packages/core/src/config/validate.generated.ts', text: validatorModule(schema)},
  ]
}

const HEADER = '// Written by scripts/generate-configuration.ts; edit the rules or that script instead.\n'
const PROFILES = ['auto', 'state-agreement', 'resolution', 'multistakeholder', 'industry', 'technical-community']

/** The rules import types alone from the configuration, so they load before the validator exists. */
async function rulesWithoutValidator(): Promise<{readonly rules: readonly Rule[]}> {
  return await import('../packages/core/src/rules/index.ts')
}

interface KnownNorm {
  readonly id: string
  readonly title: string
}

function readNorms(): readonly KnownNorm[] {
  return readdirSync(norms, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.yml'))
    .map((file) => parse(readFileSync(join(norms, file), 'utf8')) as KnownNorm)
    .map(({id, title}) => ({id, title}))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** JSON Schema draft 7, which the YAML and JSON editors understand best. */
function configurationSchema(rules: readonly Rule[], known: readonly KnownNorm[]) {
  const texts = (description: string) => ({description, $ref: '#/definitions/texts'})
  const settings = {
    profile: {$ref: '#/definitions/profile'},
    norms: {$ref: '#/definitions/norms'},
    rules: {$ref: '#/definitions/rules'},
  }
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://github.com/normlint/normlint/schemas/configuration.schema.json',
    title: 'normlint configuration',
    description: 'A `.normlintrc.yml`, `.normlintrc.yaml`, `.normlintrc.json`, or `normlint` in a package.json.',
    type: 'object',
    properties: {
      $schema: {type: 'string', description: 'Where this schema lies, for editors.'},
      extends: texts(
        'Configurations below this one: relative paths, `normlint:recommended`, `normlint:strict` or `normlint:norms`.',
      ),
      packs: texts('Folders or files of norms beside the built-in ones, relative to this file.'),
      ignore: texts('Globs of files that are not checked, relative to this file’s folder.'),
      failOn: {
        description: 'Severity from which messages make a check fail (exit code 1); `error` by default.',
        enum: ['error', 'warning', 'info', 'none'],
      },
      maxWarnings: {description: 'A check fails when there are more warnings than this.', type: 'integer', minimum: 0},
      ...settings,
      overrides: {
        description: 'Other settings for the drafts that match a glob; later entries win.',
        type: 'array',
        items: {
          type: 'object',
          properties: {files: texts('Globs, relative to this file’s folder.'), ...settings},
          required: ['files'],
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
    definitions: {
      severity: {description: 'off, info, warning or error', enum: ['off', 'info', 'warning', 'error']},
      profile: {
        description: 'What kind of document the drafts are; `auto` (the default) infers it from each text and says so.',
        enum: PROFILES,
      },
      norms: {
        description:
          'Severity of the messages on a norm, by id. A norm named here is also asked for; `off` silences it.',
        type: 'object',
        properties: Object.fromEntries(
          known.map(({id, title}) => [id, {description: title, $ref: '#/definitions/severity'}]),
        ),
        additionalProperties: {$ref: '#/definitions/severity'},
      },
      rules: {
        description: 'Severity of a rule, or [severity, {options}], by rule id.',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
        additionalProperties: false,
      },
      ruleEntry: {
        anyOf: [
          {$ref: '#/definitions/severity'},
          {
            type: 'array',
            items: [{$ref: '#/definitions/severity'}, {type: 'object', maxProperties: 0}],
            minItems: 2,
            maxItems: 2,
            additionalItems: false,
          },
        ],
      },
      texts: {anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]},
      frontMatter: {
        description: '`normlint` in the front matter of a draft.',
        type: 'object',
        properties: {
          'not-applicable': {
            description: 'Norms that do not apply to the draft, each with the reason.',
            type: 'object',
            additionalProperties: {type: ['string', 'null']},
          },
          ...settings,
        },
        additionalProperties: false,
      },
    },
  }
}

/** JSON as the formatter of the repository wants it. */
function formatted(value: unknown): string {
  const biome = join(root, 'node_modules/.bin/biome')
  const input = JSON.stringify(value, undefined, 2)
  return execFileSync(biome, ['format', '--stdin-file-path=schema.json'], {
    cwd: root,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

function ruleSchema({summary, options}: Rule): object {
  if (options === undefined) return {description: summary, $ref: '#/definitions/ruleEntry'}
  const severity = {$ref: '#/definitions/severity'}
  const declared = Object.fromEntries(
    Object.entries(options).map(([name, {default: value, ...schema}]) => [name, {...schema, default: value}]),
  )
  return {
    description: summary,
    anyOf: [
      severity,
      {
        type: 'array',
        items: [severity, {type: 'object', properties: declared, additionalProperties: false}],
        minItems: 2,
        maxItems: 2,
        additionalItems: false,
      },
    ],
  }
}

function namesModule(
  rules: readonly Rule[],
  known: readonly KnownNorm[],
  schema: ReturnType<typeof configurationSchema>,
): string {
  const options = Object.fromEntries(
    rules.flatMap((rule) => (rule.options ? [[rule.id, Object.keys(rule.options)] as const] : [])),
  )
  const list = (ids: readonly string[]) => `[\n${ids.map((id) => `  '${id}',\n`).join('')}]`
  return (
    `${HEADER}\n/** Ids of the norms that are built in. */\n` +
    `export const builtInNormIds: readonly string[] = ${list(known.map(({id}) => id))}\n` +
    `\n/** Ids of the rules. */\nexport const ruleIds: readonly string[] = ${list(rules.map(({id}) => id))}\n` +
    '\n/** Options by rule id, for rules that have some. */\n' +
    `export const ruleOptions: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(options)}\n` +
    '\n/** Keys at the root of a configuration. */\n' +
    `export const configurationKeys: readonly string[] = ${list(Object.keys(schema.properties))}\n` +
    '\n/** Keys of an override. */\n' +
    `export const overrideKeys: readonly string[] = ${list(Object.keys(schema.properties.overrides.items.properties))}\n` +
    '\n/** Keys under `normlint` in the front matter. */\n' +
    `export const frontMatterKeys: readonly string[] = ${list(Object.keys(schema.definitions.frontMatter.properties))}\n`
  )
}

/**
 * Ajv compiled ahead: no compiling when the program starts, and none in an editor that forbids evaluating code.
 * Descriptions are left out, as they would only make the module larger.
 */
function validatorModule(schema: ReturnType<typeof configurationSchema>): string {
  // Ajv and its code generator are CommonJS modules with a default export.
  const require = createRequire(import.meta.url)
  const {Ajv} = require('ajv') as typeof import('ajv')
  const standalone = (require('ajv/dist/standalone') as typeof import('ajv/dist/standalone/index.js')).default
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // One function for each definition rather than a copy at each use.
    inlineRefs: false,
    code: {source: true, esm: true, lines: true},
  })
  ajv.addSchema(schemaToCompile(schema), 'configuration')
  const code = (standalone as unknown as (ajv: unknown, names: object) => string)(ajv, {
    validateConfiguration: 'configuration',
    validateFrontMatter: 'configuration#/definitions/frontMatter',
  })
  if (/\brequire\(/.test(code)) throw new Error('the validator needs a module at run time: simplify the schema')
  return (
    `// @ts-nocheck\n${HEADER}import type {SchemaError} from './describe-error.ts'\n\n` +
    code
      .replace('"use strict";', '')
      .replace(/export const (\w+) = (\w+);/g, 'export const $1: Validator = $2;')
      .concat('\n\ninterface Validator {\n  (value: unknown): boolean\n  errors?: readonly SchemaError[] | null\n}\n')
  )
}

/** Ids of norms are checked in code, where those of packs are known. */
function schemaToCompile(schema: ReturnType<typeof configurationSchema>): object {
  const {norms, ...definitions} = schema.definitions
  const {properties: _, ...open} = norms
  return withoutDescriptions({...schema, definitions: {...definitions, norms: open}}) as object
}

function withoutDescriptions(schema: unknown, isProperties = false): unknown {
  if (Array.isArray(schema)) return schema.map((item) => withoutDescriptions(item))
  if (typeof schema !== 'object' || schema === null) return schema
  const kept = Object.entries(schema).filter(([key]) => isProperties || (key !== 'description' && key !== 'default'))
  return Object.fromEntries(
    kept.map(([key, value]) => [key, withoutDescriptions(value, key === 'properties' && !isProperties)]),
  )
}

if (isMain(import.meta.url)) {
  for (const {path, text} of await generateConfiguration()) writeGenerated(path, text)
}
