import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classify, lexiconOf } from './classify.ts'
import { spokenWords } from './spoken-words.ts'

const lexicon = lexiconOf([
  { name: 'place', da: '', en: '', words: 'butik bod', parts: true },
  { name: 'bigPlace', da: '', en: '', words: 'fabrik værksted', parts: true },
  { name: 'wish', da: '', en: '', words: 'kunne_godt_tænke_mig' },
  { name: 'form', da: '', en: '', words: 'skema*' },
])
const found = (text: string) => [...classify(lexicon, spokenWords(text))]

test('a short word is not found inside others, and a phrase not in pieces', () => {
  assert.deepEqual(found('Bodil kunne tænke mig godt'), [])
  assert.deepEqual(found(''), [])
})

test('words are found by their stem, as the last part of a compound, and by how they begin', () => {
  assert.deepEqual(found('fabrikkerne'), [['bigPlace', ['fabrikkerne']]])
  assert.deepEqual(found('i cykelværkstedet'), [['bigPlace', ['cykelværkstedet']]])
  assert.deepEqual(found('skemaerne'), [['form', ['skemaerne']]])
})

test('dialect and everyday spellings are the same words', () => {
  assert.deepEqual(spokenWords('A ku godt tænk mæ'), spokenWords('jeg kunne godt tænke mig'))
  assert.deepEqual(found('a ku godt tænk mæ'), [['wish', ['kunne godt tænke mig']]])
})
