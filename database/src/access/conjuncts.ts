/**
 * The conditions of an expression that are joined by AND at its top, as PostgreSQL prints it (pg_get_expr), or the expression
 * itself when there is but one.
 * @example conjuncts('((a = 1) AND (b = (c AND d)))') // ['(a = 1)', '(b = (c AND d))']
 */
export function conjuncts(expression: string): string[] {
  const inner = unwrapped(expression.trim())
  const parts: string[] = []
  let depth = 0
  let start = 0
  let quoted = false
  for (let at = 0; at < inner.length; at++) {
    const char = inner[at]
    if (char === "'") quoted = !quoted
    if (quoted) continue
    if (char === '(') depth++
    if (char === ')') depth--
    if (depth === 0 && /^\sand\s/i.test(inner.slice(at, at + 5))) {
      parts.push(inner.slice(start, at))
      start = at + 5
    }
  }
  parts.push(inner.slice(start))
  return parts.map((part) => part.trim())
}

/** Without the brackets around the whole, if they belong together. */
function unwrapped(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')') depth--
    if (depth === 0 && at < text.length - 1) return text
  }
  return text.slice(1, -1)
}
