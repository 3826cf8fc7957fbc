import {describe, expect, it} from 'vitest'
import {provisionsOf, provisionWith} from './read.ts'

/** The lead-in of the provision with some words. */
const stemOf = (markdown: string, words: string) => provisionWith(markdown, words).leadIn?.text

describe('a stem', () => {
  it('passes its words to each item of its list', () => {
    const markdown = 'The Parties shall:\n\n- protect hospitals;\n- share data.'
    expect(stemOf(markdown, 'protect')).toBe('The Parties shall:')
    expect(stemOf(markdown, 'share')).toBe('The Parties shall:')
    expect(provisionWith(markdown, 'The Parties').isStem).toBe(true)
    expect(provisionWith(markdown, 'share')).toMatchObject({parent: 0, leadIn: {from: [0]}})
  })

  it('may hang on "shall" or "to" without a colon, or announce a list in a full sentence', () => {
    expect(stemOf('The Parties shall\n\n- act', 'act')).toBe('The Parties shall')
    expect(stemOf('States agree to\n\n1. act', 'act')).toBe('States agree to')
    expect(stemOf('We commit to the following.\n\n- Act.', 'Act')).toBe('We commit to the following.')
  })

  it('passes through nested lists, with the stems between', () => {
    const markdown = '1. Each Member shall:\n   - in peacetime:\n     - spare hospitals;\n   - help.\n2. Members meet.'
    expect(stemOf(markdown, 'spare')).toBe('Each Member shall: in peacetime:')
    expect(stemOf(markdown, 'help')).toBe('Each Member shall:')
    expect(stemOf(markdown, 'meet')).toBeUndefined()
  })

  it('is not ended by blank lines or an indented paragraph', () => {
    const markdown = 'States should:\n\n- act;\n\n  This is urgent.\n\n\n- help.'
    expect(stemOf(markdown, 'help')).toBe('States should:')
  })

  it('is not ended by a paragraph within a numbered list that goes on', () => {
    const markdown = 'States should:\n\n1. act;\n\nThis is urgent.\n\n2. help.'
    expect(stemOf(markdown, 'help')).toBe('States should:')
  })

  it('is ended by a paragraph of prose, and by a heading', () => {
    expect(stemOf('States should:\n\n- act.\n\nHere is a list of ours.\n\n- help', 'help')).toBeUndefined()
    expect(stemOf('States should:\n\n## Next\n\n- help', 'help')).toBeUndefined()
  })

  it('reaches items that Markdown takes for paragraphs', () => {
    const markdown = '1. Each Party shall:\n\n(a) act;\n\n(b) help:\n\n(i) at once;\n\n(ii) freely.\n\n2. Parties meet.'
    expect(stemOf(markdown, 'act')).toBe('Each Party shall:')
    expect(stemOf(markdown, 'freely')).toBe('Each Party shall: help:')
    expect(stemOf(markdown, 'meet')).toBeUndefined()
  })

  it('reaches items on lines of one paragraph', () => {
    const markdown = 'Each Party shall:\n(a) act; and\n(b) help.'
    expect(provisionsOf(markdown).map(({readable}) => readable.text)).toEqual([
      'Each Party shall:',
      'act; and',
      'help.',
    ])
    expect(stemOf(markdown, 'help')).toBe('Each Party shall:')
  })

  it('reaches paragraphs that read on like items', () => {
    const markdown =
      'The Parties agree to:\n\nprotect hospitals;\n\nshare data; and\n\nHelp each other.\n\nThey meet yearly.'
    expect(stemOf(markdown, 'protect')).toBe('The Parties agree to:')
    expect(stemOf(markdown, 'Help')).toBe('The Parties agree to:')
    expect(stemOf(markdown, 'yearly')).toBeUndefined()
  })

  it('is a table’s header where that promises', () => {
    const markdown = '| No. | Signatories will | Due |\n| - | - | - |\n| 1 | patch flaws | May |\n| 2 | help | June |'
    expect(stemOf(markdown, 'patch')).toBe('Signatories will')
    expect(provisionWith(markdown, 'patch')).toMatchObject({form: 'row', path: '1'})
    expect(stemOf('| Member | City |\n| - | - |\n| A | B |', 'A')).toBeUndefined()
  })
})

describe('a heading', () => {
  it('is a stem where it hangs on a word of duty', () => {
    const markdown = '# T\n\n## Companies will\n\n- patch flaws\n\n### At home\n\n- train staff\n\n## Other\n\n- rest'
    expect(stemOf(markdown, 'patch')).toBe('Companies will')
    expect(stemOf(markdown, 'train')).toBe('Companies will')
    expect(stemOf(markdown, 'rest')).toBeUndefined()
    expect(provisionWith(markdown, 'Companies will')).toMatchObject({form: 'heading', isStem: true})
  })

  it('is a stem where it names commitments', () => {
    expect(stemOf('# T\n\n## Our commitments\n\n- Patch flaws.', 'Patch')).toBe('Our commitments')
    expect(stemOf('# T\n\n## What we promise\n\n- Patch flaws.', 'Patch')).toBe('What we promise')
  })

  it('is none where it only names a subject, nor where it is the title', () => {
    expect(stemOf('# T\n\n## Hospitals\n\n- Patch flaws.', 'Patch')).toBeUndefined()
    expect(stemOf('# Pledge\n\n- Patch flaws.', 'Patch')).toBeUndefined()
  })
})

describe('a list item', () => {
  it('that begins with a year or number in a wrapped line opens no new item', () => {
    expect(provisionsOf('The law of\n2026. The Parties act in\n5. Time flies.')).toHaveLength(1)
  })

  it('keeps a second paragraph apart', () => {
    expect(provisionsOf('1. Act.\n\n   Then rest.').map(({path, form}) => `${form} ${path}`)).toEqual([
      'item 1',
      'paragraph 1',
    ])
  })
})
