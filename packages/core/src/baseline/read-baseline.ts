import type {ConfigurationError} from '../config/configuration.ts'
import {parsePlaced} from '../config/places.ts'
import type {Baseline, BaselineEntry} from './baseline.ts'

/** A baseline, or all that is wrong with it. */
export type BaselineResult =
  | {readonly baseline: Baseline; readonly errors?: undefined}
  | {readonly baseline?: undefined; readonly errors: readonly ConfigurationError[]}

const REQUIRED = ['fingerprint', 'draft', 'rule', 'clause', 'reason', 'owner', 'date'] as const
const OPTIONAL = ['norm', 'expires'] as const
const KEYS: readonly string[] = [...REQUIRED, ...OPTIONAL]

interface Mistake {
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly atKey?: boolean
}

/**
 * Reads and validates the text of a baseline.
 *
 * @param path names the file in errors
 */
export function readBaseline(text: string, path: string): BaselineResult {
  const placed = parsePlaced(text, path)
  if (placed.errors.length > 0) return {errors: placed.errors.slice(0, 1)}
  const mistakes = mistakesIn(placed.value)
  if (mistakes.length > 0)
    return {errors: mistakes.map(({path: at, message, atKey}) => placed.errorAt(at, message, atKey))}
  return {baseline: placed.value as Baseline}
}

function mistakesIn(value: unknown): readonly Mistake[] {
  if (!isRecord(value)) return [{path: [], message: 'expected an object with “version” and “accepted”'}]
  const {version, accepted} = value
  const unknown = Object.keys(value).filter((key) => !['$schema', 'version', 'accepted'].includes(key))
  return [
    ...unknown.map((key) => ({path: [key], message: `unknown key “${key}”`, atKey: true})),
    ...(version === 1 ? [] : [{path: ['version'], message: '“version” must be 1'}]),
    ...(Array.isArray(accepted)
      ? accepted.flatMap((entry, index) => mistakesInEntry(entry, ['accepted', index]))
      : [{path: ['accepted'], message: '“accepted” must be a list of entries'}]),
  ]
}

function mistakesInEntry(entry: unknown, path: readonly (string | number)[]): readonly Mistake[] {
  if (!isRecord(entry)) return [{path, message: `an entry must be an object with ${REQUIRED.join(', ')}`}]
  const unknown = Object.keys(entry).filter((key) => !KEYS.includes(key))
  const missing = REQUIRED.filter((key) => typeof entry[key] !== 'string' || entry[key] === '')
  const dates = (['date', 'expires'] as const).filter(
    (key) => entry[key] !== undefined && entry[key] !== '' && !isDate(entry[key]),
  )
  return [
    ...unknown.map((key) => ({
      path: [...path, key],
      message: `unknown key “${key}”, expected ${KEYS.join(', ')}`,
      atKey: true,
    })),
    ...missing.map((key) => ({path: [...path, key], message: `an entry needs “${key}”, a text that is not empty`})),
    ...dates.map((key) => ({path: [...path, key], message: `“${key}” must be a day, as in 2026-03-14`})),
    ...(entry.norm === undefined || typeof entry.norm === 'string'
      ? []
      : [{path: [...path, 'norm'], message: '“norm” must be the id of a norm'}]),
  ]
}

/** Whether a text is a day of the calendar, `2026-03-14`. */
export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(`${value}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> & Partial<BaselineEntry> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
