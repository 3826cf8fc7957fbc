import type {Styler} from '@normlint/core'

/** A heading with texts below it; several texts become a list. */
export interface Section {
  readonly heading: string
  readonly texts: readonly string[]
}

/** A page of sections for the terminal; sections without text are left out. */
export function paragraphs(sections: readonly Section[], style: Styler, width: number): string {
  return sections
    .filter(({texts}) => texts.length > 0)
    .map(({heading, texts}) => {
      const marker = texts.length > 1 ? '- ' : ''
      const rows = texts.map((text) =>
        wrapText(text, width - 2 - marker.length, `  ${' '.repeat(marker.length)}`, `  ${marker}`),
      )
      return `${style.bold(heading)}\n${rows.join('\n')}\n`
    })
    .join('\n')
}

/** Wraps each line of a text by itself, so that a draft shown in it keeps its lines. */
function wrapText(text: string, width: number, indent: string, first: string): string {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .map((line, index) => `${index === 0 ? first : indent}${line}`.trimEnd())
    .join('\n')
}

function wrapLine(line: string, width: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row]
}
