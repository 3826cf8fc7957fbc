/** A shown path as a URI reference: relative for a path below the working folder, `file:` for an absolute one. */
export function uriOf(path: string): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(encoded.indexOf('/'))}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
