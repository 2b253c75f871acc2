import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawFigure, drawParts, figureKinds, fjordby, fromCells, protect, withEmptyAs } from '../index.ts'
import { peopleIn, unblurred } from './testing.ts'

for (const kind of figureKinds) {
  test(`${kind}: nothing is drawn of fewer than five people`, () => {
    const { svg, table } = drawFigure(peopleIn({ A: 4 }), kind)
    assert.equal(table.rows.length, 0)
    assert.match(svg, /Færre end 5/)
  })
}

test('sequences as they lie in a file are not drawn: the compiler says so', () => {
  const sequences = fromCells(Array.from({ length: 9 }, () => ['A', 'B']))
  // @ts-expect-error only protected sequences are drawn
  drawFigure(sequences, 'distribution')
  const { sequences: told } = protect(sequences, [], Buffer.from('a secret of tests'))
  // @ts-expect-error nor are their rows put in the place of protected ones
  drawFigure({ ...told, rows: sequences.rows }, 'distribution')
  assert.equal(drawFigure(told, 'distribution').table.rows.length, 2)
})

test('no share in a figure of random people rests on fewer than five, and neither does what is left', () => {
  const cells = fc.array(fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 3, maxLength: 3 }), {
    minLength: 5,
    maxLength: 30,
  })
  fc.assert(
    fc.property(cells, (rows) => {
      const sequences = unblurred(fromCells(rows, { alphabet: ['a', 'b', 'c'] }))
      const { table } = drawFigure(sequences, 'distribution')
      for (const [t, [, ...line]] of table.rows.entries()) {
        const people = (state: string) => rows.filter((row) => row[t] === state).length
        const shown = line.flatMap((cell, c) => {
          const state = table.columns[c + 1]!
          const count = state.length === 1 ? people(state) : 0
          if (count > 0 && count < 5) assert.equal(cell, null)
          return typeof cell === 'number' ? [cell] : []
        })
        if (shown.length > 0) assert.ok(Math.abs(shown.reduce((sum, share) => sum + share) - 1) < 1e-9)
      }
    }),
    { numRuns: 100 },
  )
})

test('four people are not counted at all where nobody else is hidden', () => {
  const { table, hidden } = drawFigure(peopleIn({ A: 20, B: 30, C: 5 }), 'distribution')
  assert.deepEqual(table.rows[0], ['1', 20 / 55, 30 / 55, 5 / 55])
  assert.equal(hidden, 0)
  const few = drawFigure(peopleIn({ A: 20, B: 30, C: 4 }), 'distribution')
  assert.deepEqual(few.table.columns, ['periode', 'A', 'B', 'for få til at vise'])
  assert.deepEqual(few.table.rows[0], ['1', 0.4, 0.6, null])
  assert.match(few.svg, /For få til at vise: C/)
})

test('several states of few people are shown together', () => {
  const { table } = drawFigure(peopleIn({ A: 30, B: 4, C: 3, D: 3 }), 'distribution')
  assert.deepEqual(table.columns, ['periode', 'A', 'for få til at vise'])
  assert.deepEqual(table.rows[0], ['1', 0.75, 0.25])
})

test('a state that would be hidden most of its time is among the others all along, in every part', () => {
  const rows = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 10 }, (_, t) => (i < 3 || (i < 6 && t === 0) ? 'rare' : i % 2 ? 'A' : 'B')),
  )
  const part = (name: string) => ({ name, sequences: unblurred(fromCells(rows)) })
  for (const { table } of drawParts([part('one'), part('other')], 'distribution'))
    assert.deepEqual(table.columns, ['periode', 'A', 'B', 'for få til at vise'])
})

test('periods are shown together until nearly everybody is seen, the same ones in all parts', () => {
  const rows = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: 48 }, (_, t) => (t % 12 === i % 12 ? 'now and then' : 'mostly')),
  )
  const all = (people: string[][]) => ({ name: 'x', sequences: unblurred(fromCells(people)) })
  const [one, other] = drawParts([all(rows), all(rows.slice(0, 20))], 'distribution')
  assert.equal(one!.table.rows.length, other!.table.rows.length)
  assert.ok(one!.table.rows.length < 48 && one!.table.rows.length >= 12)
  assert.match(String(one!.table.rows[0]![0]), /^1–\d+$/)
  assert.ok(one!.table.rows.every((row) => row.every((cell) => cell !== null)))
})

test('what few did is not shown as a mean, nor as a move', () => {
  const few = peopleIn({ A: 4, B: 20, C: 30 })
  assert.deepEqual(
    drawFigure(few, 'mean-time').table.rows.map(([, mean]) => mean),
    [null, 40 / 54, 60 / 54],
  )
  const moves = drawFigure(few, 'transitions').table.rows
  assert.deepEqual(moves[0], ['A', null, 0, 0])
  assert.deepEqual(moves[1], ['B', 0, 1, 0])
})

test('no line of an index plot is fewer than nine people, and no state in it fewer than five', () => {
  const rows = Array.from({ length: 23 }, (_, i) => ['a', i % 3 ? 'a' : 'b', i % 7 ? 'b' : 'c'])
  const { table } = drawFigure(unblurred(fromCells(rows)), 'index')
  assert.equal(table.rows.length, 2)
  for (const row of table.rows) assert.ok(Number(row[1]) >= 9)
  const alone = drawFigure(unblurred(fromCells(Array.from({ length: 5 }, (_, i) => [String(i)]))), 'index')
  assert.equal(alone.table.rows[0]![2], 'blandet')
})

