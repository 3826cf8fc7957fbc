import {readdirSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {
  type AnalyseOptions,
  type Analysis,
  analyse,
  createDraftAnalyser,
  defaultSettings,
  lintDraft,
  rules,
  type Settings,
} from '@normlint/core'
import {describe, expect, test} from 'vitest'
import {editAtRandom, excerpt, type Random, randomFrom, typeAtRandom} from './random-edits.ts'

const examples = new URL('../../../examples/', import.meta.url)
const drafts = readdirSync(examples)
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(new URL(name, examples), 'utf8'))

const parts = ['source', 'facts', 'provisions', 'readings', 'findings', 'coverage', 'tree', 'norms'] as const

/** The part in which two analyses, or the messages on them, differ; undefined for equal ones. */
function difference(a: Analysis, b: Analysis): string | undefined {
  const part = parts.find((one) => !isDeepStrictEqual(a[one], b[one]))
  return part ?? (isDeepStrictEqual(messagesOn(a), messagesOn(b)) ? undefined : 'messages')
}

/** What all rules say, read as a draft whatever it looks like. */
function messagesOn(analysis: Analysis) {
  return lintDraft({...analysis, facts: {...analysis.facts, isDraft: true, assessed: true}}, everything)
}

const everything: Settings = {
  ...defaultSettings,
  rules: Object.fromEntries(
    rules.map(({id, options}) => [
      id,
      {severity: 'warning', ...(options && 'uses' in options && {options: {uses: 1}})},
    ]),
  ),
}

/** Remembered scores make thousands of full analyses bearable; what differs is held against one without any memory. */
function differsFromFull(
  incremental: Analysis,
  text: string,
  memory: NonNullable<AnalyseOptions['memory']>,
): string | undefined {
  return difference(incremental, analyse(text, {memory})) && difference(incremental, analyse(text))
}

const EDITS = 5000
const EDITS_OF_ONE_DRAFT = 100

describe('an analysis after an edit equals a full one', () => {
  test.each([
    ...[1, 2, 4, 5].map((seed) => ({seed, edits: 'edits', edit: editAtRandom})),
    // Most keys in a draft that random edits have torn apart.
    {
      seed: 6,
      edits: 'letters',
      edit: (text: string, random: Random) => (random(6) === 0 ? editAtRandom : typeAtRandom)(text, random),
    },
  ])(
    'over 5000 random $edits, seed $seed',
    ({seed, edit: change}) => {
      const random = randomFrom(seed)
      const memory = new Map()
      for (let edit = 0; edit < EDITS; ) {
        let text = excerpt(drafts[random(drafts.length)] ?? '', random)
        const analyser = createDraftAnalyser({memory})
        analyser.update(text)
        for (let one = 0; one < EDITS_OF_ONE_DRAFT && edit < EDITS; one++, edit++) {
          const before = text
          text = change(text, random)
          const differs = differsFromFull(analyser.update(text), text, memory)
          if (differs)
            expect.unreachable(
              `${differs} differs after edit ${edit}:\n${JSON.stringify(before)}\n${JSON.stringify(text)}`,
            )
        }
      }
    },
    600_000,
  )

  test('over whole drafts, typed into and cut letter by letter', () => {
    for (const draft of drafts) {
      const analyser = createDraftAnalyser()
      const middle = draft.indexOf('\n', draft.length / 2) + 1
      const clause = '9. No Party shall attack the response teams of another.\n'
      for (let length = 0; length <= clause.length; length++) {
        const text = draft.slice(0, middle) + clause.slice(0, length) + draft.slice(middle)
        expect(difference(analyser.update(text), analyse(text))).toBeUndefined()
      }
    }
  }, 600_000)
})

test('the same text gives the same analysis object', () => {
  const analyser = createDraftAnalyser()
  expect(analyser.update('# Pact\n\nWe will help.\n')).toBe(analyser.update('# Pact\n\nWe will help.\n'))
})

test('a profile that was set holds after an edit', () => {
  const analyser = createDraftAnalyser({profile: 'industry'})
  analyser.update('# Pact\n\nWe will help.\n')
  expect(analyser.update('# Pact\n\nWe will help you.\n').facts).toMatchObject({
    profile: 'industry',
    profileReason: 'configured',
  })
})

test('clauses before and after an edited one are not read again', () => {
  const analyser = createDraftAnalyser()
  const draft = (words: string) =>
    `# Pact\n\n## One\n\nWe will help.\n\n## Two\n\n${words}\n\n## Three\n\nWe will share fixes.\n`
  const before = analyser.update(draft('We will meet.'))
  const after = analyser.update(draft('We will meet often.'))
  const clausesOf = (analysis: Analysis) => analysis.sections?.map(({clauses}) => clauses)
  const [title, first, second, third] = clausesOf(before) ?? []
  expect(clausesOf(after)).toEqual([title, first, expect.anything(), third])
  expect(after.sections?.[1]?.clauses).toBe(first)
  expect(after.sections?.[2]?.clauses).not.toBe(second)
  expect(after.sections?.[3]?.clauses).toBe(third)
  expect(after.readings.at(-1)).toBe(before.readings.at(-1))
  expect(after.provisions.at(-1)?.readable.text).toBe('We will share fixes.')
})
