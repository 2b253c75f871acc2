import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DatabaseUnavailable } from '@lydhoer/database'
import { Refusal } from '@lydhoer/words'
import { sentenceFor } from './refusal.ts'

test('what nobody foresaw has no sentence', () => {
  assert.equal(sentenceFor(new Error('else'), 'da'), undefined)
  assert.equal(sentenceFor(Object.assign(new Error('else'), { says: 'something' }), 'da'), undefined)
  assert.equal(sentenceFor('else', 'da'), undefined)
})

test('whatever says what is wrong in both languages is told in its words, as a store or a database that is away', () => {
  const says = { da: 'Lageret svarer ikke.', en: 'The store does not answer.' }
  assert.equal(sentenceFor(new Refusal(says), 'da'), says.da)
  assert.equal(sentenceFor(Object.assign(new Error('away'), { says }), 'en'), says.en)
  const lost = new DatabaseUnavailable('lost')
  assert.equal(sentenceFor(lost, 'da'), lost.says.da)
})
