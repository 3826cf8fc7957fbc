import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../../packages/core/src/document/parse-markdown.ts'
import {sourceSpan} from '../../../packages/core/src/document/readable-text.ts'
import {readSourceText} from '../../../packages/core/src/document/source-text.ts'
import {readProvisions} from '../../../packages/core/src/provisions/read-provisions.ts'
import {provisionsOf, provisionWith} from './read.ts'

const texts = (markdown: string) => provisionsOf(markdown).map(({readable}) => readable.text)

describe('provisions', () => {
  it('are paragraphs, items, rows, footnotes and headings, in order', () => {
    const markdown = '# T\n\nP.\n\n- I\n\n| A | B |\n| - | - |\n| c | d |\n\nQ[^1]\n\n[^1]: F'
    expect(provisionsOf(markdown).map(({form, readable}) => `${form}: ${readable.text}`)).toEqual([
      'heading: T',
      'paragraph: P.',
      'item: I',
      'row: c. d',
      'paragraph: Q',
      'footnote: F',
    ])
    expect(provisionsOf(markdown).map(({index}) => index)).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('leave out what is struck out, comments, code and front matter', () => {
    expect(
      texts('---\na: 1\n---\n\n~~We will act.~~\n\n<!-- We shall act. -->\n\n```\nwe must act\n```\n\nWe should act.'),
    ).toEqual(['We should act.'])
  })

  it('leave out page marks', () => {
    expect(texts('The Parties act.\n\n13/50\n\nPage 3 of 9\n\n- 4\n\nThey help.')).toEqual([
      'The Parties act.',
      'They help.',
    ])
  })

  it('read hard-wrapped lines as one', () => {
    expect(texts('The Parties\nshall not\nattack.')).toEqual(['The Parties shall not attack.'])
  })

  it('know the headings above', () => {
    expect(provisionWith('# T\n\n## A\n\n### B\n\nx\n\n## C\n\ny', 'x').headings).toEqual(['T', 'A', 'B'])
    expect(provisionWith('# T\n\n## A\n\n### B\n\nx\n\n## C\n\ny', 'y').headings).toEqual(['T', 'C'])
  })

  it('hold several sentences', () => {
    const provision = provisionWith('See Art. 5. We act.', 'act')
    expect(provision.sentences.map(({start, end}) => provision.readable.text.slice(start, end))).toEqual([
      'See Art. 5.',
      'We act.',
    ])
  })

  it('are none in an empty draft, in blanks, and where there is only front matter', () => {
    for (const markdown of ['', '\n\n', '\uFEFF', '---\ntitle: x\n---\n', '<!-- x -->'])
      expect(provisionsOf(markdown)).toEqual([])
  })
})

describe('paths', () => {
  it.each([
    ['## 5. Duties\n\n(h) We act.', '5(h)'],
    ['## Article 4\n\n2. We act.', 'Article 4, 2'],
    ['## Article 4. Duties\n\n1. Members:\n\n   1. We act.', 'Article 4, 1(1)'],
    ['## 3. Duties\n\n3.1 We act.', '3.1'],
    ['## Annex A\n\n### 3. Duties\n\n1. We act.', 'Annex A, 3, 1'],
    ['## Annex A\n\n3. We act.', 'Annex A, 3'],
    ['## Part II. General\n\n### Article 4: Duties\n\n(a) We act.', 'Article 4, a'],
    ['5. Members shall:\n\n(c) in all cases:\n\n(ii) We act.', '5(c)(ii)'],
    ['- We act.', ''],
    ['We act.', ''],
  ])('%j: %s', (markdown, path) => {
    expect(provisionWith(markdown, 'We act').path).toBe(path)
  })
})

describe('open text', () => {
  it.each([
    'Parties [shall][should] act.',
    '[Parties shall act.]',
    'Option A: Parties shall act.',
    'Parties shall act within TBD days.',
    'Parties {++shall++}{--should--} act.',
    'The number of days is to be determined.',
  ])('is told: “%s”', (markdown) => {
    expect(provisionsOf(markdown)[0]?.open).toBe(true)
  })

  it.each([
    'Parties [shall](http://x.example) act.',
    'Parties shall act [1] and say so [sic].',
    'Parties shall act.[^1]',
    '- [ ] Parties shall act.',
    'A is the better option.',
  ])('is not told from “%s”', (markdown) => {
    expect(provisionsOf(markdown)[0]?.open).toBe(false)
  })

  it('may span paragraphs, but not headings', () => {
    expect(provisionsOf('[Parties act.\n\nThey help.]\n\nThey meet.').map(({open}) => open)).toEqual([
      true,
      true,
      false,
    ])
    expect(provisionsOf('[Parties act.\n\n# Next\n\nThey meet.').map(({open}) => open)).toEqual([true, false, false])
  })
})

describe('places', () => {
  const draft = [
    '\uFEFF---\r\ntitle: x\r\n---\r\n\r\n# The **Lake** Charter &amp; Code\r\n\r\n',
    '1. Members shall not \\*knowingly\\*\r\n   attack **hospitals**.\r\n\r\n   a) They help &#8212; always.\r\n\r\n',
    '> We adopt this.\r\n> Members\r\n>   shall act.\r\n\r\n',
    '| A | Commitment |\r\n| - | - |\r\n| 1 | Patch `flaws` &lt; 30 days |\r\n\r\n',
    'First.[^n] Second ~~gone~~ one.\r\n\r\n[^n]: A *note*.\r\n',
  ].join('')

  it.each([
    ['LF', draft.replaceAll('\r\n', '\n')],
    ['CRLF', draft],
  ])('of provisions and sentences are those of their words, with %s', (_, markdown) => {
    const source = readSourceText(markdown)
    const provisions = readProvisions(parseMarkdown(markdown), source)
    const cut = ({start, end}: {start: number; end: number}) => markdown.slice(start, end).replace(/\r\n/g, '\n')
    expect(provisions.map(({span}) => cut(span))).toEqual([
      'The **Lake** Charter &amp; Code',
      'Members shall not \\*knowingly\\*\n   attack **hospitals**.',
      'They help &#8212; always.',
      'We adopt this.\n> Members\n>   shall act.',
      'Commitment',
      'Patch `flaws` &lt; 30 days',
      'First.[^n] Second ~~gone~~ one.',
      'A *note*.',
    ])
    expect(provisions.map(({readable, sentences}) => sentences.map((at) => cut(sourceSpan(readable, at))))).toEqual([
      ['The **Lake** Charter &amp; Code'],
      ['Members shall not \\*knowingly\\*\n   attack **hospitals**.'],
      ['They help &#8212; always.'],
      ['We adopt this.', 'Members\n>   shall act.'],
      ['Commitment'],
      ['Patch `flaws` &lt; 30 days'],
      ['First.', 'Second ~~gone~~ one.'],
      ['A *note*.'],
    ])
  })
})

describe('hostile drafts', () => {
  it('of 10,000 nested quotes and lists are read', () => {
    for (const mark of ['> ', '- ', '1. '])
      expect(texts(`${mark.repeat(10_000)}Parties shall act.`).join()).toContain('Parties shall act.')
  })

  it('of one line of a megabyte are read', () => {
    expect(provisionsOf('Parties shall not attack hospitals. '.repeat(28_000))[0]?.sentences).toHaveLength(28_000)
  })
})
