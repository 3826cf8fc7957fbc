/**
 * Writes the rest of the world for users' packs: a sample of the labelled clauses of the repository, and the provisions
 * of its labelled drafts, compressed. It ships with the command line, whose build runs this; nothing is committed.
 *
 *   npx tsx scripts/write-world.ts FILE
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {gzipSync} from 'node:zlib'
import type {TrainingExample} from '../packages/core/src/training/examples.ts'
import {encodeWorld, sampleWorld} from '../packages/core/src/training/world.ts'
import {bankExamples, draftExamples, readBanks, readDrafts} from './training-data.ts'
import {isMain} from './write-generated.ts'

/** More clauses make a pack slower to build and no better. */
const mostClauses = 3000

/** What a pack is told apart from. */
export function readWorld(): TrainingExample[] {
  // A sample of clauses that are much alike would know little of the world.
  const clauses = readBanks()
    .filter(({name}) => name !== 'families')
    .flatMap(bankExamples)
  return [
    ...sampleWorld(clauses, mostClauses),
    ...[...readDrafts('drafts'), ...readDrafts('written')].flatMap(draftExamples),
  ]
}

if (isMain(import.meta.url)) {
  const [target] = process.argv.slice(2)
  if (target === undefined) throw new Error('expected the file to write')
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, gzipSync(encodeWorld(readWorld()), {level: 9}))
}
