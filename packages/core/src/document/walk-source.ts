/** Text under construction. `offsets` is as long as the source of the block, which readable text never exceeds. */
export interface Building {
  readonly source: string
  readonly offsets: Uint32Array
  readonly lineBreaks: number[]
  text: string
  /** The text ends in a space (or is empty), so that no further space is to be written. */
  spaced: boolean
  /** Where the last unit ends in the source. */
  end: number
  readonly ends: Map<number, number>
}

/** Notes where the text so far ends, if what comes next does not begin there. */
function noteEnd({text, end, ends}: Building, next: number): void {
  if (end !== next && text !== '') ends.set(text.length, end)
}

/** Writes a space for what stands at `at`, unless the text ends in one. */
export function addSpace(building: Building, at: number): void {
  if (building.spaced) return
  noteEnd(building, at)
  building.offsets[building.text.length] = at
  building.text += ' '
  building.spaced = true
  building.end = at + 1
}

/** Walks the source and the decoded value of a text node in step; whatever is plain in both is taken in runs. */
export function addText(building: Building, value: string, from: number, to: number, verbatim: boolean): void {
  const {source} = building
  let at = from
  for (let index = 0; index < value.length; ) {
    const run = plainRun(building, value, index, at)
    if (run > 0) {
      index += run
      at += run
      continue
    }
    const code = value.charCodeAt(index)
    if (isLineEnd(code) || (verbatim && isLineEnd(source.charCodeAt(at)))) {
      addSpace(building, at)
      building.lineBreaks.push(building.text.length)
      index += code === 13 && value.charCodeAt(index + 1) === 10 ? 2 : 1
      at = skipLineEnd(source, at, to)
      continue
    }
    const reference = verbatim ? undefined : readReference(source, at, value, index)
    const units = reference?.units ?? 1
    if (!reference && !verbatim) at = skipEscape(source, at, code)
    if (!reference && source.charCodeAt(at) !== code) at = resync(source, at, to, code)
    const next = at + (reference?.length ?? 1)
    if (isSpace(code)) addSpace(building, at)
    else if (!isInvisible(code)) addUnits(building, value.slice(index, index + units), at, next)
    index += units
    at = next
  }
}

/** Takes as many units as are the same in value and source and mean themselves in both, and says how many. */
function plainRun(building: Building, value: string, index: number, at: number): number {
  const {source, offsets} = building
  const base = building.text.length
  let run = 0
  let {spaced} = building
  for (; index + run < value.length; run++) {
    const code = value.charCodeAt(index + run)
    if (code === 32) {
      if (spaced) break
      spaced = true
    } else if (code < 32 || code === 38 || code === 92 || code === 0xa0 || code === 0xad || code >= 0x20_00) {
      if (code < 0x20_10 || code > 0x20_27) break
      spaced = false
    } else spaced = false
    if (source.charCodeAt(at + run) !== code) break
    offsets[base + run] = at + run
  }
  if (run === 0) return 0
  noteEnd(building, at)
  building.text += value.slice(index, index + run)
  building.spaced = building.text.charCodeAt(building.text.length - 1) === 32
  building.end = at + run
  return run
}

function addUnits(building: Building, units: string, at: number, end: number): void {
  noteEnd(building, at)
  for (let unit = 0; unit < units.length; unit++) building.offsets[building.text.length + unit] = at
  building.text += units
  building.spaced = false
  building.end = end
}

/** After the opening backticks of inline code, and the one space that padding takes. */
export function skipFence(source: string, from: number): number {
  let at = from
  while (source.charCodeAt(at) === 96) at++
  if (source.charCodeAt(at) === 32 && source.charCodeAt(at + 1) !== 32) at++
  return at
}

/** Past the spaces before a line ending, the ending, and the indentation and block-quote marks of the next line. */
function skipLineEnd(source: string, from: number, to: number): number {
  let at = from
  while (at < to && !isLineEnd(source.charCodeAt(at))) at++
  if (source.charCodeAt(at) === 13 && source.charCodeAt(at + 1) === 10) at++
  at++
  for (; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code !== 32 && code !== 9 && code !== 62) break
  }
  return at
}

function skipEscape(source: string, at: number, code: number): number {
  return source.charCodeAt(at) === 92 && source.charCodeAt(at + 1) === code && isPunctuation(code) ? at + 1 : at
}

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]{1,31}));/y

/**
 * The character reference at `at`, if the value was decoded from one: its length in the source and the UTF-16 units
 * that it became. Only `&amp;` and its like decode to an ampersand, so any other name before one is plain text.
 */
function readReference(
  source: string,
  at: number,
  value: string,
  index: number,
): {length: number; units: number} | undefined {
  if (source.charCodeAt(at) !== 38) return undefined
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (!match) return undefined
  const length = match[0].length
  const [, decimal, hexadecimal, name] = match
  if (name === undefined) {
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexadecimal ?? '0', 16)
    return {length, units: point > 0xff_ff && point <= 0x10_ff_ff ? 2 : 1}
  }
  if (value.charCodeAt(index) === 38 && name.toLowerCase() !== 'amp') return undefined
  const after = source.charCodeAt(at + length)
  const two = value.charCodeAt(index + 1) !== after && value.charCodeAt(index + 2) === after
  return {length, units: isHighSurrogate(value.charCodeAt(index)) || two ? 2 : 1}
}

/** A tree that was edited, or syntax unknown here: the next place that fits, or the present one. */
function resync(source: string, at: number, to: number, code: number): number {
  for (let ahead = at; ahead < Math.min(to, at + 64); ahead++) if (source.charCodeAt(ahead) === code) return ahead
  return Math.min(at, to)
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x20_00 && code <= 0x20_0a) ||
    code === 0x20_2f ||
    code === 0x30_00
  )
}

/** Soft hyphens, zero-width marks and byte-order marks inside the text. */
function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x20_0b && code <= 0x20_0d) || code === 0x20_60 || code === 0xfe_ff
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd8_00 && code <= 0xdb_ff
}

function isPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
