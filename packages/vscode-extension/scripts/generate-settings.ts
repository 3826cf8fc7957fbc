/**
 * Writes the settings of the manifest from the catalogue and the rules, so that every norm and rule can be set in the
 * editor. With `--check` nothing is written, and a manifest that is not current is an error.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {builtInNorms, rules} from '../../core/src/index.ts'

const path = new URL('../package.json', import.meta.url)
const severities = ['off', 'info', 'warning', 'error']
const profiles = ['auto', 'state-agreement', 'resolution', 'multistakeholder', 'industry', 'technical-community']
const activations = ['auto', 'always', 'never']

const properties = {
  'normlint.activation': {
    order: 1,
    type: 'string',
    enum: activations,
    enumDescriptions: activations.map((value) => `%settings.activation.${value}%`),
    default: 'auto',
    description: '%settings.activation%',
  },
  'normlint.profile': {
    order: 2,
    type: 'string',
    enum: profiles,
    enumDescriptions: profiles.map((value) => `%settings.profile.${value}%`),
    default: 'auto',
    markdownDescription: '%settings.profile%',
  },
  'normlint.norms': {
    order: 3,
    type: 'object',
    default: {},
    additionalProperties: {type: 'string', enum: severities},
    properties: Object.fromEntries(
      builtInNorms.map(({id, title, restatement}) => [
        id,
        {type: 'string', enum: severities, description: `${title}: ${restatement}`},
      ]),
    ),
    markdownDescription: '%settings.norms%',
  },
  'normlint.rules': {
    order: 4,
    type: 'object',
    default: {},
    additionalProperties: {type: 'string', enum: severities},
    properties: Object.fromEntries(
      rules.map(({id, summary}) => [id, {type: 'string', enum: severities, description: summary}]),
    ),
    markdownDescription: '%settings.rules%',
  },
  'normlint.codeLens.enabled': {order: 5, type: 'boolean', default: true, description: '%settings.codeLens%'},
  'normlint.inlayHints.enabled': {order: 6, type: 'boolean', default: false, description: '%settings.inlayHints%'},
  'normlint.workspace.enabled': {order: 7, type: 'boolean', default: true, description: '%settings.workspace%'},
  'normlint.trace.server': {
    order: 8,
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    description: '%settings.trace%',
  },
}

const before = readFileSync(path, 'utf8')
const manifest = JSON.parse(before) as {contributes: {configuration: unknown}}
const after = {title: 'normlint', properties}
if (process.argv.includes('--check')) {
  if (JSON.stringify(manifest.contributes.configuration) !== JSON.stringify(after)) {
    process.stderr.write(
      'packages/vscode-extension/package.json: settings are not current, run `npm run generate -w packages/vscode-extension`\n',
    )
    process.exitCode = 1
  }
} else {
  manifest.contributes.configuration = after
  writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`)
}
