/**
 * Reads files of families, says what is wrong with them, and shows a few clauses of each family.
 *
 *   npx tsx --conditions=@normlint/source scripts/check-families.ts packages/core/training/families/gge-k.yaml
 */
import {expandFamily, readFamilyFile} from './families.ts'

for (const path of process.argv.slice(2)) {
  try {
    const families = readFamilyFile(path)
    let count = 0
    for (const family of families) {
      const clauses = expandFamily(family, 14)
      count += clauses.length
      const labels = Object.entries(family.norms).map(([norm, {status, reasons}]) =>
        [norm, status, ...reasons].join(' '),
      )
      console.log(`\n${family.id}: ${labels.join('; ') || 'nothing'}`)
      for (const {text} of clauses.slice(0, 3)) console.log(`  ${text}`)
    }
    console.log(`\n${path}: ${families.length} families, ${count} clauses`)
  } catch (error) {
    console.error(error instanceof Error ? error.message.split('\n')[0] : error)
    process.exitCode = 1
  }
}
