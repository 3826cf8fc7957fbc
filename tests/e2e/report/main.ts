/**
 * Opens the HTML report in headless Chromium and holds it against what it promises: nothing in the console, nothing
 * fetched, no script, no barrier that axe finds, a matrix of the 22 agreements and the drafts, charts that are drawn,
 * and pages that print. Screenshots are kept in `artifacts/report`.
 *
 *   npx tsx tests/e2e/report/main.ts
 *
 * `CHROMIUM` names the browser, `/usr/bin/chromium` by default (Debian and Ubuntu: apt-get install chromium).
 */
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Browser, chromium} from 'playwright-core'
import {findings, type Report} from './findings.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const artifacts = join(root, 'artifacts/report')
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

const reports: readonly Report[] = [
  {name: 'one-draft', drafts: ['examples/regional-accord.md'], rows: 23},
  {name: 'three-drafts', drafts: ['examples'], rows: 25},
  {name: 'hostile-draft', drafts: ['tests/e2e/report/hostile.md'], rows: 23},
]

if (!existsSync(executablePath)) {
  console.error(`${executablePath} was not found: install Chromium, or name it in CHROMIUM`)
  process.exit(2)
}
mkdirSync(artifacts, {recursive: true})
execFileSync(process.execPath, [join(root, 'packages/cli/build.js')], {stdio: 'inherit'})
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')
const browser: Browser = await chromium.launch({executablePath, headless: true, args: ['--no-sandbox']})
let failures = 0
try {
  for (const report of reports) {
    const path = join(artifacts, `${report.name}.html`)
    const program = join(root, 'packages/cli/bin/normlint.js')
    execFileSync(process.execPath, [program, 'coverage', '--format', 'html', '--output', path, ...report.drafts], {
      cwd: root,
    })
    const found = await findings(browser, pathToFileURL(path).href, report, axe, join(artifacts, `${report.name}.png`))
    for (const one of found) console.error(`${report.name}: ${one}`)
    console.log(`${report.name}: ${found.length === 0 ? 'ok' : `${found.length} failures`}`)
    failures += found.length
  }
} finally {
  await browser.close()
}
process.exitCode = failures === 0 ? 0 : 1
