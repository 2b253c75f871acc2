import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unreadable } from '@lydhoer/words'
import { readEsco } from './esco.ts'
import { occupations } from './occupation.ts'
import { suggesting } from './suggest.ts'
import { workOf } from './work-of.ts'

const read = workOf(occupations)
const suggest = suggesting(occupations)

test('no word stands for two occupations, and each line of the list is whole', () => {
  const words = occupations.flatMap(({ name, words }) => [name, ...words])
  assert.equal(new Set(words).size, words.length)
  assert.ok(words.length > 900)
  for (const { name, unit, words } of occupations) {
    assert.match(unit, /^[1-9]\d{3}$/)
    for (const word of [name, ...words]) assert.match(word, /^[a-zæøåé’ -]+$/, word)
  }
})

test('words are known in their forms, with capitals, old words and workplaces', () => {
  assert.deepEqual(read('Bibliotek'), { kind: 'biblioteksassistent', unit: '4411' })
  assert.deepEqual(read('  ekspeditrice '), read('butik'))
  assert.equal(read('skraldemanden').kind, 'skraldemand')
  assert.equal(read('frisører').kind, 'frisør')
  assert.equal(read('pedel').unit, '5153')
})

test('a clothes shop is no bookshop, though they are of one unit', () => {
  assert.notEqual(read('tøjbutik').kind, read('boghandel').kind)
  assert.equal(read('tøjbutik').unit, read('boghandel').unit)
})

test('a compound that is not known belongs to a unit and stays a kind of its own', () => {
  assert.deepEqual(read('gardinbutik'), { kind: 'gardinbutik', unit: '5223' })
  assert.deepEqual(read('museumsbutiksgæst'), { kind: 'museumsbutiksgæst', unit: '3433' })
  assert.deepEqual(read('noget med stjerner'), { kind: 'noget med stjerner' })
  assert.deepEqual(read('barnepige'), { kind: 'barnepige' })
})

test('four digits are a unit group and no kind', () => {
  assert.deepEqual(read('5223'), { unit: '5223' })
})

test('what somebody begins to write leads to what they may mean, the nearest first', () => {
  const names = (text: string) => suggest(text, 4).map(({ occupation }) => occupation.name)
  assert.equal(names('blomst')[0], 'blomsterbinder')
  assert.equal(names('kassedame')[0], 'kasseassistent')
  assert.equal(names('noget på et bibliotek')[0], 'biblioteksassistent')
  assert.ok(names('gartner').includes('gartnermedhjælper'))
  assert.equal(names('gartner')[0], 'gartner')
  assert.deepEqual(names(''), [])
  assert.deepEqual(names('qqq'), [])
})

test('ESCO’s table is read with its own words, and what is wrong is told with its place', () => {
  const table =
    'conceptType,iscoGroup,preferredLabel,altLabels\nOccupation,5223,boghandler,"bogsælger\nBoghandlermedhjælper"\n'
  assert.deepEqual(readEsco(table), [
    { name: 'boghandler', unit: '5223', words: ['bogsælger', 'boghandlermedhjælper'] },
  ])
  const refusal = (text: string, says: RegExp) =>
    assert.throws(
      () => readEsco(text),
      (error) => error instanceof Unreadable && says.test(error.message),
    )
  refusal('', /^1:1: .*tom/)
  refusal('iscoGroup,preferredLabel\n', /^1:1: .*/)
  refusal('iscoGroup,preferredLabel,altLabels\n52,bog,\n', /^2:1: .*fire cifre/)
  refusal('iscoGroup,preferredLabel,altLabels\n5223,,\n', /^2:6: .*mangler navnet/)
})
