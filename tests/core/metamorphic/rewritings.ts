/** Changes of a draft that change no verdict. */

/** Hard-wraps paragraphs and list items; leaves headings, tables, code and front matter alone. */
export function wrapLines(draft: string, width = 64): string {
  const front = /^---\n[\s\S]*?\n---\n/.exec(draft)?.[0] ?? ''
  const lines = draft.slice(front.length).split('\n')
  return (
    front + lines.map((line) => (/^(?:#|\||```|\[\^|<!--| {4})/.test(line) ? line : wrapLine(line, width))).join('\n')
  )
}

function wrapLine(line: string, width: number): string {
  const lead = /^(?:> ?)?\s*(?:[-*+] |\d+[.)] )?/.exec(line)?.[0] ?? ''
  const hanging = lead.startsWith('>') ? lead : ' '.repeat(lead.length)
  const rows: string[] = []
  let row = ''
  for (const word of line.slice(lead.length).split(' ')) {
    // A line must not begin with what Markdown reads as a marker.
    const isMarker = /^(?:[-+*#>=|]|\d+[.)]$)/.test(word)
    if (row !== '' && row.length + word.length > width && !isMarker) {
      rows.push(row)
      row = word
    } else row = row === '' ? word : `${row} ${word}`
  }
  return [...rows, row].map((text, index) => (index === 0 ? lead : hanging) + text).join('\n')
}

/** Turns the bullets of lists into another kind of bullet. */
export function changeBullets(draft: string, marker: '-' | '*' | '+'): string {
  return draft.replace(/^(\s*)[-*+] (?!-)/gm, `$1${marker} `)
}

/** Turns `1.` at the head of items into `1)`. */
export function changeNumbers(draft: string): string {
  return draft.replace(/^(\s*\d{1,2})\. (?=\S)/gm, '$1) ')
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(author|organ|recogn|harmon|minim|prior|standard|util|criminal|emphas|summar|scrutin|penal|jeopard|final|mobil|central|critic|apolog|real)is(e|es|ed|ing|ation|ations|er|ers)\b/gi,
    '$1iz$2',
  ],
  [/\b(defen|offen)ce(s?)\b/gi, '$1se$2'],
  [/\b(behavi|harb|lab|hon|fav|neighb|endeav)our/gi, '$1or'],
  [/\b(program)me(s?)\b/gi, '$1$2'],
  [/\b(cent)re(s?)\b/gi, '$1er$2'],
  [/\b(fulfil|enrol)(s?|ment)\b/gi, '$1l$2'],
  [/\b(label|travel|signal|cancel|model)l(ed|ing)\b/gi, '$1$2'],
]

/** British spelling becomes American. */
export function americanSpelling(draft: string): string {
  return spellings.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), draft)
}
