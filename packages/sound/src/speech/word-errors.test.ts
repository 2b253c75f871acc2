import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordErrors } from './word-errors.ts'

const counts = (said: string, heard: string) => {
  const { words, replaced, left, added, rate } = wordErrors(said, heard)
  return [words, replaced, left, added, rate]
}

test('words that were replaced, left out and added are counted, each for itself', () => {
  assert.deepEqual(counts('jeg bor i fjordby', 'jeg bor i fjordby'), [4, 0, 0, 0, 0])
  assert.deepEqual(counts('jeg bor i fjordby', 'jeg bor på fjordby'), [4, 1, 0, 0, 0.25])
  assert.deepEqual(counts('Jeg bor i Fjordby.', 'jeg bor fjordby'), [4, 0, 1, 0, 0.25])
  assert.deepEqual(counts('jeg bor i fjordby', 'jeg bor nede i fjordby'), [4, 0, 0, 1, 0.25])
  assert.deepEqual(counts('det ved jeg ikke', 'vejer ikke'), [4, 1, 2, 0, 0.75])
})

test('nothing heard is all left out, nothing said is all added', () => {
  assert.deepEqual(counts('ja det er det', ''), [4, 0, 4, 0, 1])
  assert.deepEqual(counts('', 'ja det'), [0, 0, 0, 2, Infinity])
  assert.deepEqual(counts('', ''), [0, 0, 0, 0, 0])
})

test('capitals, punctuation and how a letter is put together do not count', () => {
  assert.equal(wordErrors('På Ærø, ikk’?', 'på ærø ikk’').rate, 0)
  assert.equal(wordErrors('a\u030arhus', 'århus').rate, 0)
})

/** The number of wrong words, found the slow way. */
function slowly(said: string[], heard: string[]): number {
  if (said.length === 0 || heard.length === 0) return said.length + heard.length
  const [first, ...rest] = said
  const [other, ...others] = heard
  if (first === other) return slowly(rest, others)
  return 1 + Math.min(slowly(rest, others), slowly(rest, heard), slowly(said, others))
}

test('law: the shortest way is found, and the three kinds add up', () => {
  const text = fc.array(fc.constantFrom('ja', 'nej', 'så'), { maxLength: 6 })
  fc.assert(
    fc.property(text, text, (said, heard) => {
      const found = wordErrors(said.join(' '), heard.join(' '))
      assert.equal(found.replaced + found.left + found.added, slowly(said, heard))
      assert.equal(said.length - found.left + found.added, heard.length)
    }),
  )
})
