import {describe, expect, it} from 'vitest'
import {boundNesting, deepestNesting} from '../../../packages/core/src/document/bound-nesting.ts'
import {parseMarkdown} from '../../../packages/core/src/document/parse-markdown.ts'

describe('parsing', () => {
  it('reads tables, footnotes, struck-out text and front matter', () => {
    const tree = parseMarkdown('---\na: 1\n---\n\n| a |\n| - |\n| b |\n\n~~c~~[^1]\n\n[^1]: d\n')
    expect(tree.children.map(({type}) => type)).toEqual(['yaml', 'table', 'paragraph', 'footnoteDefinition'])
  })

  it.each([
    ['block quotes', '> '.repeat(10_000)],
    ['bullets', '- '.repeat(10_000)],
    ['numbers', '1. '.repeat(10_000)],
    ['emphasis', `${'*a **b '.repeat(3000)}${'c** d*'.repeat(3000)}`],
    ['brackets', '['.repeat(5000)],
  ])('reads 10,000 nested %s', (_, text) => {
    expect(() => parseMarkdown(`${text}The Parties shall act.`)).not.toThrow()
  })

  it('leaves texts of usual depth as they are', () => {
    const text = `${'> '.repeat(deepestNesting / 2)}- a **b** _c_\n\n* * *\n${'- a\n'.repeat(500)}`
    expect(boundNesting(text)).toBe(text)
  })

  it('keeps the length of what it blunts', () => {
    const text = `${'> '.repeat(100)}a\n${'1. '.repeat(100)}b`
    const bound = boundNesting(text)
    expect(bound).toHaveLength(text.length)
    expect(bound.replace(/\u00A0/g, '').endsWith('b')).toBe(true)
  })
})
