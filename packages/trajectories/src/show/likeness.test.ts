import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import {
  distances,
  drawByLikeness,
  drawRepresentatives,
  drawTree,
  fromCells,
  orderByLikeness,
  palette,
} from '../index.ts'
import { unblurred } from './testing.ts'

/** Twenty in A and ten in B, mixed; one of the twenty strays once. */
const mixed = unblurred(
  fromCells(
    Array.from({ length: 30 }, (_, i) => {
      const state = i % 3 === 2 ? 'B' : 'A'
      return [state, state, i === 0 ? 'B' : state, state]
    }),
  ),
)

test('people who are alike stand together, whatever order they came in, and in the same order each time', async () => {
  const between = await distances(mixed, { measure: 'ham' })
  const order = orderByLikeness(between)
  assert.deepEqual(
    [...order].sort((a, b) => a - b),
    [...order.keys()],
  )
  const isB = Array.from(order, (i) => i % 3 === 2)
  assert.equal(isB.filter((b, at) => at > 0 && b !== isB[at - 1]).length, 1)
  assert.deepEqual(orderByLikeness(between), order)
})

test('a plot by likeness has lines of at least nine, in which nobody strays alone', async () => {
  const order = orderByLikeness(await distances(mixed, { measure: 'ham' }))
  const { table } = drawByLikeness(mixed, order, { language: 'en' })
  assert.equal(table.rows.length, 3)
  const states = table.rows.map((row) => row.slice(2).join(''))
  assert.deepEqual(new Set(states), new Set(['AAAA', 'BBBB']))
})

test('the typical trajectory of a part is made of all its people, and where one is of four none is shown', () => {
  const of = (name: string, rows: string[][]) => ({
    name,
    sequences: unblurred(fromCells(rows, { alphabet: ['A', 'B'] })),
  })
  const many = Array.from({ length: 9 }, (_, i) => ['A', i < 6 ? 'B' : 'A'])
  const few = Array.from({ length: 4 }, () => ['B', 'B'])
  const [one, other] = [of('many', many), of('others', [...few, ...few])]
  const { table } = drawRepresentatives([one, other], { language: 'en' })
  assert.deepEqual(table.rows, [
    ['many', 9, 'A', 'B'],
    ['others', 8, 'B', 'B'],
  ])
  assert.equal(drawRepresentatives([one, of('few', few)]).table.rows.length, 0)
})

test('a tree shows parts of five and more, with what they were parted by, and neither of two where one is four', () => {
  const ids = Array.from({ length: 30 }, (_, i) => i)
  const leaf = (name: string, members: number[]) => ({ name, members })
  const split = (members: number[], rest: number[]) => ({
    name: 'all',
    members: ids,
    split: {
      by: 'region',
      pseudoR2: 0.3,
      p: 0.001,
      children: [leaf('north', members), leaf('south', rest)] as const,
    },
  })
  const both = drawTree(mixed, split(ids.slice(0, 15), ids.slice(15)))
  assert.deepEqual(
    both.table.rows.map((row) => row.slice(0, 3)),
    [
      ['all', 30, 'region'],
      ['north', 15, ''],
      ['south', 15, ''],
    ],
  )
  const one = drawTree(mixed, split(ids.slice(0, 4), ids.slice(4)))
  assert.deepEqual(
    one.table.rows.map((row) => row.slice(0, 3)),
    [['all', 30, '']],
  )
})

test('a state that few of a part were in is not shown in that part of a tree', () => {
  const three = unblurred(
    fromCells(Array.from({ length: 30 }, (_, i) => [i < 3 ? 'C' : i % 2 ? 'A' : 'B', 'A'])),
  )
  const ids = Array.from({ length: 30 }, (_, i) => i)
  const parts = [ids.slice(0, 15), ids.slice(15)].map((members, p) => ({ name: String(p), members }))
  const children = [parts[0]!, parts[1]!] as const
  const split = { by: 'x', pseudoR2: 0.1, p: 0.01, children }
  const { table } = drawTree(three, { name: 'all', members: ids, split })
  // A, B and C: three of the first part were in C, and are not counted; nobody of the other was.
  assert.deepEqual(
    table.rows.map((row) => row[5]),
    [null, null, 0],
  )
})

test('nine states have nine colours', () => assert.equal(new Set(palette).size, 9))
