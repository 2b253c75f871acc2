import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lix } from './lix.ts'
import { sentences } from './sentences.ts'

const ends = (text: string) => sentences(text).map((sentence) => sentence.end)

test('abbreviations, days of the month, times and addresses do not end a sentence', () => {
  assert.deepEqual(ends('Hej, bl.a. Bo. Kom du?'), ['.', '?'])
  assert.deepEqual(ends('Den 3. maj kl. 10.30 på www.kommune.example!'), ['!'])
})

test('talk without punctuation is one sentence a line', () => {
  assert.deepEqual(ends('ja det kan jeg godt\nså gik jeg hjem'), ['', ''])
})

test('a text without a word has no ease of reading', () => {
  assert.deepEqual(lix('… !'), {
    lix: null,
    band: null,
    words: 0,
    sentences: 0,
    longWords: [],
    longSentences: [],
  })
})

test('long words are those of more than six letters, and each is pointed out', () => {
  const text = 'Ansøgningen ligger klar.'
  const { longWords } = lix(text)
  assert.deepEqual(
    longWords.map(({ from, to }) => text.slice(from, to)),
    ['Ansøgningen'],
  )
})

test('the bands are those of Björnsson: 24, 34, 44, 54', () => {
  const words = (count: number, long: number) =>
    `${'ord '.repeat(count - long)}${'langeord '.repeat(long)}`.trim() + '.'
  assert.equal(lix(words(24, 0)).band, 'veryEasy')
  assert.equal(lix(words(25, 0)).band, 'easy')
  assert.equal(lix(words(35, 0)).band, 'middle')
  assert.equal(lix(words(45, 0)).band, 'hard')
  assert.equal(lix(words(55, 0)).band, 'veryHard')
})
