import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { spokenWords, tokens } from './tokens.ts'

const plain = (text: string) => tokens(text).map((token) => token.plain)

test('a word is read through the marks of lengthening, overlap and quiet talk', () => {
  assert.deepEqual(plain("Ma:rie ku' ikk' (0.8)"), ['marie', "ku'", "ikk'", '(0.8)'])
  assert.deepEqual(plain('ar[bejde] °st°ille'), ['arbejde', ']', '°', 'stille'])
})

test('a speaker’s code before a colon is no lengthened word', () => {
  assert.deepEqual(plain('B:ja'), ['b', ':', 'ja'])
})

test('a comment of the transcriber was not said, and neither was a pause', () => {
  const said = spokenWords(tokens('ja ((griner)) (0.4) nej'))
  assert.deepEqual(
    said.map((word) => word.plain),
    ['ja', 'nej'],
  )
})

test('a word that was broken off is known as such, and a hyphen inside a name is not a break', () => {
  const [first, , second] = tokens('arb- ann-sofie')
  assert.equal(first?.cutOff, true)
  assert.equal(second?.plain, 'ann-sofie')
  assert.equal(second?.cutOff, false)
})

test('an abbreviation keeps its full stops, and a number its comma', () => {
  assert.deepEqual(plain('bl.a. 12,5'), ['bl.a.', '12,5'])
})

test('tokens stand in order, apart, and are exactly what is written there', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
      let end = 0
      for (const token of tokens(text)) {
        assert.ok(token.from >= end && token.to > token.from)
        assert.equal(token.text, text.slice(token.from, token.to))
        end = token.to
      }
      assert.ok(end <= text.length)
    }),
  )
})