test('parts are refused together where one of them is too small', () => {
  const of = (n: number) => ({ name: String(n), sequences: peopleIn({ a: n }) })
  for (const figure of drawParts([of(4), of(20)], 'distribution')) assert.equal(figure.table.rows.length, 0)
})

test('a name with markup in it is shown as text', () => {
  assert.ok(!drawFigure(peopleIn({ '<script>': 9, B: 9 }), 'distribution').svg.includes('<script>'))
})

test('the register of Fjordby is the same for the same seed, and another for another', () => {
  const rows = (seed: number) => fjordby({ people: 50, weeks: 104, seed }).rows.map((row) => row.join())
  assert.deepEqual(rows(1), rows(1))
  assert.notDeepEqual(rows(1), rows(2))
})

/** Forty people: so many of them in `now and then` in each period, the rest in `mostly`. */
const nowAndThen = (counts: readonly number[]) =>
  unblurred(
    fromCells(
      Array.from({ length: 40 }, (_, i) => counts.map((n) => (i < n ? 'now and then' : i < 20 ? 'A' : 'B'))),
      { periods: counts.map((_, t) => `p${t + 1}`) },
    ),
  )

test('a dip below five is shown with the period beside it, so that no column drops; the others stay as narrow as they are', () => {
  const counts = Array.from({ length: 30 }, (_, t) => (t === 12 ? 3 : 8))
  const { table, hidden, svg } = drawFigure(nowAndThen(counts), 'distribution')
  assert.equal(hidden, 0)
  assert.equal(table.rows.length, 29)
  assert.equal(table.rows[11]![0], 'p12–p13')
  assert.ok(table.rows.every((row) => row.every((cell) => cell !== null)))
  assert.doesNotMatch(svg, /for få til at vise/)
})

test('a state that begins is not told earlier than it began, however few were in it before', () => {
  const counts = Array.from({ length: 30 }, (_, t) => (t < 15 ? 2 : 20))
  const { table } = drawFigure(nowAndThen(counts), 'distribution')
  assert.equal(table.rows.length, 30)
  const at = table.columns.indexOf('now and then')
  assert.deepEqual([table.rows[14]![at], table.rows[15]![at]], [null, 0.5])
})

test('an index plot has no holes: where no five agree the lines beside are asked, and it is paler and said', () => {
  const rows = Array.from({ length: 90 }, (_, i) => (i < 9 ? [`s${i % 3}`, 'A'] : ['s0', i % 2 ? 'A' : 'B']))
  const { table, svg, hidden } = drawFigure(unblurred(fromCells(rows)), 'index')
  assert.ok(table.rows.every((row) => row.every((cell) => cell !== 'blandet' && cell !== null)))
  assert.ok(hidden >= 0)
  assert.match(svg, /fill-opacity="0\.\d+"/)
  // Three of each in a line of nine: said as mixed, and mostly what the lines beside are.
  const three = Array.from({ length: 45 }, (_, i) => [`s${i % 3}`])
  const order = fromCells(three)
  const { table: mixed } = drawFigure(unblurred({ ...order, rows: order.rows }), 'index')
  assert.ok(mixed.rows.every((row) => typeof row[2] === 'string'))
})

test('nought is nobody, and what would be rounded to nought says that it is less', () => {
  const rows = Array.from({ length: 3000 }, (_, i) => (i < 6 ? ['A', 'B', 'A'] : ['A', 'A', 'A']))
  const { svg, table } = drawFigure(unblurred(fromCells([...rows, ...rows, ...rows])), 'transitions')
  assert.match(svg, />0,1\u00a0%</)
  const few = fromCells(Array.from({ length: 20_000 }, (_, i) => (i < 6 ? ['A', 'B'] : ['A', 'A'])))
  assert.match(drawFigure(unblurred(few), 'transitions').svg, />&lt;0,05\u00a0%</)
  assert.match(drawFigure(unblurred(few), 'transitions').svg, />0</)
  assert.equal(table.rows.length, 2)
})

test('a line stands where the rules changed, and periods are called what they are', () => {
  const { svg, description } = drawFigure(nowAndThen(Array<number>(24).fill(8)), 'distribution', {
    unit: 'month',
    reform: 12,
  })
  assert.match(svg, />reform<\/text>/)
  assert.match(description, /^40 personer i 24 måneder\./)
  // Half of the way from left to right.
  assert.match(svg, /M324\.0 20V224/)
  assert.doesNotMatch(drawFigure(nowAndThen([8, 8]), 'distribution', { reform: 5 }).svg, /reform/)
})

test('whoever does not see a figure is told how it begins and ends', () => {
  const { description } = drawFigure(
    nowAndThen([...Array<number>(12).fill(8), ...Array<number>(12).fill(14)]),
    'distribution',
  )
  assert.match(
    description,
    /p1: B 50\s%, A 30\s%, now and then 20\s%\. p24: B 50\s%, now and then 35\s%, A 15\s%\./,
  )
})

test('empty cells are a state of their own where that is asked for, and what lies after the end is empty too', () => {
  const cells = Array.from({ length: 20 }, (_, i) =>
    i < 8 ? ['A', null, 'A'] : i < 14 ? ['A', 'B', null] : ['A', 'B', 'B'],
  )
  const whole = withEmptyAs(unblurred(fromCells(cells)), 'mangler')
  const { table } = drawFigure(whole, 'distribution')
  assert.deepEqual(table.columns, ['periode', 'A', 'B', 'mangler'])
  assert.deepEqual(
    table.rows.map((row) => row[3]),
    [0, 0.4, 0.3],
  )
})
