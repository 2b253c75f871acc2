import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, type Role } from '@lydhoer/conversation'
import { namesIn } from '../talk/transcript/prepare.ts'
import type { SuggestedMention } from '../talk/transcript/name-mentions.ts'
import { otherPersonIn } from './other-person.ts'

/** A text as it lies here: who speaks, what the file called them, and the names that were found in it. */
function asked(text: string, citizen: string, roles: Record<string, Role> = { B: 'citizen', M: 'worker' }) {
  const { conversation } = read(text)
  const codes = [...new Set(conversation.turns.map(({ speaker }) => speaker))]
  const voices = codes.map((code) => ({ code, role: roles[code] ?? ('other' as const), label: code }))
  const of = { conversationId: '1', between: { citizen, worker: 'Sif Krogh' } }
  const mentions: SuggestedMention[] = namesIn(conversation, of).map((found, at) => ({
    ...found,
    id: String(at),
  }))
  return otherPersonIn({ conversation, voices }, mentions, citizen)
}

test('a text in which nobody is named, or the citizen is, raises no question', () => {
  assert.equal(asked('M: Hvordan går det?\nB: Det går', 'Freja Holm'), null)
  assert.equal(asked('M: Hej Freja\nB: Hej Sif', 'Freja Holm'), null)
  assert.equal(asked('M: Goddag, Freja Holm!\nB: Hej', 'Freja Holm'), null)
  assert.equal(asked('Freja: Hej Karsten\nM: Hej', 'Freja Holm', { Freja: 'citizen', M: 'worker' }), null)
})

test('others who are talked about, and the worker who is greeted, are not whom the text is with', () => {
  assert.equal(asked('M: Hvordan går det med Karsten?\nB: Hej Sif, Karsten er syg', 'Freja Holm'), null)
  assert.equal(asked('B: Hej Karsten\nM: Hej', 'Freja Holm'), null)
})

test('a speaker with another name than the citizen’s is asked about', () => {
  assert.deepEqual(
    asked('M: Hej\nKarsten: Ja\nM: Nå\nKarsten: Jo', 'Freja Holm', { Karsten: 'citizen', M: 'worker' }),
    { name: 'Karsten', how: 'speaks' },
  )
})

test('somebody else whom the worker greets at first is asked about, and not one greeted later', () => {
  assert.deepEqual(asked('M: Hej Karsten, kom indenfor\nB: Tak', 'Freja Holm'), {
    name: 'Karsten',
    how: 'greeted',
  })
  const later = `${'M: Ja\nB: Nej\n'.repeat(5)}M: Hej Karsten\nB: Hej`
  assert.equal(asked(later, 'Freja Holm'), null)
})

test('when two are greeted and one is the citizen, the other came along', () => {
  assert.equal(asked('M: Hej Freja, og hej Karsten\nB: Hej', 'Freja Holm'), null)
})
