import {describe, expect, it} from 'vitest'
import {lintText} from '../../helpers/lint-draft.ts'

/** The words of the messages of one rule on a draft. */
function reported(rule: string, text: string): readonly string[] {
  return lintText(text)
    .messages.filter((message) => message.rule === rule)
    .map(({span}) => text.slice(span.start, span.end))
}

const broken = (text: string) => reported('unresolved-cross-reference', text)

const ARTICLES = `# Accord on Dependable Networks

## Article 1

1. The Parties shall meet.

2. The Parties shall talk.

## Article 2

1. The Parties shall listen.

2. The Parties shall act.

3. The Parties shall rest.

## Article 3

`

describe('references of a draft to itself', () => {
  it('are followed within lists of articles', () => {
    expect(broken(`${ARTICLES}Articles 1, 2 and 9 apply.\n`)).toEqual(['9'])
  })

  it('to paragraphs are looked up in the article that they stand in', () => {
    expect(broken(ARTICLES.replace('2. The Parties shall talk.', '2. Paragraph 3 applies.'))).toEqual(['Paragraph 3'])
    expect(broken(ARTICLES.replace('3. The Parties shall rest.', '3. Paragraph 1 applies.'))).toEqual([])
  })

  it('to the paragraphs of another article are left alone', () => {
    expect(broken(`${ARTICLES}1. Article 2, paragraph 3, applies.\n\n2. Paragraph 3 of Article 2 applies.\n`)).toEqual(
      [],
    )
  })

  it('with letters behind them are followed by their number', () => {
    expect(broken(`${ARTICLES}Article 2(1)(a) applies.\n`)).toEqual([])
    expect(broken(`${ARTICLES}Article 8(1)(a) applies.\n`)).toEqual(['Article 8(1)(a)'])
  })

  it.each([
    'Article 51 of the Charter of the United Nations applies.',
    'The Vienna Convention, Article 31, applies.',
    'Article 17 of that Convention applies.',
    'Annex IV to the Treaty of 1962 applies.',
    'The UN Charter (Article 51) applies.',
  ])('“%s” leads into another text', (clause) => {
    expect(broken(`${ARTICLES}${clause}\n`)).toEqual([])
  })

  it('to an annex that was struck are reported', () => {
    expect(broken(`${ARTICLES}The form in the Annex shall be used.\n`)).toEqual(['Annex'])
    expect(broken(`${ARTICLES}The form in the Annex shall be used.\n\n## Annex\n\nName, date.\n`)).toEqual([])
  })

  it('in a text that amends another are left alone', () => {
    const amending = ARTICLES.replace('# Accord on', '# Decision amending the Accord on')
    expect(broken(`${amending}Article 31 and Annex IV apply.\n`)).toEqual([])
  })
})

describe('numbering', () => {
  it('of Roman numerals is followed beyond single letters', () => {
    const text = (last: string) =>
      `# Accord\n\n${['I', 'II', 'III', 'IV', last].map((one) => `## ${one}. Duties\n\nThe Parties shall meet.`).join('\n\n')}\n`
    expect(reported('numbering-gap', text('V'))).toEqual([])
    expect(reported('numbering-gap', text('VI'))).toEqual(['VI'])
  })

  it('of letters takes i for the ninth, not for one', () => {
    const letters = [...'abcdefghij'].map((letter) => `(${letter}) meet once;`).join('\n\n')
    expect(reported('numbering-gap', `# Accord\n\nThe Parties shall:\n\n${letters}\n`)).toEqual([])
  })

  it('that runs through the headings is one', () => {
    const text =
      '# Accord\n\n## A. Meetings\n\n1. The Parties shall meet.\n\n## B. Talks\n\n2. The Parties shall talk.\n'
    expect(reported('numbering-gap', text)).toEqual([])
    expect(reported('duplicate-number', text)).toEqual([])
  })
})
