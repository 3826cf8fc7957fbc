// Writes a module for each rule, so that a `.remarkrc` and `remark --use` can name it:
// `remark-preset-lint-normlint/rules/gge-h`. Run after the compiler.
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {rules} from './dist/rules.js'

const folder = fileURLToPath(new URL('dist/rules', import.meta.url))
rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
for (const id of Object.keys(rules)) {
  writeFileSync(`${folder}/${id}.js`, `import {rules} from '../rules.js'\n\nexport default rules['${id}']\n`)
  writeFileSync(
    `${folder}/${id}.d.ts`,
    `import type {RulePlugin} from '../rule.js'\n\ndeclare const rule: RulePlugin\nexport default rule\n`,
  )
}
