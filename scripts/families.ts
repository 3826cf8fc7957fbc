/**
 * Families of labelled clauses: one frame with slots, each slot with its alternatives, and labels that hold for every
 * combination. They lie in packages/core/training/families, a YAML file for each norm.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parse} from 'yaml'
import {englishNorms} from '../packages/core/src/catalogue/norms.generated.ts'
import {termOf} from '../packages/core/src/match/feature-keys.ts'
import type {WeakReason} from '../packages/core/src/model/finding.ts'
import type {ClauseLabel, LabelledClause} from '../packages/core/src/model/labelled-clause.ts'
import {seededRandom} from './seeded-random.ts'

/** A frame, what may stand in its slots, and what every combination says. */
export interface ClauseFamily {
  readonly id: string
  /** The norm in whose file it stands. */
  readonly target: string
  readonly frame: string
  readonly slots: Readonly<Record<string, readonly string[]>>
  readonly norms: LabelledClause['norms']
}

const root = fileURLToPath(new URL('../packages/core/training/families/', import.meta.url))
const reasons = new Set<string>(['recital', 'hortatory', 'partial', 'by-reference', 'hedged'])
const knownNorms = new Set<string>(englishNorms.map(({id}) => id))
const slotPattern = /\{([^{}]+)\}/g

/** All families, file by file. */
export function readFamilies(): ClauseFamily[] {
  return readdirSync(root)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => readFamilyFile(join(root, name)))
}

/**
 * The families of one file.
 *
 * @throws Error of one line that names the file, the family and what was expected there
 */
export function readFamilyFile(path: string): ClauseFamily[] {
  const target = basename(path, '.yaml')
  const raw = parse(readFileSync(path, 'utf8')) as unknown
  if (!Array.isArray(raw)) throw new Error(`${path}: expected a list of families`)
  return raw.map((item, index) => {
    const id = `${target}-${index + 1}`
    const {frame, slots = {}, norms} = (item ?? {}) as Record<string, unknown>
    if (typeof frame !== 'string') throw new Error(`${path}: family ${index + 1}: expected a "frame"`)
    if (typeof norms !== 'object' || norms === null) throw new Error(`${path}: family ${index + 1}: expected "norms"`)
    const labels = Object.entries(norms as Record<string, unknown>).map(
      ([norm, label]) => [norm, readLabel(norm, label, `${path}: family ${index + 1}`)] as const,
    )
    const family = {
      id,
      target,
      frame,
      slots: readSlots(slots as object, `${path}: family ${index + 1}`),
      norms: Object.fromEntries(labels),
    }
    for (const [, name = ''] of frame.matchAll(slotPattern)) {
      if (!family.slots[name]) throw new Error(`${path}: family ${index + 1}: no alternatives for "{${name}}"`)
    }
    const unused = Object.keys(family.slots).find((name) => !frame.includes(`{${name}}`))
    if (unused !== undefined) throw new Error(`${path}: family ${index + 1}: the frame has no slot "{${unused}}"`)
    return family
  })
}

function readSlots(slots: object, place: string): ClauseFamily['slots'] {
  for (const [name, alternatives] of Object.entries(slots)) {
    if (
      !Array.isArray(alternatives) ||
      alternatives.length === 0 ||
      alternatives.some((one) => typeof one !== 'string')
    )
      throw new Error(`${place}: expected a list of texts in slot "${name}"`)
  }
  return slots as ClauseFamily['slots']
}

function readLabel(norm: string, label: unknown, place: string): ClauseLabel {
  if (!knownNorms.has(norm)) throw new Error(`${place}: no norm "${norm}"`)
  const [status, ...why] = typeof label === 'string' ? label.split(/[\s,]+/) : []
  const isRight = status === 'weak' ? why.length > 0 && why.every((reason) => reasons.has(reason)) : why.length === 0
  if (!isRight || (status !== 'covered' && status !== 'contradicted' && status !== 'weak'))
    throw new Error(
      `${place}: expected "covered", "contradicted" or "weak <reason>" for ${norm}, found ${String(label)}`,
    )
  return {status, reasons: why as WeakReason[]}
}

/**
 * Clauses of a family, every alternative in at least one of them, combined by a generator that is seeded by the family's
 * id, so that the same clauses come out every time.
 *
 * @param least how many clauses at least, where there are that many combinations
 */
export function expandFamily(family: ClauseFamily, least: number): LabelledClause[] {
  const random = seededRandom(termOf(family.id))
  const used = [...new Set([...family.frame.matchAll(slotPattern)].map(([, name = '']) => name))]
  const longest = Math.max(1, ...used.map((name) => family.slots[name]?.length ?? 0))
  const orders = new Map(used.map((name) => [name, shuffled(family.slots[name] ?? [], random)]))
  const texts = new Set<string>()
  for (let round = 0; round < Math.max(least, longest); round++) {
    if (round > 0 && round % longest === 0)
      for (const name of used) orders.set(name, shuffled(orders.get(name) ?? [], random))
    const chosen = family.frame.replace(slotPattern, (_, name: string) => {
      const alternatives = orders.get(name) ?? []
      return alternatives[round % alternatives.length] ?? ''
    })
    texts.add(asSentence(chosen))
  }
  return [...texts].map((text, index) => ({
    id: `${family.id}-${index + 1}`,
    target: family.target,
    text,
    norms: family.norms,
  }))
}

function asSentence(text: string): string {
  const tidy = text
    .replace(/\s+/g, ' ')
    .replace(/ +([,;:.])/g, '$1')
    .replace(/([,;]){2,}/g, '$1')
    .trim()
  const whole = /[.!?:;]$/.test(tidy) ? tidy : `${tidy}.`
  return whole.charAt(0).toUpperCase() + whole.slice(1)
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list]
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    ;[result[index], result[other]] = [result[other] as T, result[index] as T]
  }
  return result
}
