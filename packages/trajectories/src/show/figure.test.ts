import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawFigure, drawParts, figureKinds, fjordby, fromCells, protect } from '../index.ts'
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
