import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gramsOf } from './grams.ts'

const pieces = (feature: string) => gramsOf(feature).map(({ gram }) => gram)

test('a word has the runs of its letters, with its ends marked, and the prefix stays', () => {
  assert.deepEqual(pieces('word:gås'), ['~<gå', '~gås', '~ås>', '~<gås', '~gås>'])
  assert.deepEqual(pieces('last:word:gås').slice(0, 2), ['last:~<gå', 'last:~gås'])
})

test('what is no word has none, nor has an empty word', () => {
  for (const feature of ['class:place', 'pair:en gås', 'first:gås', 'keyword:gås', 'word:'])
    assert.deepEqual(pieces(feature), [], feature)
})

test('all pieces of a word weigh together alike, however long it is', () => {
  const squares = (feature: string) => gramsOf(feature).reduce((sum, { share }) => sum + share ** 2, 0)
  assert.ok(Math.abs(squares('word:gås') - squares('word:gartneriarbejder')) < 1e-9)
})
