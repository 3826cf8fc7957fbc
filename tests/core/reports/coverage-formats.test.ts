import {type AnalysedFile, analyse, coverageFormats} from '@normlint/core'
import type {Nodes, Table} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {toString as textOf} from 'mdast-util-to-string'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import {CLAUSES, FILLER, treaty} from '../../helpers/sample-drafts.ts'

const draft = (path: string, text: string): AnalysedFile => ({path, analysis: analyse(text)})
const first = draft('b/first.md', treaty([CLAUSES['gge-k'].strong, CLAUSES['no-hack-back'].contradicted]))
const second = draft('a/second.md', treaty([CLAUSES['gge-k'].weak, CLAUSES['gge-g'].strong, ...FILLER]))
const render = (name: string, files: readonly AnalysedFile[], options = {}) =>
  coverageFormats[name]?.(files, options) ?? ''

function tables(markdown: string): readonly string[][][] {
  const tree = fromMarkdown(markdown, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  return tree.children
    .filter((node): node is Table => node.type === 'table')
    .map(({children}) => children.map((row) => row.children.map((cell: Nodes) => textOf(cell))))
}

describe('coverage as Markdown', () => {
  it('gives each norm of the GGE a row with status and place', () => {
    const rows =
      tables(render('markdown', [first]))
        .find(([header]) => header?.[2] === 'Status')
        ?.slice(1) ?? []
    expect(rows.map(([id]) => id)).toEqual([...'abcdefghijk'].map((letter) => `gge-${letter}`))
    expect(rows.find(([id]) => id === 'gge-k')?.slice(2, 4)).toEqual(['● covered', 'Article 1 (line 7)'])
  })

  it('quotes the clauses and offers a model clause for what is missing', () => {
    const text = render('markdown', [first])
    expect(text).toContain(`> ${CLAUSES['gge-k'].strong} — Article 1 (line 7)`)
    const model = first.analysis.norms.find(({id}) => id === 'gge-g')?.modelClauses.treaty
    expect(text).toContain(`> ${model}`)
  })

  it('says which facts the draft does not state', () => {
    const facts = tables(render('markdown', [first])).find(([header]) => header?.[0] === 'Fact')
    expect(facts?.find(([name]) => name === 'When')?.[1]).toBe('not stated')
  })

  it('begins with a matrix where there are several drafts, and sorts it as asked', () => {
    const names = (sort: string) => /- \*\*D1\*\*: .*\((.*)\)/.exec(render('markdown', [first, second], {sort}))?.[1]
    expect(names('path')).toBe('a/second.md')
    expect(names('covered')).toBe('a/second.md')
    expect(/- \*\*D1\*\*: .*\((.*)\)/.exec(render('markdown', [first, second]))?.[1]).toBe('b/first.md')
  })

  it('keeps the words of a draft words', () => {
    const hostile = draft(
      'x.md',
      treaty([CLAUSES['gge-k'].strong.replace('systems', 'systems <b>\\|*x*</b>')]).replace(
        '# Accord',
        '# Accord | <script>',
      ),
    )
    const html = (node: Nodes): number =>
      node.type === 'html' ? 1 : 'children' in node ? node.children.reduce((sum, child) => sum + html(child), 0) : 0
    const tree = fromMarkdown(render('markdown', [hostile, second]), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    })
    expect(html(tree)).toBe(0)
    for (const rows of tables(render('markdown', [hostile, second])))
      for (const row of rows) expect(row.length).toBe(rows[0]?.length)
  })
})

describe('coverage as CSV', () => {
  it('has a row for each draft and a column for each norm', () => {
    const [header, ...rows] = render('csv', [first, second])
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','))
    expect(rows).toHaveLength(2)
    expect(header?.filter((name) => /^gge-/.test(name))).toHaveLength(11)
    expect(rows[0]?.[header?.indexOf('no-hack-back') ?? -1]).toBe('contradicted')
    expect(rows[1]?.[header?.indexOf('gge-k') ?? -1]).toBe('weak')
  })

  it('starts no formula in a spreadsheet', () => {
    const formula = draft('=cmd.md', treaty([FILLER[0] ?? '']).replace('# Accord', '# =HYPERLINK("x") Accord'))
    expect(render('csv', [formula])).not.toMatch(/(?:^|,)"?[=+@]/m)
  })
})
