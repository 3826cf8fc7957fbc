import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {importsBelow, type SourceImport, sourceFiles} from './helpers/source-imports.ts'

const core = 'packages/core/src'

/** The way that data takes through the core. What stands on a line may import what stands before it, and itself. */
const order = [
  'model',
  'document',
  'provisions',
  'deontic',
  'config',
  'catalogue',
  'match',
  'coverage',
  'analyse.ts',
  'incremental',
  'drafting',
  'rules',
  'messages',
  'baseline',
  'compare',
  'summary',
  'diff',
  'training',
  'reports',
  'packs.ts',
  'index.ts',
]

/** What each package may import of the others. The extension speaks to the server in the words of its protocol. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  cli: ['@normlint/core', '@normlint/core/packs'],
  'remark-plugin': ['@normlint/core'],
  'lsp-server': ['@normlint/core'],
  'vscode-extension': ['@normlint/language-server/protocol'],
}

/** Types of other packages that are named for what they describe. */
const typesOf = ['mdast', 'hast', 'xast', 'sarif', 'vscode']

describe('the core', () => {
  const imports = importsBelow(core)

  test('every folder has its place in the order', () => {
    const places = new Set(sourceFiles(core).map(placeOf))
    expect([...places].filter((place) => !order.includes(place))).toEqual([])
    expect(order.filter((place) => !places.has(place))).toEqual([])
  })

  test('a folder imports only from folders earlier in the order', () => {
    const backward = imports.filter(
      ({from, to, relative}) =>
        relative && to.startsWith(`${core}/`) && order.indexOf(placeOf(to)) > order.indexOf(placeOf(from)),
    )
    expect(backward.map(inWords)).toEqual([])
  })

  test('outside its sources it reads schemas alone', () => {
    const outside = imports.filter(({to, relative}) => relative && !to.startsWith(`${core}/`))
    expect(outside.filter(({to}) => !to.startsWith('packages/core/schemas/')).map(inWords)).toEqual([])
  })

  test('nothing in it needs Node, the time of day or chance', () => {
    expect(imports.filter(({to}) => to.startsWith('node:')).map(inWords)).toEqual([])
    const globals =
      /(?<![\w-])(?:process\.|Buffer\.|__dirname|setTimeout\(|fetch\(|Date\.now\(|new Date\(\)|Math\.random\()/
    const users = sourceFiles(core).filter((path) => {
      // What is asked for first may be missing.
      const code = codeOf(path).replace(/if \(typeof (?:Buffer|process) !== 'undefined'[^;}]*/g, '')
      return !path.includes('.generated.') && globals.test(code)
    })
    expect(users).toEqual([])
  })
})

describe.each(Object.keys(mayImport))('packages/%s', (name) => {
  const imports = importsBelow(`packages/${name}/src`)

  test('stays inside its own folder', () => {
    const outside = imports.filter(({to, relative}) => relative && !to.startsWith(`packages/${name}/`))
    expect(outside.map(inWords)).toEqual([])
  })

  test('imports no other package of the repository but those it is built on', () => {
    const own = imports.filter(({to}) => /^(?:@normlint\/|normlint|remark-preset-lint-normlint)/.test(to))
    expect(own.filter(({to}) => !mayImport[name]?.includes(to)).map(inWords)).toEqual([])
  })

  test('lists every package that it imports', () => {
    const manifest = JSON.parse(textOf(`packages/${name}/package.json`))
    const listed = new Set(Object.keys({...manifest.dependencies, ...manifest.devDependencies}))
    const foreign = imports.filter(({to, relative}) => !relative && !to.startsWith('node:'))
    const unlisted = foreign.filter(({to}) => {
      const imported = packageOf(to)
      return !listed.has(imported) && !(typesOf.includes(imported) && listed.has(`@types/${imported}`))
    })
    expect([...new Set(unlisted.map(inWords))]).toEqual([])
  })
})

function placeOf(path: string): string {
  return path.slice(core.length + 1).split('/')[0] as string
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function inWords({from, to}: SourceImport): string {
  return `${from} imports ${to}`
}

/** A file without its comments, which may speak of anything. */
function codeOf(path: string): string {
  return textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
}

function textOf(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')
}
