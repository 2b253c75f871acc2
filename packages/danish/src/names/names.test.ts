import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { applyMentions } from './apply-mentions.ts'
import { findMentions } from './find-mentions.ts'

const found = (text: string) => findMentions(text).map((mention) => [mention.kind, mention.text])

test('words that are names elsewhere stay where they are words', () => {
  for (const text of [
    'Han hammer altid på døren først',
    'Hvad drejer det sig om?',
    'Og så gik han til søs',
    'Hvad hedder fysioterapeuten?',
    'Sidst sagde du det',
    'Det hedder fedt',
    'Jeg fik den der seddel',
    'Vi ses i dag',
  ])
    assert.deepEqual(found(text), [], text)
})

test('a title goes out with its name', () => {
  assert.deepEqual(found('en tid hos doktor Winther'), [['person', 'doktor Winther']])
  assert.deepEqual(found('jeg ringede til fru Rasmussen'), [['person', 'fru Rasmussen']])
})

test('what follows a firm’s name with a capital belongs to it', () => {
  assert.deepEqual(found('hun er hos Grønne Haver nu'), [['workplace', 'Grønne Haver']])
})

test('a stand-in is left alone, whoever it stands for', () => {
  assert.deepEqual(found('Så siger NavnBorger til NavnA, at StedBs bus kom'), [])
})

test('the reason given is the real one: a word is not said to stand elsewhere when it stands once', () => {
  const [mention] = findMentions('min psykolog Zdenka')
  assert.doesNotMatch(mention?.because.da ?? 'andet sted', /andet sted/)
})

test('stand-ins that overlap are refused, since the text would be lost between them', () => {
  assert.throws(
    () =>
      applyMentions('Hej Bo Dam', [
        { from: 4, to: 10, standIn: 'A' },
        { from: 4, to: 6, standIn: 'B' },
      ]),
    RangeError,
  )
})

test('a place outside the mentions is found again in the new text and back', () => {
  const names = fc.array(fc.constantFrom('Bo', 'Hanne', 'ord', 'og'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(names, (words) => {
      const text = words.join(' ')
      let at = 0
      const places = words.map((word) => {
        const from = text.indexOf(word, at)
        at = from + word.length
        return { from, to: at, standIn: 'NavnA' }
      })
      const taken = places.filter((_, index) => /^[A-Z]/.test(words[index] ?? ''))
      const { toNew, toOld, text: without } = applyMentions(text, taken)
      for (const [index, place] of places.entries())
        if (!taken.includes(place)) {
          assert.equal(without.slice(toNew(place.from), toNew(place.to)), words[index])
          assert.equal(toOld(toNew(place.from)), place.from)
        }
    }),
  )
})
