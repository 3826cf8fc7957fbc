import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Analysis} from '@normlint/core'
import {readDrafts} from '../../../scripts/training-data.ts'

/** Whole drafts: those that are labelled and the examples. */
export function wholeDrafts(): {readonly name: string; readonly text: string}[] {
  const folder = fileURLToPath(new URL('../../../examples/', import.meta.url))
  const examples = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return [...readDrafts('drafts'), ...examples.map((name) => ({name, text: readFileSync(`${folder}/${name}`, 'utf8')}))]
}

/** The draft without anything that speaks to the norm, and the norms that none of it spoke to. */
export function withoutNorm({source, coverage, provisions}: Analysis, norm: string): {text: string; others: string[]} {
  const findings = (id: string) =>
    coverage.filter((one) => one.norm === id).flatMap(({evidence, beside}) => [...evidence, ...beside])
  const gone = new Set(findings(norm).flatMap((finding) => finding.provisions))
  const others = coverage
    .map((one) => one.norm)
    .filter((id) => id !== norm && findings(id).every((finding) => finding.provisions.every((at) => !gone.has(at))))
  let {text} = source
  for (const at of [...gone].sort((a, b) => b - a)) {
    const span = provisions[at]?.span
    if (span !== undefined)
      text = text.slice(0, span.start) + filler(text.slice(span.start, span.end)) + text.slice(span.end)
  }
  return {text, others}
}

/** Something to stand where a clause stood, so that lists, tables and numbers stay what they were. */
function filler(clause: string): string {
  const marker = /^\s*(?:[-*+] |\(?[\da-z]{1,3}[.)] )?/i.exec(clause)?.[0] ?? ''
  return `${marker}This place is left empty.`
}
