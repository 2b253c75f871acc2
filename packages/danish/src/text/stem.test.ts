import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from './stem.ts'

test('the forms of a word share a stem', () => {
  for (const forms of [
    ['arbejdspladserne', 'arbejdsplads'],
    ['gartneriet', 'gartneri'],
    ['blomster', 'blomsten'],
    ['samtalerne', 'samtale'],
  ])
    assert.equal(new Set(forms.map(stem)).size, 1, forms.join(', '))
})

test('different words keep different stems', () => {
  assert.notEqual(stem('have'), stem('hus'))
  assert.notEqual(stem('plan'), stem('plads'))
})

test('a stem stems to itself', () => {
  for (const word of ['arbejdspladserne', 'borgerinddragelsen', 'hyggelige', 'å', ''])
    assert.equal(stem(stem(word)), stem(word))
})
