import fc from 'fast-check'
import type {Nodes, Paragraph} from 'mdast'
import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../../packages/core/src/document/parse-markdown.ts'
import {type ReadableBlock, readBlock, sourceSpan} from '../../../packages/core/src/document/readable-text.ts'
import {readSourceText} from '../../../packages/core/src/document/source-text.ts'

/** The first paragraph of a draft, as read. */
function read(markdown: string): ReadableBlock {
  return readBlock(firstParagraph(parseMarkdown(markdown)), readSourceText(markdown))
}

function firstParagraph(node: Nodes): Paragraph {
  if (node.type === 'paragraph') return node
  for (const child of 'children' in node ? node.children : []) {
    const found = firstParagraph(child as Nodes)
    if (found.position) return found
  }
  return {type: 'paragraph', children: []}
}

/** What the source has where a word of the readable text stands. */
function cut(markdown: string, word: string): string {
  const readable = read(markdown)
  const start = readable.text.indexOf(word)
  if (start < 0) throw new Error(`“${word}” is not in “${readable.text}”`)
  const span = sourceSpan(readable, {start, end: start + word.length})
  return markdown.slice(span.start, span.end)
}

describe('the readable text of a block', () => {
  it.each([
    ['inline markup', 'The **Parties** _shall_ `act` on [it](http://x.example).', 'The Parties shall act on it.'],
    [
      'entities',
      'Research &amp; development, 5 &lt; 6, A&nbsp;B, &#8364; &#x1F600; &unknown; &copy;',
      'Research & development, 5 < 6, A B, € 😀 &unknown; ©',
    ],
    [
      'escapes',
      'An \\*asterisk\\* and \\[brackets\\] and a \\\\ and \\q.',
      'An *asterisk* and [brackets] and a \\ and \\q.',
    ],
    ['hard wraps', 'The Parties\nshall  act  \ntogether.', 'The Parties shall act together.'],
    ['CRLF', 'The Parties\r\nshall act\r\ntogether.', 'The Parties shall act together.'],
    ['a break', 'The Parties\\\nshall act.', 'The Parties shall act.'],
    ['struck-out words', 'Members ~~may~~ shall <del>not</del> act.', 'Members shall act.'],
    ['HTML comments', 'Members <!-- who? --> shall<br>act.', 'Members shall act.'],
    ['images and footnote marks', 'Members![logo](x.png) shall act.[^1]\n\n[^1]: Why.', 'Members shall act.'],
    ['inline code of several lines', 'Set `a  b\nc` on.', 'Set a b c on.'],
    ['soft hyphens and zero-width marks', 'infra\u00ADstruc\u200Bture', 'infrastructure'],
    [
      'automatic links',
      'See www.example.org and <https://example.org/a_b>.',
      'See www.example.org and https://example.org/a_b.',
    ],
  ])('reads %s as people do', (_, markdown, text) => {
    expect(read(markdown).text).toBe(text)
  })

  it.each([
    ['after an entity', 'A &amp; B shall act.', 'shall', 'shall'],
    ['of an entity itself', 'A &amp; B', '&', '&amp;'],
    ['at the end of the text, of an entity', 'A &amp;', '&', '&amp;'],
    ['of an astral entity', 'A &#x1F600; B', '😀', '&#x1F600;'],
    ['after an astral entity', 'A &#x1F600; B', 'B', 'B'],
    ['after an escape', 'An \\*asterisk\\* shall act.', 'shall', 'shall'],
    ['of an escaped mark', 'An \\*asterisk', '*asterisk', '*asterisk'],
    ['inside markup', 'The **Parties** _shall_ act.', 'Parties', 'Parties'],
    ['over markup', 'The **Parties** _shall_ act.', 'Parties shall act', 'Parties** _shall_ act'],
    ['inside a link', 'See [the *Charter*](http://x.example "t") now.', 'Charter', 'Charter'],
    ['after a link', 'See [the *Charter*](http://x.example "t") now.', 'now', 'now'],
    ['on a continued line of a block quote', '> The Parties\n> shall\n>   act.', 'act', 'act'],
    ['on a lazy line of a block quote', '> The Parties\nshall act.', 'shall', 'shall'],
    ['in a quote in a list', '1. > The Parties\n   > shall act.', 'shall', 'shall'],
    ['on a wrapped line of an item', '- The Parties\n  shall act.', 'shall', 'shall'],
    ['after CRLF', 'The Parties\r\nshall\r\nact.', 'act', 'act'],
    ['after trailing spaces', 'The Parties   \nshall act.', 'shall', 'shall'],
    ['after struck-out words', 'Members ~~may~~ shall act.', 'shall', 'shall'],
    ['after an inline comment', 'Members <!-- *x* & --> shall act.', 'shall', 'shall'],
    ['in inline code', 'Set ``a ` b`` on.', 'a ` b', 'a ` b'],
    ['after a byte-order mark', '\uFEFFMembers shall act.', 'shall', 'shall'],
    ['after front matter', '---\ntitle: x\n---\n\nMembers shall act.', 'shall', 'shall'],
    ['behind a reference that is none', 'AT&T; and R&D shall act.', 'shall', 'shall'],
    ['behind characters of two units', 'A 😀 shall act.', 'shall', 'shall'],
    ['behind tabs', 'Members\tshall act.', 'shall', 'shall'],
  ])('knows the place %s', (_, markdown, word, expected) => {
    expect(cut(markdown, word)).toBe(expected)
  })

  it('knows where source lines begin', () => {
    const readable = read('> one\n> two\n> three')
    expect(readable.lineBreaks.map((at) => readable.text.slice(at, at + 3))).toEqual(['two', 'thr'])
  })

  it('has one offset more than units, in ascending order, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '&amp;',
      '&',
      '\\*',
      '*b*',
      '**',
      '`c`',
      '\n',
      '~~d~~',
      '[e](f)',
      '<br>',
      '😀',
      '> ',
      '\t',
      '&#65;',
      '[^1]',
      '!',
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 30}), (pieces) => {
        const markdown = `x${pieces.join('')}`
        const {text, offsets} = read(markdown)
        expect(offsets).toHaveLength(text.length + 1)
        for (let at = 1; at < offsets.length; at++) expect(offsets[at]).toBeGreaterThanOrEqual(offsets[at - 1] ?? 0)
        expect(offsets[text.length]).toBeLessThanOrEqual(markdown.length)
        for (let at = 0; at < text.length; at++) {
          if (/[a-f]/.test(text.charAt(at))) expect(markdown.charAt(offsets[at] ?? 0)).toBe(text.charAt(at))
        }
      }),
      {seed: 1, numRuns: 500},
    )
  })
})
