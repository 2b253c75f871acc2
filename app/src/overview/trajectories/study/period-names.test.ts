import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodNamed, unitOf } from './period-names.ts'

test('what a period is, is read from the names of the columns; where they do not say, it is a period', () => {
  for (const [names, unit] of [
    [['uge1', 'uge2'], 'week'],
    [['2018-01', '2018-02'], 'month'],
    [['Sep.93', 'Oct.93'], 'month'],
    [['2018K1', '2018K2'], 'quarter'],
    [['2018', '2019'], 'year'],
    [['1', '2'], 'period'],
    [['uge1', 'slut'], 'period'],
    [[], 'period'],
  ] as const)
    assert.equal(unitOf(names), unit, names.join())
})

test('a period is found by its name; by its number only where periods are not called by numbers', () => {
  assert.ok(Number.isNaN(periodNamed(['2018-01', '2018-02'], '2019-01')))
  assert.ok(Number.isNaN(periodNamed(['2018-01', '2018-02'], '3')))
  assert.ok(Number.isNaN(periodNamed(['5', '6'], '1')))
  assert.equal(periodNamed(['2018-01', '2018-02'], '2018-02'), 2)
  assert.equal(periodNamed(['Sep.93', 'Oct.93'], 'oct.93'), 2)
  assert.equal(periodNamed(['uge1', 'uge2'], '2'), 2)
  assert.equal(periodNamed(['5', '6'], '6'), 2)
})
