import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from '@lydhoer/conversation'
import fc from 'fast-check'
import { placesOf } from '../talk/transcript/places-of.ts'
import { takeOut } from './take-out.ts'

const talk = () => read('B: Ham der Benny, han bor ved Benny’s mor.\nM: Nå, Benny igen.').conversation

test('a name that was taken out is nowhere in the conversation, comments included', () => {
  const conversation = talk()
  conversation.comments.push({ text: 'Benny griner', afterTurn: 1, kind: 'note' })
  const mentions = placesOf('benny', conversation.turns).map((place) => ({ ...place, standIn: 'NavnA' }))
  const without = takeOut(conversation, mentions)
  assert.equal(mentions.length, 3)
  assert.doesNotMatch(JSON.stringify(without), /benny/i)
  assert.equal(without.turns[1]?.text, 'Nå, NavnA igen.')
})

test('lines that hang on a turn are left out, since they repeat its words in other shapes', () => {
  const conversation = talk()
  conversation.turns[0]!.dependents = [{ tier: '%mor', text: 'n:prop|Benny' }]
  assert.doesNotMatch(JSON.stringify(takeOut(conversation, [])), /prop/)
})

test('a word with a time keeps its time and loses its letters', () => {
  const conversation = talk()
  conversation.turns[1]!.words = [{ text: 'Benny', from: 4, to: 9, startMs: 100, endMs: 300 }]
  const [word] = takeOut(conversation, [{ turn: 2, from: 4, to: 9, standIn: 'NavnA' }]).turns[1]!.words!
  assert.deepEqual(word, { text: 'NavnA', from: 4, to: 9, startMs: 100, endMs: 300 })
})

test('what is not mentioned stays as it was', () => {
  const words = fc.array(fc.constantFrom('jeg', 'Benny', 'hjul', 'og', 'Ahmed'), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, (said) => {
      const conversation = read(`B: ${said.join(' ')}`).conversation
      const mentions = ['Benny', 'Ahmed'].flatMap((name) =>
        placesOf(name, conversation.turns).map((place) => ({ ...place, standIn: 'X' })),
      )
      const expected = said.map((word) => (word === 'Benny' || word === 'Ahmed' ? 'X' : word)).join(' ')
      assert.equal(takeOut(conversation, mentions).turns[0]?.text, expected)
    }),
  )
})
