import type {Element} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import {printable} from './layout.ts'

/** An XML document of one element, as text with a newline at its end. */
export function xmlDocument(element: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(element, {closeEmptyElements: true, tightClose: false})}\n`
}

/** An element; attributes and text may hold whatever a draft holds. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Element | string)[] = [],
): Element {
  const safe = Object.entries(attributes).map(([key, value]) => [key, legal(String(value))])
  const inner = children.map((child) => (typeof child === 'string' ? legal(child) : child))
  return x(name, Object.fromEntries(safe) as Record<string, string>, inner)
}

/** Characters that XML 1.0 cannot hold are replaced; line ends of a text are kept. */
function legal(text: string): string {
  return text
    .split('\n')
    .map(printable)
    .join('\n')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g, '\uFFFD')
}
