import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, test} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const entries = ['packages/core/src/index.ts', 'packages/core/src/packs.ts', 'packages/remark-plugin/src/index.ts']

const {options} = ts.parseJsonConfigFileContent(
  ts.readConfigFile(`${root}tsconfig.tools.json`, ts.sys.readFile).config,
  ts.sys,
  root,
)
const program = ts.createProgram(
  entries.map((entry) => `${root}${entry}`),
  options,
)
const checker = program.getTypeChecker()

describe.each(entries)('%s', (entry) => {
  test('says of every export what it is', () => {
    const exported = exportsOf(entry)
    expect(exported.length).toBeGreaterThan(3)
    expect(exported.filter((symbol) => !isDescribed(symbol)).map(nameWithPlace)).toEqual([])
  })
})

/** What a module exports, with re-exports followed to where they are declared. */
function exportsOf(entry: string): ts.Symbol[] {
  const source = program.getSourceFile(`${root}${entry}`)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${entry} is no module`)
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
}

function isDescribed(symbol: ts.Symbol): boolean {
  return ts.displayPartsToString(symbol.getDocumentationComment(checker)).trim() !== ''
}

function nameWithPlace(symbol: ts.Symbol): string {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName.slice(root.length) ?? 'nowhere'
  return `${symbol.name} in ${file}`
}
