import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { read } from '../read.ts'
import { alignByOrder, withProposedTimes } from './align-by-order.ts'

const talk = (text: string) => read(text, { fileName: 'a.txt' }).conversation

test('without turns, or without talk in the sound, nothing is proposed', () => {
  assert.deepEqual(alignByOrder({ ...talk('B: ja'), turns: [] }, { durationMs: 5000, pauses: [] }), [])
  assert.deepEqual(alignByOrder(talk('B: ja'), { durationMs: 0, pauses: [] }), [])
  const silent = { durationMs: 5000, pauses: [{ fromMs: 0, toMs: 5000 }] }
  assert.deepEqual(alignByOrder(talk('B: ja'), silent), [])
})

test('turns begin after the silences', () => {
  assert.deepEqual(
    alignByOrder(talk('B: ja\nM: nej'), { durationMs: 900, pauses: [{ fromMs: 300, toMs: 600 }] }),
    [
      { turn: 1, startMs: 0, endMs: 300 },
      { turn: 2, startMs: 600, endMs: 900 },
    ],
  )
})

test('a long turn takes several stretches of talk, as its syllables say', () => {
  const said = talk('M: hvad så\nB: jeg var nede at fiske hele dagen og så gik jeg hjem igen\nM: nå')
  const pauses = [
    { fromMs: 500, toMs: 900 },
    { fromMs: 2300, toMs: 2600 },
    { fromMs: 4200, toMs: 4700 },
  ]
  assert.deepEqual(
    alignByOrder(said, { durationMs: 5000, pauses }).map(({ startMs, endMs }) => [startMs, endMs]),
    [
      [0, 500],
      [900, 4200],
      [4700, 5000],
    ],
  )
})

test('a long silence that is written inside a turn is looked for inside it', () => {
  const inside = talk('M: ja ja ja ja\nB: det ved (2.0) jeg ik\nM: ja ja ja ja')
  const sound = {
    durationMs: 6000,
    pauses: [
      { fromMs: 1000, toMs: 1250 },
      { fromMs: 1800, toMs: 3800 },
      { fromMs: 4400, toMs: 4650 },
    ],
  }
  const [, second] = alignByOrder(inside, sound)
  assert.deepEqual(second, { turn: 2, startMs: 1250, endMs: 4400 })
})

test('turns without a silence between them share the talk by their lengths', () => {
  const [first, second] = alignByOrder(talk('M: ja ja ja ja ja ja\nB: ja ja ja ja ja ja'), {
    durationMs: 4000,
    pauses: [],
  })
  assert.equal(first?.endMs, second?.startMs)
  assert.ok(Math.abs((first?.endMs ?? 0) - 2000) <= 250)
})

test('what lies before the first and after the last word is nobody’s', () => {
  const talkedIn = { fromMs: 400, toMs: 2000 }
  const [only] = alignByOrder(talk('B: ja det er det'), { durationMs: 9000, talk: talkedIn, pauses: [] })
  assert.deepEqual(only, { turn: 1, startMs: 400, endMs: 2000 })
})

const turnTexts = fc.array(
  fc.constantFrom('ja', 'nå', 'det ved jeg ikke', 'så gik vi hele vejen hjem igen'),
  {
    minLength: 1,
    maxLength: 30,
  },
)
const spans = fc.array(fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 3000 })), {
  minLength: 1,
  maxLength: 30,
})

test('law: every turn gets a time, in order, within the talk', () => {
  fc.assert(
    fc.property(turnTexts, spans, (texts, lengths) => {
      let at = 0
      const pauses = lengths.map(([spoken, silent]) => {
        const fromMs = (at += spoken)
        return { fromMs, toMs: (at += silent) }
      })
      const durationMs = at + 500
      const said = talk(texts.map((text, i) => `${i % 2 ? 'B' : 'M'}: ${text}`).join('\n'))
      const times = alignByOrder(said, { durationMs, pauses })
      assert.deepEqual(
        times.map(({ turn }) => turn),
        said.turns.map(({ number }) => number),
      )
      let before = 0
      for (const { startMs, endMs } of times) {
        assert.ok(startMs >= before && endMs >= startMs && endMs <= durationMs)
        before = startMs
      }
    }),
    { numRuns: 150 },
  )
})

test('dialogues with their own pace in each turn are cut within half a second in the middle', () => {
  // A small generator with a fixed seed (Park and Miller 1988), so that the figure is always the same.
  let state = 7
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  const lines: string[] = []
  const starts: number[] = []
  const pauses: { fromMs: number; toMs: number }[] = []
  let at = 0
  for (let turn = 0; turn < 300; turn++) {
    const syllables = Math.ceil(25 * random() ** 2) + 1
    lines.push(`${turn % 2 ? 'B' : 'M'}: ${'ja '.repeat(syllables).trim()}`)
    starts.push(at)
    const pace = 180 * (0.75 + 0.5 * random())
    for (let said = 0; said < syllables; said++) {
      at += pace
      // Now and then somebody stops to think in the middle.
      if (said < syllables - 1 && random() < 0.05)
        pauses.push({ fromMs: at, toMs: (at += 250 + 900 * random()) })
    }
    if (random() < 0.75) pauses.push({ fromMs: at, toMs: (at += 250 + 1200 * random()) })
  }
  const times = alignByOrder(talk(lines.join('\n')), { durationMs: at, pauses })
  const errors = times.map(({ startMs }, i) => Math.abs(startMs - starts[i]!)).sort((a, b) => a - b)
  assert.ok(errors[150]! <= 500, `middle error ${errors[150]} ms`)
  assert.ok(errors[270]! <= 3000, `nine of ten within ${errors[270]} ms`)
})

test('times that are there already are kept, and the rest is said to be proposed', () => {
  const said = talk('B: ja\nM: nej')
  const [first, second] = said.turns
  assert.ok(first && second)
  const mixed = { ...said, turns: [{ ...first, startMs: 7, endMs: 9 }, second] }
  const proposed = withProposedTimes(mixed, [
    { turn: 1, startMs: 0, endMs: 300 },
    { turn: 2, startMs: 600, endMs: 900 },
  ])
  assert.deepEqual(
    proposed.turns.map(({ startMs, endMs }) => [startMs, endMs]),
    [
      [7, 9],
      [600, 900],
    ],
  )
  assert.match(proposed.comments[0]?.text ?? '', /foreslået/)
})
