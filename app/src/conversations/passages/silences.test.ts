import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Turn } from '@lydhoer/conversation'
import { boxOf, silencesAtStandIns, silencesOf } from './silences.ts'

const turn = (number: number, text: string, startMs: number | null, endMs: number | null): Turn => ({
  ...{ number, text, startMs, endMs },
  speaker: 'B',
})
const sound = { fromMs: 10_000, toMs: 40_000 }

test('a turn without a time and a turn in which no name was said propose nothing', () => {
  assert.deepEqual(silencesAtStandIns([turn(1, 'ja hos NavnA', null, null)], sound), [])
  assert.deepEqual(silencesAtStandIns([turn(1, 'jeg tog navnet af, Sted', 10_000, 12_000)], sound), [])
})

test('a stand-in that is read aloud is known by its sign, also in the genitive', () => {
  const found = silencesAtStandIns([turn(1, 'ja hos Henriksª mor og Henrik', 10_000, 20_000)], sound)
  assert.deepEqual(
    found.map(({ standIn }) => standIn),
    ['Henriksª'],
  )
})

test('where a stand-in stands in a turn is taken for where its name is said, with room around it', () => {
  const [at, ...more] = silencesAtStandIns(
    [turn(7, `${'x'.repeat(45)} NavnA ${'x'.repeat(48)}`, 10_000, 20_000)],
    sound,
  )
  assert.deepEqual(more, [])
  assert.deepEqual([at?.turn, at?.standIn, at?.isMeasured], [7, 'NavnA', false])
  assert.ok(
    at && at.fromMs < 14_600 - 700 && at.toMs > 15_100 + 700 && at.toMs - at.fromMs < 3000,
    JSON.stringify(at),
  )
})

test('a word with a time of its own is silenced where it is', () => {
  const word = { text: 'StedB', from: 3, to: 8, startMs: 19_000, endMs: 19_400 }
  const timed = { ...turn(2, 'på StedB tror jeg', 10_000, 20_000), words: [word] }
  assert.deepEqual(silencesAtStandIns([timed], sound), [
    { turn: 2, standIn: 'StedB', isMeasured: true, fromMs: 18_800, toMs: 19_600 },
  ])
})

test('a turn without an end lasts until the next begins, and nothing outside the passage is silenced', () => {
  const two = [turn(1, 'NavnA', 10_000, null), turn(2, 'NavnBorger', 12_000, null)]
  assert.deepEqual(
    silencesAtStandIns(two, sound).map(({ fromMs, toMs }) => [fromMs, toMs]),
    [[10_000, 12_400], [11_600 - 1600, 40_000].map((ms, i) => (i === 0 ? 10_000 : ms))],
  )
})

test('what a box sends is read again; what ends before it begins is not', () => {
  assert.deepEqual(silencesOf(['1-2', '9-3', 'x', boxOf({ fromMs: 5, toMs: 8 })]), [
    { fromMs: 1, toMs: 2 },
    { fromMs: 5, toMs: 8 },
  ])
})
