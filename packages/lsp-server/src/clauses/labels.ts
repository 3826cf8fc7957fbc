const romanValues = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const

/** A number or letter in front of a clause, as it is typed: "(c) ", "7. ", "3.2 ", "iv) ". */
const LABEL = /^(\(?)((?:\d{1,3}\.)*\d{1,3}|[a-z]|[A-Z]|[ivxl]{1,6})(\)|\.|(?=\s))(\s+)(?=\S)/

/** The label in front of a text, with its white space; undefined where there is none. */
export function labelOf(text: string): string | undefined {
  const match = LABEL.exec(text)
  if (!match) return undefined
  const [whole, open, name = '', close] = match
  const isBare = open === '' && close === ''
  return isBare && !name.includes('.') ? undefined : whole
}

/**
 * The label that comes next: "(d) " after "(c) ", "3.3 " after "3.2 ", "v) " after "iv) ".
 *
 * `before` is the label before the last one; it tells the letter i from the numeral i.
 */
export function nextLabel(label: string, before?: string): string {
  return label.replace(/[A-Za-z0-9.]*[A-Za-z0-9]/, (name) =>
    nextName(name, before?.match(/[A-Za-z0-9.]*[A-Za-z0-9]/)?.[0]),
  )
}

function nextName(name: string, before: string | undefined): string {
  if (/\d$/.test(name)) return name.replace(/\d+$/, (number) => String(Number(number) + 1))
  const isRoman =
    /^[ivxl]+$/i.test(name) &&
    (name.length > 1 || before === undefined ? name !== 'v' && name !== 'l' : nextRoman(before) === name)
  if (isRoman && !(name.length === 1 && before !== undefined && nextLetter(before) === name)) return nextRoman(name)
  return nextLetter(name)
}

function nextLetter(name: string): string {
  const last = name.charCodeAt(name.length - 1)
  if (last === 122) return 'aa'
  if (last === 90) return 'AA'
  return name.slice(0, -1) + String.fromCharCode(last + 1)
}

function nextRoman(name: string): string {
  const lower = name.toLowerCase()
  let value = 0
  let rest = lower
  for (const [letters, worth] of romanValues)
    while (rest.startsWith(letters)) {
      value += worth
      rest = rest.slice(letters.length)
    }
  if (rest !== '') return nextLetter(name)
  const next = toRoman(value + 1)
  return name === lower ? next : next.toUpperCase()
}

function toRoman(value: number): string {
  let rest = value
  let result = ''
  for (const [letters, worth] of romanValues)
    while (rest >= worth) {
      result += letters
      rest -= worth
    }
  return result
}
