import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { gatherSmall, sharesOf } from '../index.ts'

const line = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 })

test('no share rests on one to four people, and neither does what is left of the whole', () => {
  fc.assert(
    fc.property(line, (people) => {
      const { shares, rest } = sharesOf(people)
      const hidden = people.filter((count) => count > 0 && count < 5).reduce((sum, count) => sum + count, 0)
      people.forEach((count, part) => assert.equal(shares[part] === null, count > 0 && count < 5))
      assert.equal(rest === null, hidden > 0 && hidden < 5)
      const shown = shares.reduce<number>((sum, share) => sum + (share ?? 0), 0)
      if (people.some((count) => count >= 5)) assert.ok(Math.abs(shown + (rest ?? 0) - 1) < 1e-12)
    }),
    { numRuns: 500 },
  )
})

test('shares of moves are hidden by the people who made them', () => {
  assert.deepEqual(sharesOf([4, 6, 9], { amounts: [40, 10, 10] }), { shares: [null, 0.5, 0.5], rest: null })
  assert.deepEqual(sharesOf([4, 3, 9], { amounts: [5, 5, 10] }), { shares: [null, null, 0.5], rest: 0.5 })
})

test('the same few people in two parts are still few together', () => {
  assert.equal(sharesOf([4, 4, 20], { together: () => 4 }).rest, null)
})

test('a part that is hidden all along is hidden where it is many too', () => {
  assert.deepEqual(sharesOf([10, 10, 20], { hide: (part) => part === 0 }), {
    shares: [null, 0.25, 0.5],
    rest: 0.25,
  })
})

test('a group of fewer than five is gathered with the smallest of the others', () => {
  const labels = ['a', ...Array<string>(6).fill('b'), ...Array<string>(9).fill('c')]
  assert.deepEqual(new Set(gatherSmall(labels, 'others')), new Set(['others', 'c']))
  assert.deepEqual(gatherSmall(['a', 'a', 'a', 'a', 'a'], 'others'), ['a', 'a', 'a', 'a', 'a'])
})
