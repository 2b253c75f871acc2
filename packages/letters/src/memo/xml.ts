/** An element, its children in their order; one with text has none. */
export interface Element {
  name: string
  children: readonly (Element | null)[] | string
  attributes?: Readonly<Record<string, string>>
}

/**
 * An element of XML 1.0, each on a line. What is null is left out; signs that XML has no place for are too.
 *
 * @example xml({ name: 'label', children: 'Møde & mad' }) // '<label>Møde &amp; mad</label>\n'
 */
export function xml({ name, children, attributes = {} }: Element, indent = ''): string {
  const told = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')
  if (typeof children === 'string') return `${indent}<${name}${told}>${escaped(children)}</${name}>\n`
  const inside = children.map((child) => (child ? xml(child, `${indent}  `) : '')).join('')
  return `${indent}<${name}${told}>\n${inside}${indent}</${name}>\n`
}

// Signs that may not stand in XML at all (XML 1.0, 2.2).
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

const escaped = (text: string) =>
  text
    .replace(unwritable, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
