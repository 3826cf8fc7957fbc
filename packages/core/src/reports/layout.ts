// Control characters of a stranger's draft must not reach the terminal, where they could move the cursor or set its
// title; direction marks could show a line that is not the one in the file.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** Text that is safe to print: tabs and line ends become spaces, each control character a replacement mark. */
export function printable(text: string): string {
  return text.replace(/\r\n|[\t\n\r\u2028\u2029]/g, ' ').replace(UNPRINTABLE, '\uFFFD')
}

/** A stretch of a text by its offsets. */
export interface Row {
  readonly start: number
  readonly end: number
}

/** Cuts a text at spaces into rows of at most `width` units; a longer word is cut. */
export function rowsOf(text: string, width: number): readonly Row[] {
  const rows: Row[] = []
  let start = 0
  while (text.length - start > width) {
    const space = text.lastIndexOf(' ', start + width)
    const end = space > start ? space : start + width
    rows.push({start, end})
    start = space > start ? end + 1 : end
  }
  rows.push({start, end: text.length})
  return rows
}

/** A paragraph of plain words, wrapped and indented. */
export function wrap(text: string, width: number, indent: string): string {
  const plain = printable(text)
  return rowsOf(plain, Math.max(20, width - indent.length))
    .map(({start, end}) => indent + plain.slice(start, end))
    .join('\n')
}

/** `1 error`, `2 errors`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
