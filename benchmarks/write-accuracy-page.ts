/**
 * Writes docs/accuracy.md from what a run of the accuracy benchmark found: the page has no figure of its own.
 *
 *   npx tsx benchmarks/write-accuracy-page.ts [--check]
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {writeGenerated} from '../scripts/write-generated.ts'
import type {BlindSpot} from './accuracy/blind-spots.ts'
import {accuracyPage} from './accuracy/page.ts'
import type {AccuracyReport} from './accuracy/report.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const report = JSON.parse(readFileSync(at('accuracy.json'), 'utf8')) as AccuracyReport
writeGenerated(
  'docs/accuracy.md',
  accuracyPage(report, parse(readFileSync(at('blind-spots.yml'), 'utf8')) as BlindSpot[]),
)
