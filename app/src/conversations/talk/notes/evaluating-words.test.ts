import assert from 'node:assert/strict'
import { test } from 'node:test'
import { evaluatingWords } from './evaluating-words.ts'

test('describing what happens is never questioned', () => {
  assert.deepEqual(evaluatingWords('Han holder en pause på to sekunder, og så siger hun “ja”.'), [])
  assert.deepEqual(evaluatingWords('Han siger, at han skulle hjem til hunden.'), [])
})

test('a judging word is pointed out once, as it was written', () => {
  assert.deepEqual(evaluatingWords('Hun Burde have spurgt. Det burde man.'), ['Burde', 'burde'])
  assert.deepEqual(evaluatingWords('Det var dårligt, og hun skulle have ventet'), ['dårligt', 'skulle'])
})

test('a word inside another word is left alone', () => {
  assert.deepEqual(evaluatingWords('godtroende fejlfri'), [])
})
