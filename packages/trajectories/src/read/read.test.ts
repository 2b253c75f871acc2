import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { fromSpells, fromStatePermanence, fromWeeklyCodes, inWords } from '../index.ts'

test('a spell that ends before it begins is refused with its line', () => {
  assert.throws(() => fromSpells([{ id: 'a', from: 3, to: 2, state: 'A' }]), { name: 'Unreadable', line: 2 })
})

test('a code outside its dates is refused with row, column and what is allowed', () => {
  const list = [{ first: 130, last: 139, state: 'cash', validTo: '2013-W52' }]
  assert.throws(
    () => fromWeeklyCodes([['130', '130']], ['2013-W52', '2014-W01'], list, 'none'),
    (error: Error) => /130 findes ikke i uge 2014-W01/.test(error.message) && /130–139/.test(error.message),
  )
})

test('a new name for a target group does not break a trajectory', () => {
  const list = [
    { first: 130, last: 139, state: 'cash', validTo: '2013-W52' },
    { first: 730, last: 738, state: 'cash', validFrom: '2014-W01' },
  ]
  const found = fromWeeklyCodes([['130', '733', null]], ['2013-W52', '2014-W01', '2014-W02'], list, 'none')
  assert.equal(inWords(found, 0), 'cash/2-none/1')
})

test('spells and states with durations give the same sequences', () => {
  const spells = fromSpells([
    { id: 'a', from: 1, to: 4, state: 'EM' },
    { id: 'a', from: 5, to: 6, state: 'TR' },
  ])
  assert.equal(inWords(spells, 0), 'EM/4-TR/2')
  for (const line of ['(EM,4)-(TR,2)', 'EM/4-TR/2']) {
    assert.deepEqual(fromStatePermanence([line]).rows, spells.rows)
  }
})

test('a part without a duration is refused', () => {
  assert.throws(() => fromStatePermanence(['EM']), { name: 'Unreadable', line: 1 })
})
