import {describe, expect, it} from 'vitest'
import {accord, lintText, WISH} from '../../helpers/lint-draft.ts'

function fingerprintOf(text: string, code = 'gge-k'): string | undefined {
  return lintText(text).messages.find((message) => message.code === code)?.fingerprint
}

const original = fingerprintOf(accord([WISH]))

describe('a fingerprint stays', () => {
  it.each([
    ['when clauses are put before', accord(['The Parties shall meet once every year in May.', WISH])],
    ['when the clause is wrapped anew', accord([WISH.replaceAll(' of ', ' of\n')])],
    ['when words are set in bold', accord([WISH.replace('refraining', '**refraining**')])],
    ['when quotation marks and dashes change', accord([WISH.replace("'", '’')])],
    ['when the title changes', accord([WISH]).replace('# Accord', '# Second accord')],
  ])('%s', (_name, text) => {
    expect(fingerprintOf(text)).toBe(original)
  })

  it('for a missing norm whatever the title says', () => {
    const text = accord([WISH])
    expect(fingerprintOf(text.replace('# Accord', '# Second accord'), 'gge-c')).toBe(fingerprintOf(text, 'gge-c'))
  })
})

describe('a fingerprint changes', () => {
  it('when the words of the clause do', () => {
    expect(fingerprintOf(accord([WISH.replace('may consider', 'may explore')]))).not.toBe(original)
  })

  it('from norm to norm', () => {
    const {messages} = lintText(accord([WISH]))
    const missing = messages.filter(({rule}) => rule === 'norm-missing').map(({fingerprint}) => fingerprint)
    expect(new Set(missing).size).toBe(missing.length)
  })
})

it('is sixteen hexadecimal digits', () => {
  expect(original).toMatch(/^[0-9a-f]{16}$/)
})
