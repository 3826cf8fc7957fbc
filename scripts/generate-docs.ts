/**
 * Writes the pages of the rules and norms from their sources; with `--check` it only says which are out of date.
 *
 *   npx tsx --conditions=@normlint/source scripts/generate-docs.ts [--check]
 */
import {existsSync, mkdirSync, readdirSync, rmSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {generateNormDocs} from './generate-norm-docs.ts'
import {type GeneratedFile, generateRuleDocs} from './generate-rule-docs.ts'
import {isMain, writeGenerated} from './write-generated.ts'

/** The folders that hold generated pages and nothing else. */
const FOLDERS = ['docs/rules', 'docs/norms']

/** Every generated page. */
export function generateDocs(): GeneratedFile[] {
  return [...generateRuleDocs(), ...generateNormDocs()]
}

/** Pages in the folders that nothing generates any more, from the root of the repository. */
export function strayPages(files: readonly GeneratedFile[]): string[] {
  const paths = new Set(files.map(({path}) => path))
  return FOLDERS.flatMap((folder) => {
    const place = fileURLToPath(new URL(`../${folder}`, import.meta.url))
    return existsSync(place) ? readdirSync(place).map((name) => `${folder}/${name}`) : []
  }).filter((path) => !paths.has(path))
}

if (isMain(import.meta.url)) {
  const files = generateDocs()
  for (const folder of FOLDERS) mkdirSync(fileURLToPath(new URL(`../${folder}`, import.meta.url)), {recursive: true})
  for (const path of strayPages(files)) {
    if (process.argv.includes('--check')) {
      console.error(`${path} belongs to no rule or norm: run npm run generate`)
      process.exitCode = 1
    } else rmSync(fileURLToPath(new URL(`../${path}`, import.meta.url)))
  }
  for (const {path, text} of files) writeGenerated(path, text)
}
