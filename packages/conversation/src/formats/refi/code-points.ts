/** A text with both ways of counting: code points, as REFI-QDA does, and UTF-16 units, as JavaScript does. */
export interface Counted {
  /** How many code points it has. */
  length: number
  unit(codePoint: number): number
  codePoint(unit: number): number
}

/** Counts once, so that looking up costs nothing; a text without characters beyond U+FFFF needs no table. */
export function counted(text: string): Counted {
  if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text))
    return { length: text.length, unit: (at) => Math.min(at, text.length), codePoint: (at) => at }
  const units: number[] = []
  const points = new Uint32Array(text.length + 1)
  for (let at = 0; at < text.length;) {
    const wide = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    points.fill(units.length, at, at + wide)
    units.push(at)
    at += wide
  }
  points[text.length] = units.length
  return {
    length: units.length,
    unit: (at) => units[at] ?? text.length,
    codePoint: (at) => points[Math.min(at, text.length)] ?? units.length,
  }
}
