import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import { tally } from './ranks.ts'

test('pairs sorted give the same counts as pairs gathered, whatever the distances, groups and weights', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }).chain((n) =>
        fc.tuple(
          fc.array(fc.oneof(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constantFrom(0, 1, 2)), {
            minLength: (n * (n - 1)) / 2,
            maxLength: (n * (n - 1)) / 2,
          }),
          fc.array(fc.integer({ min: 0, max: 2 }), { minLength: n, maxLength: n }),
          fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }),
        ),
      ),
      ([list, groups, weights]) => {
        // −0 is 0.
        const values = Float64Array.from(list, (value) => value + 0)
        const matrix = { n: groups.length, values }
        const w = Float64Array.from(weights)
        const [gathered, sorted] = [tally(matrix, groups, w), tally(matrix, groups, w, 1)]
        assert.deepEqual(sorted, gathered)
        const all = [...sorted.inside, ...sorted.apart].reduce((sum, weight) => sum + weight, 0)
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        assert.ok(Math.abs(all - (total * total) / 2) < 1e-9)
      },
    ),
  )
})
