import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {
  type Analysis,
  analyse,
  createDraftAnalyser,
  lint,
  loadPacks,
  type PackReader,
  readBuiltPack,
} from '@normlint/core'
import {buildPack, decodeWorld, encodeWorld, judgeExample, readPackFiles, sampleWorld} from '@normlint/core/packs'
import {beforeAll, describe, expect, it} from 'vitest'
import {readWorld} from '../../../scripts/write-world.ts'
import {accord} from '../../helpers/lint-draft.ts'

const folder = fileURLToPath(new URL('../../../examples/house-pack/', import.meta.url))
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((path) => ({path, text: readFileSync(folder + path, 'utf8')}))

// A smaller world than the program ships, to keep the test short.
const world = sampleWorld(readWorld(), 1200)
const NOTICE = 'Each operator shall notify the Ministry of a serious incident within 24 hours of detecting it.'
const LICENCE = 'A signatory may pay a ransom to recover its data.'

const build = () => {
  const {pack, errors} = readPackFiles(files, 'house-pack')
  if (pack === undefined) throw new Error(errors.map(({message}) => message).join('\n'))
  return buildPack(pack, world)
}
let built: ReturnType<typeof build>
let text: string
const load = () => {
  const {pack, problem} = readBuiltPack(text)
  if (pack === undefined) throw new Error(problem)
  return pack
}
const statuses = ({coverage}: Analysis) =>
  Object.fromEntries(coverage.filter(({norm}) => !/^gge-/.test(norm)).map(({norm, status}) => [norm, status]))

beforeAll(() => {
  built = build()
  text = JSON.stringify(built.data)
}, 240_000)

describe('a built pack', () => {
  it('judges nearly all of its own examples as they are written', () => {
    const pack = load()
    const verdicts = pack.examples.flatMap((example) => judgeExample(example, pack.scorer))
    const wrong = verdicts.filter(({expected, judged}) => expected !== judged)
    expect(pack.examples.length).toBeGreaterThanOrEqual(5 * 18)
    expect(wrong.length / pack.examples.length).toBeLessThan(0.1)
  })

  it('says how it does on examples that it had not seen', () => {
    const {figures} = built.data
    expect(figures.map(({norm}) => norm)).toEqual(built.data.norms.map(({id}) => id))
    for (const {f1, precision, recall, status, alarms, examples} of figures) {
      expect(examples).toBeGreaterThanOrEqual(18)
      for (const share of [f1, precision, recall]) expect(share).toBeGreaterThan(0.4)
      // One example of twenty is five hundredths: a single norm's share says little.
      expect(status).toBeGreaterThan(0.25)
      expect(alarms).toBeLessThan(60)
    }
    const meanOf = (share: 'f1' | 'status') => figures.reduce((sum, one) => sum + one[share], 0) / figures.length
    expect(meanOf('f1')).toBeGreaterThan(0.7)
    expect(meanOf('status')).toBeGreaterThan(0.5)
    expect(built.misjudged.every(({expected, judged}) => expected !== judged)).toBe(true)
  })

  it('is the same, byte for byte, when it is built again', () => {
    expect(JSON.stringify(build().data)).toBe(text)
  }, 240_000)

  it('reads a draft beside the built-in norms, whose verdicts stay as they are', () => {
    const draft = accord([NOTICE, LICENCE])
    const without = analyse(draft, {profile: 'industry'})
    const analysis = analyse(draft, {profile: 'industry', packs: [load()]})
    expect(analysis.coverage.slice(0, without.coverage.length)).toEqual(without.coverage)
    expect(analysis.norms).toHaveLength(without.norms.length + 5)
    expect(statuses(analysis)).toMatchObject({
      'notify-in-time': 'covered',
      'no-ransom': 'contradicted',
      'seized-data': 'missing',
    })
  })

  it('gives messages with its own source and the model clause of its norm', () => {
    const messages = lint(analyse(accord([NOTICE, LICENCE]), {profile: 'industry', packs: [load()]}))
    const about = (code: string) => messages.find((message) => message.code === code)
    expect(about('no-ransom')).toMatchObject({severity: 'error', rule: 'norm-contradicted'})
    expect(about('no-ransom')?.note).toContain('Ministry of Digital Affairs of Calder, 2')
    expect(about('named-owner')).toMatchObject({severity: 'warning', rule: 'norm-missing'})
    expect(about('named-owner')?.expected?.[0]).toMatch(/board/)
  })

  it('reads a draft that is being edited as it reads the whole', () => {
    const packs = [load()]
    const analyser = createDraftAnalyser({packs, profile: 'industry'})
    for (const blocks of [[NOTICE], [NOTICE, LICENCE], [LICENCE]]) {
      expect(statuses(analyser.update(accord(blocks)))).toEqual(
        statuses(analyse(accord(blocks), {packs, profile: 'industry'})),
      )
    }
  })
})

