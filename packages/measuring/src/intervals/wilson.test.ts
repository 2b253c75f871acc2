import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wilson } from './wilson.ts'

// Newcombe (1998), Statistics in Medicine 17, 857–872, Table I, method 3 (score, without correction for continuity).
const published = [
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
] as const

for (const [count, of, low, high] of published)
  test(`${count} of ${of} lie between ${low} and ${high}, as published`, () => {
    const here = wilson(count, of)
    assert.equal(Number(here.low.toFixed(4)), low)
    assert.equal(Number(here.high.toFixed(4)), high)
  })

test('it is the same read from the other end, and never beyond none and all', () => {
  for (const [count, of] of published) {
    const [one, other] = [wilson(count, of), wilson(of - count, of)]
    assert.ok(Math.abs(one.low - (1 - other.high)) < 1e-12)
    assert.ok(one.low >= 0 && one.high <= 1)
  }
})
