import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { drawFigure, figureKinds, fjordby, fromCells } from '../index.ts'

const of = (counts: Record<string, number>) =>
  fromCells(
    Object.entries(counts).flatMap(([state, people]) => Array.from({ length: people }, () => [state, state])),
  )

for (const kind of figureKinds) {
  test(`${kind}: nothing is drawn of fewer than five people`, () => {
    const { svg, table } = drawFigure(of({ A: 4 }), kind)
    assert.equal(table.rows.length, 0)
    assert.match(svg, /Færre end 5/)
  })
}

test('a state with four people is hidden, and one more with it, so that subtraction does not find them', () => {
  const { table, hidden } = drawFigure(of({ A: 4, B: 20, C: 30 }), 'distribution')
  assert.deepEqual(table.rows[0]!.slice(1), [null, null, 30 / 54])
  assert.equal(hidden, 4)
})

test('a state with five people is shown', () => {
  const { table, hidden } = drawFigure(of({ A: 5, B: 5 }), 'distribution')
  assert.deepEqual(table.rows[0]!.slice(1), [0.5, 0.5])
  assert.equal(hidden, 0)
})

test('a name with markup in it is shown as text', () => {
  assert.ok(!drawFigure(of({ '<script>': 9, B: 9 }), 'distribution').svg.includes('<script>'))
})

test('the register of Fjordby is the same for the same seed, and another for another', () => {
  const rows = (seed: number) => fjordby({ people: 50, weeks: 104, seed }).rows.map((row) => row.join())
  assert.deepEqual(rows(1), rows(1))
  assert.notDeepEqual(rows(1), rows(2))
})
