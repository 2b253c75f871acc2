import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Conversation, Role } from '../model.ts'
import { conversationOf } from '../testing/conversation.ts'
import { compoundParts } from './compounds.ts'
import { find } from './find.ts'
import { lookupsOf, termsFor } from './lookups.ts'
import { parsePattern } from './pattern.ts'

const roles = new Map<string, Role>([
  ['B', 'citizen'],
  ['M', 'worker'],
])
const talk = conversationOf(
  ['M', 'Kunne du godt tænke dig en arbejdsplads?', 0, 2000],
  ['B', 'ja (1.4)', 2100, 2600],
  ['M', 'Har du fået virksomhedspraktikken på biblioteket?', 5000, 8000],
  ['B', 'mm haha', 8100, 9000],
  ['M', 'jeg ved simpelthen ikke. Hvad siger du til Monday?'],
  ['B', 'det ku jeg godt arb::ejde med', null, null],
)

const hits = (pattern: string, conversation: Conversation = talk) =>
  find(conversation, roles, parsePattern(pattern)).map(({ turn, hit }) => [turn, hit])

test('what is not there is not found, and a part of a word is no word', () => {
  assert.deepEqual(hits('bibliotekar'), [])
  assert.deepEqual(hits('bib'), [])
  assert.deepEqual(hits('"godt kunne"'), [])
  assert.deepEqual(hits('[role:interpreter]'), [])
  assert.deepEqual(hits('[minimal] >> [minimal]'), [])
})

test('a word is found in all its forms, with marks inside it, and as a part of a compound', () => {
  assert.deepEqual(hits('biblioteker'), [[3, 'biblioteket']])
  assert.deepEqual(hits('arbejder'), [
    [1, 'arbejdsplads'],
    [6, 'arb::ejde'],
  ])
  assert.deepEqual(hits('plads praktik'), [])
  assert.deepEqual(hits('praktik'), [[3, 'virksomhedspraktikken']])
})

test('a compound is split only where it can be read in one way', () => {
  assert.deepEqual(compoundParts('arbejdspladserne'), ['arbejd', 'plad'])
  assert.deepEqual(compoundParts('arbejdsmarkedsperspektiv'), ['arbejd', 'marked', 'perspektiv'])
  for (const word of ['bilister', 'medarbejder', 'arbejde', 'ja', '', 'sagsom'])
    assert.deepEqual([word, compoundParts(word)], [word, []])
})

test('a phrase is words in a row exactly so, and a star is any one of them', () => {
  assert.deepEqual(hits('"du godt tænke"'), [[1, 'du godt tænke']])
  assert.deepEqual(hits('"du godt tænker"'), [])
  assert.deepEqual(hits('"ved * ikke"'), [[5, 'ved simpelthen ikke']])
  assert.deepEqual(hits('"ved ikke"'), [])
  assert.deepEqual(hits('*praktik*'), [[3, 'virksomhedspraktikken']])
})

test('turns are found by what they are', () => {
  assert.deepEqual(hits('[question:open]'), [[5, 'Hvad siger du til Monday']])
  assert.deepEqual(hits('[latter]'), [[4, 'haha']])
  assert.deepEqual(hits('[minimal]'), [
    [2, 'ja (1.4)'],
    [4, 'mm haha'],
  ])
  assert.deepEqual(hits('[pause>1,3]'), [
    [2, '(1.4)'],
    [2, ''],
  ])
  assert.deepEqual(hits('[pause>2]'), [[2, '']])
  assert.deepEqual(hits('[rolle:borger] godt'), [[6, 'godt']])
})

test('a closed question followed by a minimal response is found with both turns', () => {
  const found = find(talk, roles, parsePattern('[question:closed] >> [minimal]'))
  assert.deepEqual(
    found.map(({ turn, then }) => [turn, then]),
    [
      [1, [{ turn: 2, from: 0, to: 8 }]],
      [3, [{ turn: 4, from: 0, to: 7 }]],
    ],
  )
})

test('turns that do not follow each other in number are not taken for neighbours', () => {
  const apart = { ...talk, turns: talk.turns.filter(({ number }) => number !== 2) }
  assert.deepEqual(hits('[question:closed] >> [question:closed]', apart), [])
})

test('what stands around a hit is cut between words and never into the hit', () => {
  const [found] = find(talk, roles, parsePattern('godt'), { context: 12 })
  assert.deepEqual([found?.left, found?.hit, found?.right], ['Kunne du ', 'godt', ' tænke dig…'])
  const [cut] = find(talk, roles, parsePattern('plads'), { context: 10 })
  assert.deepEqual([cut?.left, cut?.right], ['…dig en ', '?'])
})

const word = fc.constantFrom(
  'ja',
  'arbejdet',
  'mm',
  'plads',
  'arbejdsplads',
  'haha',
  '(1.2)',
  'hvad',
  'vil',
  'du',
  '?',
)
const conversation = fc
  .array(fc.tuple(fc.constantFrom('B', 'M'), fc.array(word, { minLength: 1, maxLength: 6 })), {
    maxLength: 8,
  })
  .map((said) => conversationOf(...said.map(([who, words]): [string, string] => [who, words.join(' ')])))
const item = fc.constantFrom(
  ...['arbejde', 'plads', 'ar*', '"vil du"', '[question]', '[question:open]', '[minimal]', '[latter]'],
  ...['[pause]', '[pause>1]', '[pause<1]', '[rolle:borger]'],
)
const pattern = fc
  .array(fc.array(item, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((steps) => steps.map((items) => items.join(' ')).join(' >> '))

test('a hit is what stands between left and right in its turn', () => {
  fc.assert(
    fc.property(conversation, pattern, (said, written) => {
      for (const match of find(said, roles, parsePattern(written), { context: 1000 })) {
        const text = said.turns[match.turn - 1]?.text
        assert.equal(match.left + match.hit + match.right, text)
        assert.equal(match.hit, text?.slice(match.from, match.to))
      }
    }),
  )
})

test('every turn of a hit has the terms that the index is asked for', () => {
  fc.assert(
    fc.property(conversation, pattern, (said, written) => {
      const asked = parsePattern(written)
      const terms = termsFor(asked)
      const index = lookupsOf(said, roles)
      for (const match of find(said, roles, asked))
        terms.forEach((all, at) => {
          const there = index[match.turn - 1 + at] ?? []
          for (const term of all) assert.ok(there.includes(term), `${term} is missing: ${there.join(', ')}`)
        })
    }),
  )
})

test('what stands in a name’s place is looked up without its sign, and the citizen’s in all conversations by one word', () => {
  const said = conversationOf(['M', 'Robinsª bror, NavnBorger, Henrikª'], ['B', 'Robin'])
  const hits = (pattern: string) => find(said, new Map(), parsePattern(pattern)).map(({ hit }) => hit)
  assert.deepEqual(hits('henrik'), ['Henrikª'])
  assert.deepEqual(hits('navnborger'), ['Robinsª', 'NavnBorger'])
  assert.ok(lookupsOf(said, new Map())[0]?.includes(termsFor(parsePattern('navnborger'))[0]?.[0] ?? ''))
})
