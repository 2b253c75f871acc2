/** A condition in a piece of SQL, by where it stands, and what it is when it is forgotten. */
export type Condition = { from: number; to: number; forgotten: 'true' | 'false' }

/** Words after which a condition may begin, and words at which one has ended. */
const begins = new Set(['where', 'return', 'on', 'when', 'if', 'select'])
const ends = new Set([
  'order',
  'group',
  'limit',
  'then',
  'else',
  'end',
  'union',
  'loop',
  'from',
  'returns',
  'begin',
])

type Clause = { after: string; start: number; joints: { word: 'and' | 'or'; from: number; to: number }[] }

/**
 * The conditions in the definition of a function, at any depth: what AND joins (forgotten, it is true), what OR joins (forgotten, it
 * is false), and what stands alone behind WHERE.
 * @example conditions('where a and (b or c)').map(({ from, to }) => 'where a and (b or c)'.slice(from, to)) // ['b', 'c', 'a', '(b or c)']
 */
export function conditions(sql: string): Condition[] {
  const found: Condition[] = []
  const open: (Clause | undefined)[] = [undefined]
  let between = false
  const close = (at: number) => {
    const clause = open.pop()
    if (clause) found.push(...conditionsOf(sql, clause, at))
    open.push(undefined)
  }
  const tokens = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|[A-Za-z_]\w*|[();]/g
  for (const token of sql.matchAll(tokens)) {
    const [text] = token
    const word = text.toLowerCase()
    const to = token.index + text.length
    if (text === '(') open.push({ after: '(', start: to, joints: [] })
    else if (text === ')') {
      close(token.index)
      open.pop()
    } else if (word === ';' || ends.has(word)) close(token.index)
    else if (begins.has(word)) {
      close(token.index)
      open.pop()
      open.push({ after: word, start: to, joints: [] })
    } else if (word === 'between') between = true
    else if (word === 'and' && between) between = false
    else if (word === 'and' || word === 'or') open.at(-1)?.joints.push({ word, from: token.index, to })
  }
  return found
}

function conditionsOf(sql: string, { after, start, joints }: Clause, end: number): Condition[] {
  const alternatives = parts(
    start,
    end,
    joints.filter(({ word }) => word === 'or'),
  )
  const together = alternatives.flatMap(([from, to]) =>
    parts(
      from,
      to,
      joints.filter((joint) => joint.word === 'and' && joint.from > from && joint.to < to),
    ),
  )
  const span = ([from, to]: [number, number], forgotten: 'true' | 'false'): Condition => {
    const text = sql.slice(from, to)
    return { from: from + text.search(/\S/), to: from + text.trimEnd().length, forgotten }
  }
  if (joints.length === 0) return after === 'where' ? [span([start, end], 'true')] : []
  return [
    ...(joints.some(({ word }) => word === 'or') ? alternatives.map((one) => span(one, 'false')) : []),
    ...(joints.some(({ word }) => word === 'and')
      ? together.filter((one) => !alternatives.some(([from, to]) => one[0] === from && one[1] === to))
      : []
    ).map((one) => span(one, 'true')),
  ]
}

function parts(start: number, end: number, joints: Clause['joints']): [from: number, to: number][] {
  const edges = [start, ...joints.flatMap(({ from, to }) => [from, to]), end]
  return edges.flatMap((from, at) => (at % 2 ? [] : [[from, edges[at + 1] ?? end] as [number, number]]))
}