describe('a file that is no built pack of today', () => {
  it.each([
    ['nothing', '', 'is no JSON, expected a pack built by “normlint packs build”'],
    ['other data', '{"a": 1}', 'is no built pack, expected one made by “normlint packs build”'],
    ['null', 'null', 'is no built pack, expected one made by “normlint packs build”'],
    [
      'a later format',
      '{"format": "normlint-pack", "version": 2}',
      'has the format version 2, expected 1: build it again with “normlint packs build”',
    ],
    [
      'half a pack',
      '{"format": "normlint-pack", "version": 1}',
      'is damaged: build it again with “normlint packs build”',
    ],
  ])('is refused in one line: %s', (_, content, problem) => {
    expect(readBuiltPack(content)).toEqual({problem})
  })

  it('is refused when words are read otherwise than when it was built', () => {
    expect(readBuiltPack(JSON.stringify({...built.data, probe: '00000000'})).problem).toBe(
      'was built by another version of normlint: build it again with “normlint packs build”',
    )
  })
})

describe('a pack that a configuration names', () => {
  const reader = (contents: Readonly<Record<string, string>>): PackReader => ({
    list: (path) => {
      const names = Object.keys(contents).filter((name) => name.startsWith(`${path}/`))
      return names.length === 0 ? undefined : names.map((name) => name.slice(path.length + 1))
    },
    read: (path) => contents[path],
  })
  const sources = Object.fromEntries(files.map(({path, text: content}) => [`/x/house-pack/${path}`, content]))
  const problems = (paths: readonly string[], contents: Readonly<Record<string, string>>) =>
    loadPacks(paths, reader(contents)).problems.map(({problem}) => problem)

  it('may be the built file, or the folder that it was built from', () => {
    const contents = {...sources, '/x/house-pack.normpack.json': text}
    for (const path of ['/x/house-pack.normpack.json', '/x/house-pack', '/x/un-gge-2015']) {
      expect(problems([path], contents)).toEqual([])
    }
    expect(loadPacks(['/x/house-pack'], reader(contents)).packs.map(({id}) => id)).toEqual(['house-pack'])
  })

  it('must be built, and built anew when its words change', () => {
    expect(problems(['/x/house-pack'], sources)).toEqual([
      'is not built: run “normlint packs build” on it, which writes house-pack.normpack.json',
    ])
    const changed = {...sources, '/x/house-pack/no-ransom.yml': '# another\n', '/x/house-pack.normpack.json': text}
    expect(problems(['/x/house-pack'], changed)).toEqual([
      'was changed after house-pack.normpack.json was built: build it again with “normlint packs build”',
    ])
  })

  it('must be there, and have no norm of another pack', () => {
    expect(problems(['/x/other.normpack.json'], {})).toEqual(['is not there'])
    expect(
      problems(['/x/a.normpack.json', '/x/b.normpack.json'], {'/x/a.normpack.json': text, '/x/b.normpack.json': text}),
    ).toEqual(['has the norm “named-owner”, which the pack “house-pack” has too'])
  })
})

describe('the rest of the world', () => {
  it('is the same after it was written and read', () => {
    const some = world.slice(0, 50)
    const back = decodeWorld(encodeWorld(some))
    expect(back.map(({text: clause, leadIn}) => [clause, leadIn])).toEqual(
      some.map(({text: clause, leadIn}) => [clause, leadIn]),
    )
    expect(encodeWorld(back)).toBe(encodeWorld(some))
  })
})
