declare global {
  /** Version of the package, put in when the program is bundled. */
  const NORMLINT_VERSION: string
}

export {}
