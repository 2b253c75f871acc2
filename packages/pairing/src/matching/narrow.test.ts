import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { heaviestPairs } from './heaviest-pairs.ts'
import { narrowsIn } from './narrow.ts'

test('as many find no place as a matching leaves out, each for a set with one place too few, and none of it can be spared', () => {
  const anyMay = fc
    .integer({ min: 1, max: 7 })
    .chain((n) =>
      fc.tuple(fc.constant(n), fc.array(fc.nat({ max: 2 }), { minLength: n * n, maxLength: n * n })),
    )
  fc.assert(
    fc.property(anyMay, ([n, drawn]) => {
      const may = Uint8Array.from(drawn, (number) => (number === 0 ? 1 : 0))
      const narrows = narrowsIn(n, may)
      const weights = new Float64Array(4 * n * n)
      for (let a = 0; a < n; a++)
        for (let b = 0; b < n; b++)
          if (may[a * n + b]) weights[a * 2 * n + n + b] = weights[(n + b) * 2 * n + a] = 1
      const placed = heaviestPairs(2 * n, weights).filter((mate) => mate >= n).length
      assert.equal(narrows.length, n - placed)
      for (const { some, places } of narrows) {
        const reached = (of: readonly number[]) =>
          new Set(
            of.flatMap((a) => [...may.subarray(a * n, a * n + n)].flatMap((yes, b) => (yes ? [b] : []))),
          )
        assert.deepEqual(reached(some), new Set(places))
        assert.equal(new Set(some).size, places.length + 1)
        for (const spared of some) {
          const rest = some.filter((a) => a !== spared)
          assert.ok(reached(rest).size >= rest.length)
        }
      }
    }),
    { numRuns: 1000 },
  )
})
