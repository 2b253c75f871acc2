import { invalidAt, placeAt, type Source } from '../source.ts'

/**
 * Parses JSON, refusing with line and column. `NaN` and `Infinity`, which Python writes though JSON has none, are null.
 *
 * @throws {Invalid} where the text stops being JSON
 */
export function parseJson(text: string, source: Source): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const finite = withoutNotNumbers(text)
    if (finite !== text) return parseJson(finite, source)
    const { line, column } = placeAt(text, offsetIn(error, text))
    throw invalidAt(
      source,
      line,
      column,
      { da: 'Filen er ikke hel JSON', en: 'The file is not whole JSON' },
      {
        da: 'Hent den igen; den kan være klippet over her',
        en: 'Fetch it again; it may have been cut short here',
      },
    )
  }
}

const notNumber = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:NaN|Infinity)\b/g

function withoutNotNumbers(text: string): string {
  if (!/NaN|Infinity/.test(text)) return text
  return text.replace(notNumber, (found) => (found.startsWith('"') ? found : 'null'.padEnd(found.length)))
}

/** V8 says “at position N”; a text that ends too soon has no position and fails at its end. */
function offsetIn(error: unknown, text: string): number {
  const match = /at position (\d+)/.exec(error instanceof Error ? error.message : '')
  return match ? Number(match[1]) : text.length
}

/**
 * Where each element of a list starts in valid JSON: the list under `key` of the top object, or with an empty key
 * the top list itself. One pass, no recursion, so that deep nesting cannot exhaust the stack.
 */
export function elementPlaces(text: string, key: string): { line: number; column: number }[] {
  const places: { line: number; column: number }[] = []
  const listDepth = key === '' ? 1 : 2
  let depth = 0
  let inside = false
  let lastString = ''
  let expecting = false
  let line = 1
  let lineStart = 0
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (char === '\n') {
      line++
      lineStart = at + 1
    }
    if (char === '"') {
      const end = endOfString(text, at)
      lastString = text.slice(at + 1, end)
      if (inside && depth === listDepth && expecting) places.push({ line, column: at - lineStart + 1 })
      expecting = false
      at = end
    } else if (char === ']' || char === '}') {
      if (inside && depth === listDepth) return places
      depth--
    } else if (char === ',') {
      if (depth === listDepth) expecting = true
    } else if (char.trim() !== '' && char !== ':') {
      if (inside && depth === listDepth && expecting) places.push({ line, column: at - lineStart + 1 })
      expecting = false
      if (char === '[' || char === '{') {
        depth++
        if (char === '[' && depth === listDepth && (key === '' || lastString === key)) {
          inside = true
          expecting = true
        }
      }
    }
  }
  return places
}

function endOfString(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
