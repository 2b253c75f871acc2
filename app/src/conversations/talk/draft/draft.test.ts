import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { between, placeOf } from './draft-place.ts'
import { addAfter, inOrder, join, sameTurn, split, type DraftTurn } from './draft-turns.ts'

const turn = (id: string, text: string, more: Partial<DraftTurn> = {}): DraftTurn => ({
  ...{ id, place: id, speaker: 'M', startMs: null, endMs: null, text, origins: [], revision: 1, gone: false },
  ...more,
})

test('there is always room between two places, and none ends in the first digit', () => {
  const steps = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 120 })
  fc.assert(
    fc.property(steps, (where) => {
      const places: string[] = []
      for (const step of where) {
        const at = step % (places.length + 1)
        const made = between(places[at - 1] ?? null, places[at] ?? null)
        assert.ok((places[at - 1] ?? '') < made && made < (places[at] ?? '~'), `${made} at ${at}`)
        assert.doesNotMatch(made, /0$/)
        places.splice(at, 0, made)
      }
    }),
  )
})

test('an hour written from one end to the other keeps its places short', () => {
  let last = placeOf(0)
  for (let turns = 0; turns < 3000; turns++) last = between(last, null)
  assert.ok(last.length < 60, `${last.length}`)
  let inside = placeOf(1)
  for (let turns = 0; turns < 1000; turns++) inside = between(inside, placeOf(2))
  assert.ok(inside.length < 400, `${inside.length}`)
})

test('the turns of a transcript get places in their order', () => {
  const places = Array.from({ length: 5000 }, (_, index) => placeOf(index))
  assert.deepEqual(places, [...places].sort())
  assert.equal(new Set(places).size, 5000)
})

test('nothing is split or joined where there is nothing', () => {
  const turns = [turn('a', 'ja')]
  assert.deepEqual(split(turns, 'x', 0, 'n', null), [])
  assert.deepEqual(join(turns, 'a'), [])
})

test('a turn said in two keeps its words, its speaker and where it came from', () => {
  const [first, second] = split(
    [turn('a', 'ja (0.5) det er det', { origins: [3], startMs: 1000, endMs: 4000, speaker: 'B' })],
    'a',
    9,
    'n',
    2500,
  )
  assert.deepEqual([first?.text, first?.startMs, first?.endMs], ['ja (0.5)', 1000, 2500])
  assert.deepEqual([second?.text, second?.startMs, second?.endMs], ['det er det', 2500, 4000])
  assert.deepEqual([second?.id, second?.speaker, second?.origins, second?.revision], ['n', 'B', [3], 0])
})

test('where the sound is elsewhere a split makes up no time', () => {
  const [first, second] = split([turn('a', 'ja nej', { startMs: 0, endMs: 900 })], 'a', 3, 'n', 5000)
  assert.deepEqual([first?.endMs, second?.startMs, second?.endMs], [null, null, 900])
})

test('splitting and joining again gives back the words, the times and the order', () => {
  const words = fc.array(fc.constantFrom('ja', '(0.5)', '[nå]', 'hah', 'men::'), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(words, fc.nat(), (said, where) => {
      const before = [
        turn('1', 'først'),
        turn('2', said.join(' '), { startMs: 5, endMs: 90 }),
        turn('3', 'sidst'),
      ]
      const at = said.slice(0, where % (said.length + 1)).join(' ').length
      const changed = new Map(before.map((one) => [one.id, one]))
      for (const one of split(before, '2', at, 'n', null)) changed.set(one.id, one)
      for (const one of join(inOrder(changed.values()), 'n')) changed.set(one.id, one)
      const after = inOrder(changed.values())
      assert.deepEqual(
        after.map(({ id, text, endMs }) => [id, text, endMs]),
        before.map(({ id, text, endMs }) => [id, text, endMs]),
      )
    }),
  )
})

test('a new turn is by the other of two who talk, and comes right after', () => {
  const turns = [turn('1', 'hvad', { speaker: 'M' }), turn('2', 'ja', { speaker: 'T' }), turn('5', 'nå')]
  const [made] = addAfter(turns, '2', 'n', 700.4)
  assert.deepEqual([made?.speaker, made?.startMs], ['M', 700])
  assert.deepEqual(
    inOrder([...turns, ...(made ? [made] : [])]).map(({ id }) => id),
    ['1', '2', 'n', '5'],
  )
  assert.equal(addAfter([], null, 'n', null)[0]?.speaker, 'M')
  assert.equal(addAfter([turn('1', 'hej')], '1', 'n', null)[0]?.speaker, 'B')
})

test('two versions that say the same are the same, whoever saved them', () => {
  assert.ok(sameTurn(turn('a', 'ja'), turn('a', 'ja', { revision: 9 })))
  assert.ok(!sameTurn(turn('a', 'ja'), turn('a', 'nej')))
  assert.ok(!sameTurn(turn('a', 'ja'), turn('a', 'ja', { gone: true })))
})
