import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { follow, type TurnNow } from './follow-turns.ts'

const before = ['ja', 'det var i haven', 'hvilken have', 'den ude ved åen', 'nå'].map((text, index) => ({
  number: index + 1,
  text,
}))
const same = (): TurnNow[] => before.map(({ number, text }) => ({ text, origins: [number] }))
const passage = { id: 'p', from: 2, to: 4 }

test('a passage whose first or last turn has been taken away cannot follow', () => {
  for (const number of [2, 4]) {
    const now = same().filter(({ origins }) => origins[0] !== number)
    assert.deepEqual(follow(before, now, [passage]).unclear, [passage])
  }
})

test('a passage does not follow when words from outside have been joined to it', () => {
  const now = same()
  now.splice(3, 2, { text: 'den ude ved åen nå', origins: [4, 5] })
  assert.deepEqual(follow(before, now, [passage]).unclear, [passage])
})

test('what is untouched stays where it is', () => {
  const { moves, passages, unclear } = follow(before, same(), [passage])
  assert.deepEqual(unclear, [])
  assert.deepEqual(passages, [passage])
  for (const { number, first, last, head, shift } of moves)
    assert.deepEqual([first, last, head, shift], [number, number, before[number - 1]?.text.length, 0])
})

test('a passage follows turns that are put in before it, split in it and taken out of its middle', () => {
  const now = same()
  now.splice(2, 1)
  now.splice(1, 1, { text: 'det var', origins: [2] }, { text: 'i haven', origins: [2] })
  now.unshift({ text: 'goddag', origins: [] })
  assert.deepEqual(follow(before, now, [passage]).passages, [{ id: 'p', from: 3, to: 5 }])
})

test('words after a change in their turn are followed; words that were changed are not', () => {
  const now = same()
  now[1] = { text: 'det var (0.5) i haven', origins: [2] }
  const move = follow(before, now, []).moves[1]
  const [from] = ['det var i haven'.indexOf('haven')]
  assert.ok((from ?? 0) >= (move?.tail ?? 99))
  assert.equal((from ?? 0) + (move?.shift ?? 0), 'det var (0.5) i haven'.indexOf('haven'))
})

test('of two turns joined both keep their words', () => {
  const now = same()
  now.splice(1, 2, { text: 'det var i haven hvilken have', origins: [2, 3] })
  const [, first, second] = follow(before, now, []).moves
  assert.deepEqual([first?.first, first?.head], [2, 15])
  assert.deepEqual([second?.first, second?.tail, second?.shift], [2, 0, 16])
})

test('a turn that is gone points at the nearest that is left before it', () => {
  const now = same().filter(({ origins }) => origins[0] !== 3)
  const move = follow(before, now, []).moves[2]
  assert.deepEqual([move?.first, move?.last, move?.head], [2, 2, null])
})

test('whatever is changed, words that are said to stand somewhere stand there', () => {
  const word = fc.constantFrom('ja', 'nej', '(0.5)', 'haven', '[nå]')
  const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, text, text, fc.boolean(), (old, other, neighbour, joined) => {
      const now: TurnNow[] = joined
        ? [{ text: `${neighbour} ${old}`, origins: [1, 2] }]
        : [
            { text: neighbour, origins: [1] },
            { text: other, origins: [2] },
          ]
      const was = [
        { number: 1, text: neighbour },
        { number: 2, text: old },
      ]
      const move = follow(was, now, []).moves[1]
      const there = now[(move?.first ?? 1) - 1]?.text ?? ''
      for (let from = 0; from < old.length; from++) {
        const to = from + 1
        if (to <= (move?.head ?? -1)) assert.equal(there.slice(from, to), old.slice(from, to))
        else if (from >= (move?.tail ?? Infinity)) {
          const shift = move?.shift ?? 0
          assert.equal(there.slice(from + shift, to + shift), old.slice(from, to))
        }
      }
    }),
  )
})
