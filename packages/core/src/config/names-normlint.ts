/**
 * Whether the text of a package.json configures normlint. A package.json without the key is somebody else's, and one
 * that does not parse is not ours to complain about.
 */
export function namesNormlint(text: string): boolean {
  // Most package.json files need not be parsed.
  if (!text.includes('"normlint"')) return false
  try {
    return Object.hasOwn(JSON.parse(text) as object, 'normlint')
  } catch {
    return false
  }
}
