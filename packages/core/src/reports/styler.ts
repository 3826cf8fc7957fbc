/** Turns text into coloured text for a terminal. The functions of picocolors fit. */
export interface Styler {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly green: (text: string) => string
  readonly cyan: (text: string) => string
}

const same = (text: string): string => text

/** Leaves text as it is. */
export const plainStyler: Styler = {
  bold: same,
  dim: same,
  underline: same,
  red: same,
  yellow: same,
  green: same,
  cyan: same,
}

/** How a text report is laid out. */
export interface TextOptions {
  readonly styler?: Styler
  /** Columns of the terminal; 100 by default, never less than 60. */
  readonly width?: number
}
