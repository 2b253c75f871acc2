import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { drawGroups } from './draw-groups.ts'

const people = fc
  .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 60 })
  .map((departments) =>
    departments.map((at, n) => ({ personId: `p${n}`, departmentId: at ? `d${at}` : null })),
  )

test('everybody is in one group, of four at most, and no group is larger than another by more than one', () => {
  fc.assert(
    fc.property(people, (all) => {
      const groups = drawGroups(all)
      assert.deepEqual(groups.flat().sort(), all.map(({ personId }) => personId).sort())
      const sizes = groups.map((group) => group.length)
      assert.ok(Math.max(...sizes) <= 4)
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1)
    }),
  )
})

test('those of one department are spread over as many groups as can be', () => {
  fc.assert(
    fc.property(people, (all) => {
      const groups = drawGroups(all)
      for (const [, colleagues] of Map.groupBy(all, ({ departmentId }) => departmentId)) {
        const ids = new Set(colleagues.map(({ personId }) => personId))
        const together = groups.map((group) => group.filter((one) => ids.has(one)).length)
        assert.ok(Math.max(...together) <= Math.ceil(colleagues.length / groups.length))
      }
    }),
  )
})

test('every grouping of six people of three departments that spreads them comes up', () => {
  const all = ['a', 'a', 'b', 'b', 'c', 'c'].map((departmentId, n) => ({
    personId: `${departmentId}${n}`,
    departmentId,
  }))
  const seen = new Set<string>()
  for (let n = 0; n < 400; n++)
    seen.add(
      drawGroups(all)
        .map((group) => group.sort().join(' '))
        .sort()
        .join(' | '),
    )
  // One of two from each department into the first group, and the groups have no order: 2 · 2 · 2 / 2.
  assert.equal(seen.size, 4)
})
