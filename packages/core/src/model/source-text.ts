/** A half-open range of the source: UTF-16 code-unit offsets, `start` included, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A place for people: line and column count from 1, columns in UTF-16 code units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** The draft exactly as it was given, with the table that turns offsets into lines. */
export interface SourceText {
  /** The text unchanged; a byte-order mark at its start is kept and counts. */
  readonly text: string
  /** Offset at which each line begins; line endings are LF, CRLF or CR. */
  readonly lineStarts: readonly number[]
}
