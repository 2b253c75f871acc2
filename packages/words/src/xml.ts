/** An element, its children in their order; one with text has none. */
export interface Element {
  name: string
  children: readonly (Element | null)[] | string
  attributes?: Readonly<Record<string, string>>
}

/**
 * An element of XML 1.0, each on a line, with those in it two blanks further in. What is null is left out; signs that XML has no place for are too.
 *
 * @example xml({ name: 'label', children: 'Møde & mad' }) // '<label>Møde &amp; mad</label>\n'
 */
export function xml({ name, children, attributes = {} }: Element, indent = ''): string {
  const told = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${inXml(value)}"`)
    .join('')
  if (typeof children === 'string') return `${indent}<${name}${told}>${inXml(children)}</${name}>\n`
  const inside = children.map((child) => (child ? xml(child, `${indent}  `) : '')).join('')
  return `${indent}<${name}${told}>\n${inside}${indent}</${name}>\n`
}

// What may stand in XML at all (XML 1.0, 2.2); half a sign of a pair may not.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const inPlaceOf: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text as it stands in XML, SVG or HTML, within quotes too; signs that XML has no place for are left out.
 *
 * @example inXml('a < "b" & c') // 'a &lt; &quot;b&quot; &amp; c'
 */
export const inXml = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => inPlaceOf[sign] ?? sign)
