import {readPackFiles} from '@normlint/core/packs'
import {describe, expect, it} from 'vitest'
import {normText} from './house.ts'

const problems = (...texts: readonly string[]): readonly string[] => {
  const files = texts.map((text, index) => ({path: texts.length === 1 ? 'a.yml' : `${'abc'[index]}.yml`, text}))
  const {errors = []} = readPackFiles(files, 'house')
  return errors.map(({path, line, column, message}) => `${path}:${line}:${column} ${message}`)
}

describe('a pack', () => {
  it('is read with its examples and their places', () => {
    const {pack} = readPackFiles([{path: 'a.yml', text: normText()}], 'house')
    const [file] = pack?.norms ?? []
    expect(file?.norm).toMatchObject({id: 'no-ransom', pack: 'house', needs: 1, kind: 'restraint'})
    expect(file?.examples.map(({id}) => id)).toEqual([
      'no-ransom-covered-1',
      'no-ransom-covered-2',
      'no-ransom-covered-3',
      'no-ransom-weak-1',
      'no-ransom-contradicted-1',
      'no-ransom-near-miss-1',
    ])
    expect(file?.places.map(({line}) => line)).toEqual([11, 12, 13, 15, 18, 20])
  })

  it('may have several norms in one file, with true places in each', () => {
    const text = `${normText()}---\n${normText({id: 'id: no-bribes', elements: 'elements: [{id: a, core: true, asks: a thing}]', examples: 'examples:\n  covered:\n    - text: One.\n    - text: Two.\n    - txt: Three.'})}`
    expect(problems(text)).toEqual([
      'a.yml:33:7 examples.covered.2 lacks "text"',
      'a.yml:33:7 examples.covered.2 has an unknown key "txt"',
    ])
  })

  it('with few examples is taken, with advice', () => {
    const {pack} = readPackFiles([{path: 'a.yml', text: normText()}], 'house')
    expect(pack?.advice.map(({line, message}) => `${line} ${message}`)).toEqual([
      '1 no-ransom has 3 examples under “covered”; with 6 or more it is read more reliably',
      '1 no-ransom has 1 examples under “weak”; with 4 or more it is read more reliably',
      '1 no-ransom has 1 examples under “contradicted”; with 3 or more it is read more reliably',
      '1 no-ransom has 1 examples under “nearMisses”; with 5 or more it is read more reliably',
    ])
  })
})

describe('a mistake in a pack', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a key that is missing', {kind: ''}, ['a.yml:1:1 the norm lacks "kind"']],
    ['a key that there is not', {more: 'colour: red'}, ['a.yml:21:1 the norm has an unknown key "colour"']],
    ['a value that there is not', {kind: 'kind: wish'}, ['a.yml:6:1 kind is none of: restraint, duty']],
    ['an id that is none', {id: 'id: No Ransom'}, ['a.yml:1:1 id must match pattern "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"']],
    [
      'the id of a built-in norm',
      {id: 'id: gge-k'},
      ['a.yml:1:1 the norm “gge-k” is built in, expected an id of your own'],
    ],
    [
      'a concept that there is not',
      {elements: 'elements:\n  - {id: no-payment, core: true, asks: a thing, seenBy: [[ransomwear]]}'},
      ['a.yml:8:59 there is no concept "ransomwear", expected one of the language\'s concepts'],
    ],
    [
      'elements none of which is core',
      {elements: 'elements:\n  - {id: no-payment, core: false, asks: a thing}'},
      ['a.yml:7:1 no element is core, expected at least one with "core: true"'],
    ],
    [
      'an alternative that another is seen before',
      {
        elements:
          'elements:\n  - {id: no-payment, core: true, asks: a thing, seenBy: [[ransomware], [ransomware, protect]]}',
      },
      [
        'a.yml:8:6 the alternative [ransomware, protect] of no-ransom.no-payment is never reached, since [ransomware] is seen wherever it is; expected one of the two',
      ],
    ],
    [
      'an element that no example shows',
      {elements: 'elements:\n  - {id: no-payment, core: true, asks: a thing, seenBy: [[routing]]}'},
      [
        'a.yml:8:6 no example of no-ransom shows no-ransom.no-payment, expected other concepts or an example that has them',
      ],
    ],
    [
      'too few examples',
      {examples: 'examples: {covered: [{text: We will never pay a ransomware gang.}]}'},
      ['a.yml:1:1 no-ransom has 1 covered examples, expected at least 3 to learn from'],
    ],
  ])('%s is named with file, line and what was expected', (_, changes, expected) => {
    expect(problems(normText(changes))).toEqual(expected)
  })

  it('in the YAML is named with its place', () => {
    expect(problems('id: [\n')).toEqual([expect.stringMatching(/^a\.yml:2:1 no valid YAML: /)])
  })

  it('in `also` comes with a guess at what was meant', () => {
    const text = normText().replace('secretariat.\n', 'secretariat.\n      also: {gge-dd: covered}\n')
    expect(problems(text)).toEqual(['a.yml:20:7 “also” names the unknown norm “gge-dd”; did you mean “gge-d”?'])
  })

  it('of two norms with one id, or one example in two norms, names the second', () => {
    expect(problems(normText(), normText())).toEqual([
      'b.yml:1:1 the norm “no-ransom” is in this pack twice, expected another id',
      ...[11, 12, 13, 15, 18, 20].map((line) =>
        expect.stringMatching(new RegExp(`^b\\.yml:${line}:7 this example stands above already \\(a\\.yml:${line}\\)`)),
      ),
    ])
    const other = normText({id: 'id: no-bribes'}).replace(/text: (?!No Party)/g, 'text: Again, ')
    expect(problems(normText(), other)).toEqual([
      'b.yml:11:7 this example stands under no-ransom already (a.yml:11), expected another text; say there with “also” what it is for no-bribes',
    ])
  })

  it('of a pack without norms is said', () => {
    expect(problems('# nothing yet\n')).toEqual([
      'a.yml:1:1 there is no norm in this pack, expected YAML files with one norm each',
    ])
  })
})
