import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Unreadable } from '@lydhoer/words'
import { standingOf, standings } from './in-words.ts'
import { agreementOf } from './report.ts'
import { codeTable } from './table.ts'
import type { Rating } from './units.ts'

const rating = (unit: string, coder: string, code: string, conversation = 's'): Rating => ({
  conversation,
  unit,
  coder,
  code,
})

// ---- levels

test('words cannot be had from turns, nor turns from units without numbers', () => {
  assert.throws(() => codeTable([rating('3', 'a', 'x')], 'word'), Unreadable)
  assert.throws(() => codeTable([rating('scene', 'a', 'x')], 'turn'), Unreadable)
})

test('a turn has the codes of its words, a conversation those of its turns; «none» goes when there is another', () => {
  const words = [rating('10.1', 'a', 'none'), rating('10.2', 'a', 'x'), rating('9.1', 'a', 'none')]
  const at = (level: 'word' | 'turn' | 'conversation') =>
    codeTable(words, level).units.map(({ unit, by }) => [unit, [...(by[0] ?? [])].join()])
  assert.deepEqual(at('word'), [
    ['9.1', ''],
    ['10.1', ''],
    ['10.2', 'x'],
  ])
  assert.deepEqual(at('turn'), [
    ['9', ''],
    ['10', 'x'],
  ])
  assert.deepEqual(at('conversation'), [['', 'x']])
})

// ---- the whole

test('numbers as codes have intervals between them', () => {
  const rows = [
    [1, 1],
    [2, 3],
    [10, 10],
    [10, 9],
  ].flatMap(([a, b], i) => [rating(String(i), 'a', String(a)), rating(String(i), 'b', String(b))])
  const told = agreementOf(rows, { times: 50 }).overall
  assert.ok((told?.interval?.value ?? 0) > 0.9 && (told?.alpha.value ?? 1) < 0.6)
})

test('several codes on one unit: each code is its own question, and there is no figure for all at once', () => {
  const told = agreementOf(
    [
      rating('1', 'a', 'x'),
      rating('1', 'a', 'y'),
      rating('1', 'b', 'x'),
      rating('2', 'a', 'none'),
      rating('2', 'b', 'y'),
    ],
    { times: 50 },
  )
  assert.equal(told.overall, null)
  assert.deepEqual(
    told.perCode.map(({ code, marked, figures }) => [code, marked, figures.percent.value]),
    [
      ['x', 1, 1],
      ['y', 2, 0],
    ],
  )
})

test('ten conversations or more: whole conversations are drawn', () => {
  const rows = Array.from({ length: 10 }, (_, c) =>
    ['1', '2'].flatMap((unit) =>
      ['a', 'b'].map((coder) => rating(unit, coder, c % 3 ? 'x' : unit, `talk ${c}`)),
    ),
  ).flat()
  assert.equal(agreementOf(rows, { times: 50 }).drawn, 'conversations')
  assert.equal(agreementOf(rows.slice(4), { times: 50 }).drawn, 'units')
})

test('units that only one looked at are told and not reckoned', () => {
  const told = agreementOf([rating('1', 'a', 'x'), rating('1', 'b', 'x'), rating('2', 'a', 'y')], {
    times: 50,
  })
  assert.deepEqual([told.units, told.alone, told.overall?.percent.value], [1, 1, 1])
})

// ---- in words

test('few units, no figure, and an interval down to chance are said as they are', () => {
  const estimate = (value: number | null, low: number | null) => ({ value, low, high: value })
  assert.deepEqual(
    [
      standingOf(estimate(1, 1), 29),
      standingOf(estimate(null, null), 100),
      standingOf(estimate(0.9, null), 100),
      standingOf(estimate(1, null), 100),
      standingOf(estimate(0.9, 0.8), 30),
      standingOf(estimate(0.9, 0.7), 30),
      standingOf(estimate(0.9, 0.2), 30),
      standingOf(estimate(0.9, -0.1), 30),
      standingOf(estimate(1, 1), 300, 9),
    ],
    ['tooFew', 'unknown', 'noInterval', 'firm', 'firm', 'tentative', 'weak', 'chance', 'rare'],
  )
  for (const { da, en } of Object.values(standings)) assert.doesNotMatch(da + en, /god|dårlig|good|bad/)
})
