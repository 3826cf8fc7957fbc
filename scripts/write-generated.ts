import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

/** Whether a script was started by itself and not imported. */
export function isMain(url: string): boolean {
  return process.argv[1] === fileURLToPath(url)
}

/**
 * Writes a generated file; with `--check` on the command line it only compares, says what is out of date and makes the
 * program fail.
 *
 * @param path from the root of the repository
 */
export function writeGenerated(path: string, text: string | Uint8Array): void {
  const target = fileURLToPath(new URL(`../${path}`, import.meta.url))
  const bytes = typeof text === 'string' ? Buffer.from(text) : Buffer.from(text)
  const current = existsSync(target) ? readFileSync(target) : undefined
  if (current?.equals(bytes)) return
  if (process.argv.includes('--check')) {
    console.error(`${path} is out of date: run npm run generate`)
    process.exitCode = 1
    return
  }
  writeFileSync(target, bytes)
  console.log(`wrote ${path}`)
}
