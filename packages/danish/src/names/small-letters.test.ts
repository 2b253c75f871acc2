import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findMentions } from './find-mentions.ts'

/** What is proposed in each turn of a talk without capitals. */
const found = (...turns: string[]) => {
  const mentions = findMentions(turns.map((text) => ({ text })))
  return turns.map((_, index) =>
    mentions.filter(({ turn }) => turn === index + 1).map(({ kind, text }) => `${kind} ${text}`),
  )
}
const one = (text: string) => found(text)[0]

test('a name that is a word is known after a verb that wants another verb, and the verb is not taken for it', () => {
  assert.deepEqual(one('skal kaj med'), ['person kaj'])
  assert.deepEqual(one('det må fie bestemme'), ['person fie'])
  assert.deepEqual(one('jeg vil gerne bo alene'), [])
  assert.deepEqual(one('kan man bo der'), [])
})

test('whom one speaks with is somebody, though the name is a word', () => {
  assert.deepEqual(one('jeg har talt med sten om det'), ['person sten'])
  assert.deepEqual(one('vi falder til ro'), [])
})

test('hans is a name where no thing of his follows, and his thing stays', () => {
  assert.deepEqual(one('hans er kommet hjem'), ['person hans'])
  assert.deepEqual(one('jeg kender hans datter'), [])
})

test('what somebody is called may be any word, and what something is called may not', () => {
  assert.deepEqual(one('naboen hedder knold'), ['person knold'])
  assert.deepEqual(one('hvad hedder lægen'), [])
  assert.deepEqual(one('der er noget der hedder løntilskud'), [])
})

test('a surname that is a word goes out with the name before it, and what one does stays', () => {
  assert.deepEqual(one('det var camilla vildgås der ringede'), ['person camilla vildgås'])
  assert.deepEqual(one('siden jørgen døde'), ['person jørgen'])
})

test('a surname in -er that no dictionary has is no verb', () => {
  assert.deepEqual(one('jeg har en tid hos doktor winther den femte'), ['person doktor winther'])
})

test('a house is known by what it is called, by what it is, and by its kind before it', () => {
  assert.deepEqual(one('der er et værested der hedder kompasset'), ['workplace kompasset'])
  assert.deepEqual(one('han er på havørnen det er en kutter'), ['workplace havørnen'])
  assert.deepEqual(one('hun bor på plejehjemmet havblik'), ['workplace plejehjemmet havblik'])
  assert.deepEqual(one('han går i solsikken'), ['workplace solsikken'])
  assert.deepEqual(one('hun rider på lindegårdens rideskole'), ['workplace lindegårdens rideskole'])
})

test('an ordinary house stays, whoever goes there', () => {
  for (const text of [
    'hun går i skole',
    'han arbejder i køkkenet',
    'jeg bor i kælderen',
    'skolen ringede i går',
    'børnehaven holder lukket',
    'det er en kutter',
    'han ligger på hospitalet',
    'vi bor på femoghalvtreds kvadratmeter',
    'held og lykke med det',
  ])
    assert.deepEqual(one(text), [], text)
})

test('what a house is called answers a question for it', () => {
  assert.deepEqual(found('hvad hedder børnehaven', 'den hedder mælkebøtten')[1], ['workplace mælkebøtten'])
  assert.deepEqual(found('hvad skal vi have til kaffen', 'mælkebøtten')[1], [])
})

test('rare words without an article after på are a place; a described thing is none', () => {
  assert.deepEqual(one('hun er på havets filet'), ['workplace havets filet'])
  assert.deepEqual(one('jeg sad på den gamle bænk'), [])
})

test('a house and the town it stands in go out together', () => {
  assert.deepEqual(one('jeg arbejdede på arla i videbæk'), ['workplace arla i videbæk'])
  assert.deepEqual(one('jeg arbejdede i videbæk'), ['place videbæk'])
})
