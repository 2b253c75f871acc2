import assert from 'node:assert/strict'
import { test } from 'node:test'
import { soon } from '@lydhoer/words/testing'
import { laughter } from './laughter.ts'
import { isMinimalResponse } from './minimal-responses.ts'
import { pronouns } from './pronouns.ts'
import { questionDesign } from './questions.ts'

const designs = (text: string) => questionDesign(text).map((question) => question.design)

test('a statement is no question, and neither is a word that only looks like one', () => {
  assert.deepEqual(designs('Jeg bor alene.'), [])
  assert.deepEqual(designs('Hvis du kommer, så ringer jeg.'), [])
})

test('the five designs are told apart', () => {
  assert.deepEqual(designs('Hvad drømmer du om?'), ['open'])
  assert.deepEqual(designs('Har du været hos lægen?'), ['closed'])
  assert.deepEqual(designs('Vil du helst have formiddag eller eftermiddag?'), ['choice'])
  assert.deepEqual(designs('Du bor alene, ikke?'), ['tag'])
  assert.deepEqual(designs('Du bor alene?'), ['declarative'])
})

test('each question says in both languages why it counts as one', () => {
  const [question] = questionDesign('Har du nogen spørgsmål?')
  assert.match(question?.because.da ?? '', /Har du nogen/)
  assert.match(question?.because.en ?? '', /Har du nogen/)
})

test('an answer with a clause is no minimal response, nor are laughter and silence by themselves', () => {
  for (const text of ['det er fint', '((griner))', '(0.8)', 'ja, men jeg vil hellere'])
    assert.equal(isMinimalResponse(text), false, text)
  for (const text of ['mm (0.4) ja ja', 'nej', 'okay så', 'nå']) assert.ok(isMinimalResponse(text), text)
})

test('“he laughed once” in a story is not laughter; sound, comment and smile are', () => {
  assert.deepEqual(laughter('han lo'), [])
  assert.deepEqual(
    laughter('nå £det var da£ hah ((griner))').map(({ kind }) => kind),
    ['smileVoice', 'laughter', 'comment'],
  )
  assert.deepEqual(
    laughter('ja(h) nej').map(({ kind }) => kind),
    ['withinWord'],
  )
})

test('small “de” and “i” are no pronouns of address; with a capital they are', () => {
  assert.deepEqual(pronouns('de går i byen'), [])
  assert.deepEqual(
    pronouns('Kan I komme? Vil De sidde?').map(({ person }) => person),
    ['youAll', 'youPolite'],
  )
})

test('a word of many beats that is no laughter after all is known as soon as any other', () => {
  for (const word of ['haha'.repeat(100), 'ahha'.repeat(100), 'h'.repeat(400)])
    assert.deepEqual(
      soon(() => laughter(`${word}x`)),
      [],
    )
})

test('laughter is two beats or more, drawn out or cut short', () => {
  for (const word of ['haha', 'hahaha', 'ahaha', 'hehehe', 'haaahaaa', 'hahh', 'hihihihih', 'hhahha'])
    assert.equal(laughter(word)[0]?.kind, 'laughter', word)
  for (const word of ['ha', 'aha', 'hat', 'hahat', 'aahaha', 'hhha'])
    assert.deepEqual(laughter(word), [], word)
})
