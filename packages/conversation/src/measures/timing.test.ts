import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { read } from '../read.ts'
import { chatFile } from '../testing/chat.ts'
import { conversationOf } from '../testing/conversation.ts'
import { gaps } from './gaps.ts'
import { interruptions } from './interruptions.ts'
import { overlaps } from './overlaps.ts'
import { pauses } from './pauses.ts'
import { whoTalks } from './who-talks.ts'

describe('gaps come from times and from nothing else', () => {
  it('are not guessed where an end is unknown', () => {
    assert.deepEqual(gaps(conversationOf(['A', 'hej', 0, null], ['B', 'nå', 5000, 6000])), [])
  })
  it('are counted from 200 ms on', () => {
    const found = gaps(conversationOf(['A', 'a', 0, 1000], ['B', 'b', 1199, 2000], ['A', 'c', 2200, 3000]))
    assert.deepEqual(found, [{ afterTurn: 2, startMs: 2000, endMs: 2200, ms: 200, brokenBy: 'A' }])
  })
  it('do not open where a short turn lies inside a long one', () => {
    assert.deepEqual(
      gaps(conversationOf(['A', 'lang', 0, 5000], ['B', 'mm', 1000, 1200], ['B', 'nå', 5100, 6000])),
      [],
    )
  })
})

describe('pauses stand where the transcriber put them', () => {
  it('in a turn, before it, after it and between turns, with who breaks them', () => {
    const { conversation } = read('M: (0.5) hvad tænker (1.0) du? (2.0)\n(3.0)\nB: ja\n(.)\n')
    assert.deepEqual(
      pauses(conversation).map(({ withinTurn, afterTurn, ms, place, brokenBy }) => [
        withinTurn,
        afterTurn,
        ms,
        place,
        brokenBy,
      ]),
      [
        [1, null, 500, 'start', 'M'],
        [1, null, 1000, 'inside', 'M'],
        [1, null, 2000, 'end', 'B'],
        [null, 1, 3000, 'between', 'B'],
        [null, 2, null, 'between', null],
      ],
    )
  })
  it('written and measured pauses stand side by side; neither overwrites the other', () => {
    const { conversation } = read(
      chatFile(['*BOR:\tja (0.8) . \u00150_1000\u0015', '*SAG:\tnå . \u00152500_3000\u0015']),
    )
    assert.deepEqual(
      pauses(conversation).map(({ source, ms, afterTurn, withinTurn }) => [
        source,
        ms,
        afterTurn,
        withinTurn,
      ]),
      [
        ['transcript', 800, null, 1],
        ['times', 1500, 1, null],
      ],
    )
  })
})

describe('overlaps', () => {
  it('need two speakers: brackets without an answer and one’s own crossing times are none', () => {
    assert.deepEqual(overlaps(conversationOf(['A', 'det [er', 0, 1000], ['A', '[ja', 500, 1500])), [])
  })
  it('pair brackets in order, past a turn between', () => {
    const found = overlaps(conversationOf(['A', 'det [er] så [fint'], ['C', 'mm'], ['B', '[ja] jo [tak']))
    assert.deepEqual(
      found.map(({ turns, source, ms, spans }) => [turns, source, ms, spans.map((span) => span?.from)]),
      [
        [[1, 3], 'transcript', null, [5, 1]],
        [[1, 3], 'transcript', null, [13, 9]],
      ],
    )
  })
  it('read CHAT’s brackets, groups and lazy overlap', () => {
    const lines = [
      '*BOR:\t⌈ja⌉ .',
      '*SAG:\t⌊nå⌋ .',
      '*BOR:\t<så er> [>] det .',
      '*SAG:\t<ja> [<] .',
      '*BOR:\t+< mm .',
    ]
    assert.deepEqual(
      overlaps(read(chatFile(lines)).conversation).map((each) => each.turns),
      [
        [1, 2],
        [3, 4],
        [4, 5],
      ],
    )
  })
  it('are the crossing of times, to the millisecond, however far apart the turns stand', () => {
    const found = overlaps(
      conversationOf(['A', 'x', 0, 5000], ['B', 'y', 1000, 1500], ['C', 'z', 4999, 6000]),
    )
    assert.deepEqual(
      found.map(({ turns, startMs, endMs, ms }) => [turns, startMs, endMs, ms]),
      [
        [[1, 2], 1000, 1500, 500],
        [[1, 3], 4999, 5000, 1],
      ],
    )
  })
  it('left out is not overlap', () => {
    assert.deepEqual(overlaps(conversationOf(['A', 'ja [...] nej'], ['B', '[...] nå'])), [])
  })
})

