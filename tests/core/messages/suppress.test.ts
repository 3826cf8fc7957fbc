import {describe, expect, it} from 'vitest'
import {accord, LICENCE, lintText, WISH} from '../../helpers/lint-draft.ts'

const WEAK = `warning norm-weak gge-k: ${WISH}`

describe('a comment above a clause', () => {
  it('silences the norm it names, with the reason kept', () => {
    const {lines, suppressed} = lintText(
      accord(['<!-- normlint-disable-next-line gge-k -- settled in March -->', WISH]),
    )
    expect(lines).toEqual([])
    expect(suppressed.map(({message, suppression}) => [message.code, suppression.reason])).toEqual([
      ['gge-k', 'settled in March'],
    ])
  })

  it('silences by the id of the rule too', () => {
    expect(lintText(accord(['<!-- normlint-disable-next-line norm-weak -- settled in March -->', WISH])).lines).toEqual(
      [],
    )
  })

  it('needs no blank line below it', () => {
    expect(lintText(accord([`<!-- normlint-disable-next-line gge-k -- settled -->\n${WISH}`])).lines).toEqual([])
  })

  it('reaches the whole clause, however it is wrapped', () => {
    const clause = `The Parties shall meet\nonce every year in May. ${WISH.replace('refraining ', 'refraining\n')}`
    expect(lintText(accord([`<!-- normlint-disable-next-line gge-k -- settled -->`, clause])).lines).toEqual([])
  })

  it('does not reach the clause after', () => {
    const {lines} = lintText(
      accord([
        '<!-- normlint-disable-next-line gge-k -- settled -->',
        'The Parties shall meet once every year in May.',
        WISH,
      ]),
    )
    expect(lines).toEqual([expect.stringMatching(/^warning suppression-unused/), WEAK])
  })

  it('may name several norms and rules', () => {
    const comment = '<!-- normlint-disable-next-line gge-k, norm-weak -- settled -->'
    expect(lintText(accord([comment, WISH])).lines).toEqual([expect.stringContaining('suppression-unused')])
  })

  it('works above a list item and after CRLF line ends', () => {
    const list = `<!-- normlint-disable-next-line gge-k -- settled -->\n1. ${WISH}`
    expect(lintText(accord([list])).lines).toEqual([])
    expect(lintText(accord([list]).replaceAll('\n', '\r\n')).lines).toEqual([])
  })

  it('works after a byte-order mark', () => {
    expect(lintText(`\uFEFF${accord(['<!-- normlint-disable-next-line gge-k -- settled -->', WISH])}`).lines).toEqual(
      [],
    )
  })
})

describe('a comment inside a line', () => {
  it('silences the clause that it stands in', () => {
    expect(lintText(accord([`${WISH} <!-- normlint-disable-line gge-k -- settled -->`])).lines).toEqual([])
  })

  it('in a code block it is an example and does nothing', () => {
    expect(lintText(accord(['```html\n<!-- normlint-disable gge-k -- example -->\n```', WISH])).lines).toEqual([WEAK])
  })
})

describe('a stretch', () => {
  const on = '<!-- normlint-enable gge-k -->'
  const off = '<!-- normlint-disable gge-k -- a joint drafting group looks at these -->'

  it('is silent from disable to enable', () => {
    expect(lintText(accord([off, WISH, on])).lines).toEqual([])
    expect(lintText(accord([off, 'The Parties shall meet once every year in May.', on, WISH])).lines).toEqual([
      expect.stringContaining('suppression-unused'),
      WEAK,
    ])
  })

  it('is silent to the end without an enable', () => {
    expect(lintText(accord([off, WISH])).lines).toEqual([])
  })

  it('ends for every id at an enable that names none', () => {
    expect(lintText(accord([off, '<!-- normlint-enable -->', WISH])).lines).toContain(WEAK)
  })
})

