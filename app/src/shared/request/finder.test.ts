import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fits } from './finder.ts'

test('nothing asked finds nothing, and neither do signs alone', () => {
  for (const asked of ['', '  ', '*', '«»']) assert.equal(fits(asked)('Opfølgning med Freja'), false, asked)
})

test('each word is the beginning of one in the text, in any order and any case', () => {
  assert.ok(fits('freja OPF')('Opfølgning med Freja'))
  assert.ok(fits('læ')('Et øre at låne: Læs stykket'))
  assert.ok(!fits('reja')('Opfølgning med Freja'))
  assert.ok(!fits('freja båd')('Opfølgning med Freja'))
})

test('an å in two signs is an å', () => {
  assert.ok(fits('ba\u030Ad')('Hvad sker der efter båden?'))
})