describe('a turn that may be broken off', () => {
  it('is not one that a “mm” follows, nor one that its own speaker goes on with', () => {
    assert.deepEqual(
      interruptions(conversationOf(['A', 'jeg var-'], ['B', 'mm'], ['A', 'så jeg-'], ['A', 'nå men'])),
      [],
    )
  })
  it('ends cut off and another goes on, and says why', () => {
    const [found] = interruptions(
      conversationOf(['A', 'så jeg ville ger-'], ['B', 'vi skal videre til planen']),
    )
    assert.deepEqual([found?.turn, found?.by], [1, 2])
    assert.match(found?.because.da ?? '', /midt i et ord/)
  })
  it('is marked +/. in CHAT', () => {
    const lines = [
      '*BOR:\tså jeg +/.',
      '*SAG:\tvi skal videre .',
      '*BOR:\tså jeg +//.',
      '*SAG:\tvi skal videre .',
    ]
    assert.deepEqual(
      interruptions(read(chatFile(lines)).conversation).map((each) => each.turn),
      [1],
    )
  })
})

describe('who talks when', () => {
  it('uses known times as they are', () => {
    const { spans, speakers, estimated, totalMs } = whoTalks(
      conversationOf(['A', 'hej du', 500, 1500], ['B', 'hej', 2000, 2300]),
    )
    assert.equal(estimated, false)
    assert.deepEqual(
      spans.map((span) => [span.speaker, span.startMs, span.endMs]),
      [
        ['A', 500, 1500],
        ['B', 2000, 2300],
      ],
    )
    assert.deepEqual(speakers, [
      { speaker: 'A', turns: 1, words: 2, ms: 1000 },
      { speaker: 'B', turns: 1, words: 1, ms: 300 },
    ])
    assert.equal(totalMs, 2300)
  })
  it('reckons 300 ms a word and the written pauses where times are missing, and says so', () => {
    const { spans, estimated } = whoTalks(conversationOf(['A', 'en to tre (1.0)'], ['B', 'fire']))
    assert.equal(estimated, true)
    assert.deepEqual(
      spans.map((span) => [span.startMs, span.endMs, span.estimated]),
      [
        [0, 1900, true],
        [1900, 2200, true],
      ],
    )
  })
  it('presses reckoned turns together when the next known time leaves less room', () => {
    const { spans } = whoTalks(
      conversationOf(['A', 'en to tre fire', 0], ['B', 'fem seks syv otte'], ['A', 'ni', 1200, 1500]),
    )
    assert.deepEqual(
      spans.map((span) => [span.startMs, span.endMs]),
      [
        [0, 600],
        [600, 1200],
        [1200, 1500],
      ],
    )
  })
  it('never ends a span before it starts, and loses no turn, whatever times are known', () => {
    const time = fc.option(fc.nat({ max: 100_000 }))
    const said = fc.tuple(
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom('', 'ja', 'en to tre (0.5)'),
      time,
      time,
    )
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (list) => {
        const { spans, speakers } = whoTalks(conversationOf(...list))
        assert.equal(spans.length, list.length)
        for (const span of spans) assert.ok(span.endMs >= span.startMs && Number.isInteger(span.endMs))
        assert.equal(
          speakers.reduce((sum, each) => sum + each.turns, 0),
          list.length,
        )
      }),
    )
  })
})
