import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isDictionaryName, isDictionaryWord } from './dictionary.ts'
import { packWords, unpackWords } from './packed-words.ts'

test('words that are packed come out as they were', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,12}$/)
  fc.assert(
    fc.property(fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 60 }), (groups) => {
      assert.deepEqual([...unpackWords(packWords(groups))].sort(), [...new Set(groups.flat())].sort())
    }),
  )
})

test('every form and compound of an ordinary word is known', () => {
  for (const word of [
    'er',
    'har',
    'ryster',
    'arbejdspladserne',
    'morfinplaster',
    'fødselsdagskagen',
    'trawlerens',
  ])
    assert.ok(isDictionaryWord(word), word)
})

test('a name that is made as a compound is no ordinary word', () => {
  for (const word of ['kragelund', 'klosterport', 'frederiksværk', 'mahad', 'jojo'])
    assert.ok(!isDictionaryWord(word), word)
  assert.ok(isDictionaryName('kragelund'))
})
