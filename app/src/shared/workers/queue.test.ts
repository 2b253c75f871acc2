import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FairQueue, type Waiting } from './queue.ts'

const awaited = (municipalityId: string): Waiting => ({ municipalityId, isAwaited: true })
const later = (municipalityId: string): Waiting => ({ municipalityId, isAwaited: false })

function queueOf(places: number, ...items: Waiting[]): FairQueue<Waiting> {
  const queue = new FairQueue<Waiting>(places)
  items.forEach((item) => queue.push(item))
  return queue
}

test('one municipality does not take the last place that another could wait for', () => {
  const queue = queueOf(3, awaited('a'), awaited('a'), awaited('a'), awaited('b'))
  const atWork = [queue.take([])!, awaited('a')]
  assert.equal(queue.take(atWork)?.municipalityId, 'b')
})

test('what is done after the answer leaves two places, however much of it there is', () => {
  const queue = queueOf(4, ...Array.from({ length: 9 }, () => later('a')))
  assert.ok(queue.take([later('a')]))
  assert.equal(queue.take([later('a'), later('b')]), undefined)
  queue.push(awaited('a'))
  assert.equal(queue.take([later('a'), later('b')])?.isAwaited, true)
})

test('nobody is taken when every place is', () => {
  assert.equal(queueOf(2, awaited('c')).take([awaited('a'), awaited('b')]), undefined)
})

test('municipalities take turns, whoever came first with how much', () => {
  const queue = queueOf(4, ...Array.from({ length: 5 }, () => awaited('a')), awaited('b'), awaited('c'))
  const order = Array.from({ length: 7 }, () => queue.take([])?.municipalityId)
  assert.deepEqual(order, ['a', 'b', 'c', 'a', 'a', 'a', 'a'])
})

test('everything is done at last, and nobody waits for more than one turn of each of the others', () => {
  const some = fc.record({ municipalityId: fc.constantFrom('a', 'b', 'c', 'd'), isAwaited: fc.boolean() })
  fc.assert(
    fc.property(fc.array(some, { maxLength: 40 }), fc.integer({ min: 1, max: 6 }), (items, places) => {
      const queue = queueOf(places, ...items)
      const taken: Waiting[] = []
      for (let next = queue.take([]); next; next = queue.take([])) taken.push(next)
      assert.equal(taken.length, items.length)
      for (const kind of [true, false]) {
        const order = taken.filter((one) => one.isAwaited === kind).map((one) => one.municipalityId)
        for (const name of new Set(order))
          assert.ok(order.indexOf(name) < new Set(order).size, order.join(''))
      }
    }),
  )
})
