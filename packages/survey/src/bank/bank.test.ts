import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lix as lixOf, sentences } from '@lydhoer/danish'
import { orderOf } from '../scales.ts'
import { bank, elements, elementsLeftOut, forms, preconditions, scales, stumblesIn } from './index.ts'

const lix = (text: string) => lixOf(text)?.lix ?? 0

test('there are forty questions and more, each with a name of its own, in each of the four elements', () => {
  assert.ok(bank.length >= 40)
  assert.equal(new Set(bank.map(({ key }) => key)).size, bank.length)
  for (const element of elements)
    assert.ok(bank.filter((item) => item.element === element).length >= 8, element)
})

test('each precondition has two questions at least, and each form of taking part three', () => {
  for (const one of preconditions)
    assert.ok(bank.filter((item) => item.precondition === one).length >= 2, one)
  for (const form of forms)
    assert.ok(bank.filter((item) => item.element === 'degrees' && item.form === form).length >= 3, form)
})

test('each is one sentence of short words, and none has the words that people stumble over', () => {
  for (const { key, da, easy, en } of bank) {
    for (const words of [da, easy, en]) assert.match(words, /[.?]$/, key)
    assert.equal(sentences(da).length, 1, key)
    assert.doesNotMatch(
      `${da} ${easy}`,
      /beslutning|mulighed|præference|inddrag|indsats|relevant|tilfreds/i,
      key,
    )
    assert.ok(lix(easy) <= lix(da) || easy.length < da.length, key)
  }
  // A single sentence is too short for LIX to say much of; all together say whether the language is easy.
  assert.ok(lix(bank.map(({ da }) => da).join(' ')) <= 30)
  assert.ok(lix(bank.map(({ easy }) => easy).join(' ')) <= 25)
})

test('every scale is one whose order is known when answers are read', () => {
  for (const scale of Object.values(scales))
    for (const answers of Object.values(scale)) assert.deepEqual(orderOf([...answers].reverse()), answers)
})

test('a choice of questions that leaves an element out says which', () => {
  assert.deepEqual(elementsLeftOut([{ element: 'degrees' }, { element: 'consequences' }]), [
    'expectations',
    'preconditions',
  ])
  assert.deepEqual(elementsLeftOut(bank), [])
})

test('words that people stumble over are found, and named once as they are written', () => {
  assert.deepEqual(
    stumblesIn('Blev du inddraget i beslutningen, og var du tilfreds med at blive inddraget?'),
    ['inddraget', 'beslutningen', 'tilfreds'],
  )
  assert.deepEqual(stumblesIn('Blev du hørt?'), [])
})
