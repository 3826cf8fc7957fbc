import {readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** One import of a source file. Paths are from the root of the repository, with forward slashes. */
export interface SourceImport {
  readonly from: string
  /** The path of the file that is imported, or the name as it is written where it is not a relative one. */
  readonly to: string
  readonly relative: boolean
}

/** Every import and re-export below a folder, of types too, in the order of the files. */
export function importsBelow(folder: string): SourceImport[] {
  return sourceFiles(folder).flatMap((from) => {
    const {importedFiles} = ts.preProcessFile(readFileSync(`${root}${from}`, 'utf8'))
    return importedFiles.map(({fileName}) => {
      const relative = fileName.startsWith('.')
      return {from, to: relative ? posix.join(posix.dirname(from), fileName) : fileName, relative}
    })
  })
}

/** The TypeScript files below a folder, from the root of the repository. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(`${root}${folder}`, {recursive: true, encoding: 'utf8'})
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => /\.m?ts$/.test(path))
    .sort()
}
