import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import { refused } from '../../testing/refused.ts'
import { elementPlaces } from './json.ts'

const whisper = (value: unknown) => read(JSON.stringify(value))

describe('a Whisper file that cannot be used is refused where it breaks', () => {
  it('names the line of a segment without a start', () => {
    const text = '{"segments": [\n{"start": 0, "end": 1, "text": "hej"},\n  {"end": 2, "text": "nå"}\n]}'
    const invalid = refused(text)
    assert.deepEqual([invalid.line, invalid.column], [3, 3])
    assert.match(invalid.what.da, /segments\[1\]\.start/)
  })
  it('names the place where JSON stops being JSON', () => {
    assert.equal(refused('{"segments": [\n{"start": 0,,}]}').line, 2)
    assert.equal(refused('{"segments": [\n{"start": 0\n').line, 3)
  })
  for (const [name, text] of [
    ['has no segments', '{"name": "noget andet"}'],
    ['has no words', '{"segments": []}'],
    ['has negative times', '{"segments": [{"start": -1, "end": 1, "text": "hej"}]}'],
    ['has times that are words', '{"segments": [{"start": "0", "end": 1, "text": "hej"}]}'],
    ['has a segment that is a number', '{"segments": [7]}'],
    ['is nested a hundred thousand deep', '['.repeat(100_000)],
  ] as const) {
    it(`that ${name}`, () => assert.ok(refused(text, { format: 'whisper' }).line))
  }
})

describe('the JSON of speech recognisers is read with all it says', () => {
  it('makes whole milliseconds, so that 27.400000000000002 overlaps nothing', () => {
    const { turns } = whisper({
      segments: [
        { start: 0, end: 27.400000000000002, text: ' hej' },
        { start: 27.4, end: 28, text: ' nå' },
      ],
    }).conversation
    assert.deepEqual(
      turns.map(({ startMs, endMs, text, speaker }) => [startMs, endMs, text, speaker]),
      [
        [0, 27400, 'hej', '?'],
        [27400, 28000, 'nå', '?'],
      ],
    )
  })

  it('keeps words with their times and certainty, whether probability or score, and finds them in the text', () => {
    const { turns } = whisper({
      segments: [
        {
          start: 1,
          end: 2,
          text: ' ja ja',
          words: [
            { word: ' ja', start: 1, end: 1.2, probability: 0.5 },
            { word: 'ja', score: 0.25 },
          ],
        },
      ],
    }).conversation
    assert.deepEqual(turns[0]?.words, [
      { text: 'ja', from: 0, to: 2, startMs: 1000, endMs: 1200, probability: 0.5 },
      { text: 'ja', from: 3, to: 5, startMs: null, endMs: null, probability: 0.25 },
    ])
  })

  it('splits a segment where its words change speaker', () => {
    const words = [
      { word: 'Går', start: 0, end: 0.2, speaker: 'SPEAKER_00' },
      { word: 'det?', start: 0.2, end: 0.5 },
      { word: 'Ja.', start: 0.9, end: 1, speaker: 'SPEAKER_01' },
    ]
    const { turns } = whisper({
      segments: [{ start: 0, end: 1.1, text: 'Går det? Ja.', words }],
    }).conversation
    assert.deepEqual(
      turns.map(({ speaker, text, startMs, endMs }) => [speaker, text, startMs, endMs]),
      [
        ['SPEAKER_00', 'Går det?', 0, 500],
        ['SPEAKER_01', 'Ja.', 900, 1000],
      ],
    )
    assert.deepEqual([turns[1]?.words?.[0]?.from, turns[1]?.words?.[0]?.to], [0, 3])
  })

  it('reads whisper.cpp, whose offsets are milliseconds already', () => {
    const { conversation } = whisper({
      result: { language: 'da' },
      transcription: [
        {
          timestamps: { from: '00:00:00,000', to: '00:00:02,500' },
          offsets: { from: 0, to: 2500 },
          text: ' Hej',
        },
        { timestamps: { from: '00:00:02,500', to: '00:00:03,000' }, text: ' Nå', speaker: '1' },
      ],
    })
    assert.equal(conversation.language, 'da')
    assert.deepEqual(
      conversation.turns.map(({ speaker, text, startMs, endMs }) => [speaker, text, startMs, endMs]),
      [
        ['?', 'Hej', 0, 2500],
        ['1', 'Nå', 2500, 3000],
      ],
    )
  })

  it('reads a bare list of segments', () => {
    assert.equal(
      whisper([{ start: 0, end: 1, text: 'hej', speaker: 'S01' }]).conversation.turns[0]?.speaker,
      'S01',
    )
  })

  it('reports the tokens it leaves out and the words whose end came before their start', () => {
    const { losses } = whisper({
      segments: [{ start: 0, end: 1, text: 'hej', tokens: [1], words: [{ word: 'hej', start: 1, end: 0 }] }],
    })
    assert.deepEqual(losses.map((loss) => loss.kind).sort(), ['tokens', 'word-time'])
  })

  it('finds each element of a list in its text, whatever the strings and nesting around it', () => {
    const text = '{"a": [[1], "]"],\n "segments": [{"x": ["}"]},\n 7, "s]"]}'
    assert.deepEqual(elementPlaces(text, 'segments'), [
      { line: 2, column: 15 },
      { line: 3, column: 2 },
      { line: 3, column: 5 },
    ])
  })
})

describe('the JSON of speech recognisers that know less than they should', () => {
  it('NaN and null are no time, and cost no segment', () => {
    const text =
      '{"language":"da","segments":[{"start":0,"end":1,"text":" hej \\"NaN\\"","avg_logprob":NaN,"words":[{"word":"hej","start":0,"end":1,"score":NaN}]},{"start":1,"end":NaN,"text":"nej"},{"start":null,"end":null,"text":"nå"}]}'
    const { conversation, losses } = read(text)
    assert.deepEqual(
      conversation.turns.map(({ text: words, startMs, endMs }) => [words, startMs, endMs]),
      [
        ['hej "NaN"', 0, 1000],
        ['nej', 1000, null],
        ['nå', null, null],
      ],
    )
    assert.deepEqual(
      losses.map(({ kind, count }) => [kind, count]),
      [['untimed', 2]],
    )
  })
  it('what else the file holds is told by name', () => {
    const { losses } = whisper({
      task: 'transcribe',
      segments: [{ start: 0, end: 1, text: 'hej', certainty: 1 }],
    })
    assert.match(losses[0]?.what.da ?? '', /task, certainty/)
  })
  it('one spoiled byte leaves æ, ø and å as they are, and is told', () => {
    const bytes = Buffer.concat([
      Buffer.from(
        '{"transcription":[{"offsets":{"from":0,"to":1000},"text":" Så er der øl på bordet."},{"offsets":{"from":1000,"to":2000},"text":"',
      ),
      Buffer.from([0xc3]),
      Buffer.from('"}]}'),
    ])
    const { conversation, losses } = read(bytes)
    assert.equal(conversation.turns[0]?.text, 'Så er der øl på bordet.')
    assert.deepEqual(
      losses.map(({ kind, count }) => [kind, count]),
      [['spoiled-signs', 1]],
    )
  })
})