describe('a suppression is itself looked at', () => {
  it.each([
    ['without a reason', '<!-- normlint-disable-next-line gge-k -->', 'suppression-without-reason'],
    ['with an empty reason', '<!-- normlint-disable-next-line gge-k -- -->', 'suppression-without-reason'],
    ['without an id', '<!-- normlint-disable-next-line -- why not -->', 'suppression-unknown-id'],
    ['with a mistyped id', '<!-- normlint-disable-next-line gge-kk -- settled -->', 'suppression-unknown-id'],
    ['with a mistyped word', '<!-- normlint-disabel-next-line gge-k -- settled -->', 'suppression-unknown-id'],
  ])('%s', (_name, comment, rule) => {
    const {lines} = lintText(accord([comment, WISH]))
    expect(lines).toContain(`warning ${rule} ${rule}: ${comment}`)
  })

  it('one without a reason still silences', () => {
    expect(lintText(accord(['<!-- normlint-disable-next-line gge-k -->', WISH])).lines).toHaveLength(1)
  })

  it('one of a norm or rule that is off is not called unused', () => {
    const text = accord(['<!-- normlint-disable-next-line gge-k -- settled -->', WISH])
    expect(lintText(text, {norms: {'gge-k': 'off'}}).lines).toEqual([])
    expect(lintText(text.replace(' gge-k', ' norm-weak'), {rules: {'norm-weak': {severity: 'off'}}}).lines).toEqual([])
  })
})

describe('not-applicable in the front matter', () => {
  const front = (entry: string) => `normlint:\n  not-applicable:\n    ${entry}`
  const missing = (text: string) =>
    lintText(text)
      .messages.filter(({rule}) => rule === 'norm-missing')
      .map(({code}) => code)

  it('takes a norm out of what is missing', () => {
    expect(missing(accord([WISH]))).toContain('gge-c')
    expect(missing(accord([WISH], front('gge-c: the Parties have no common border')))).not.toContain('gge-c')
  })

  it('takes a norm that nobody asked for out of the line of those not mentioned', () => {
    const {messages, lines} = lintText(accord([WISH], front('electoral: no elections are held')))
    expect(messages.find(({rule}) => rule === 'norms-not-mentioned')?.text).not.toContain('electoral')
    expect(lines).toEqual([WEAK])
  })

  it('silences no clause that goes against the norm', () => {
    const {lines} = lintText(accord([LICENCE], front('gge-k: we have no teams')))
    expect(lines.some((line) => line.startsWith('error norm-contradicted gge-k'))).toBe(true)
  })

  it.each([
    [
      'a norm that the draft speaks to',
      'gge-k: settled',
      [`warning suppression-unused suppression-unused: gge-k`],
      LICENCE,
    ],
    ['no reason', 'gge-c: ""', ['warning suppression-without-reason suppression-without-reason: gge-c'], WISH],
    ['a mistyped id', 'gge-cc: settled', ['warning suppression-unknown-id suppression-unknown-id: gge-cc'], WISH],
    ['a list', '- gge-c', ['error front-matter-invalid front-matter-invalid: - gge-c'], WISH],
  ])('%s is reported at its words', (_name, entry, expected, clause) => {
    expect(lintText(accord([clause], front(entry))).lines).toEqual(expect.arrayContaining(expected))
  })
})

it('front matter may set profile, norms and rules for its own draft', () => {
  const front =
    'normlint:\n  profile: technical-community\n  norms: {gge-k: error}\n  rules: {norms-not-mentioned: off}'
  const {messages, lines} = lintText(accord([WISH], front))
  expect(lines).toEqual([WEAK.replace('warning', 'error')])
  expect(messages.filter(({rule}) => rule === 'norm-missing').map(({code}) => code)).toEqual(
    expect.arrayContaining(['routing-security', 'standards']),
  )
  expect(messages.some(({rule}) => rule === 'norms-not-mentioned')).toBe(false)
})
