import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...['docs', 'docs/norms', 'docs/rules'].flatMap((folder) => markdownIn(folder)),
  ...readdirSync(join(root, 'packages')).flatMap((name) => markdownIn(`packages/${name}`)),
]

describe('the documentation', () => {
  test('links to files that exist', () => {
    const broken = pages.flatMap((page) =>
      linksOf(page)
        .filter((link) => !existsSync(join(root, dirname(page), link)))
        .map((link) => `${page} links to ${link}`),
    )
    expect(broken).toEqual([])
  })

  test('lists every page in its index', () => {
    const listed = linksOf('docs/index.md')
    const own = markdownIn('docs').map((page) => page.slice('docs/'.length))
    expect(own.filter((page) => page !== 'index.md' && !listed.includes(page))).toEqual([])
  })
})

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`)
}

/** Targets of relative links and images, outside code, without the part after `#`. */
function linksOf(page: string): string[] {
  const text = readFileSync(join(root, page), 'utf8')
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] as string)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))
}
