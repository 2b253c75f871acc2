import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import { refused } from '../../testing/refused.ts'

const srt = (text: string) => read(text, { format: 'srt' })

describe('an SRT file that loses talk is refused where it breaks', () => {
  const cases: [string, string, number][] = [
    ['a number and nothing more', '1', 1],
    ['a time line that is no time', '1\n00:00:01,000 --> 00:00:0x,000\nhej', 2],
    [
      'a number whose time line is missing',
      '1\n00:00:00,500 --> 00:00:07,000\nførst\n\n2\nså\n\n3\n00:00:11,890 --> 00:00:16,320\nsidst',
      5,
    ],
    ['a later time line that is no time', '1\n00:00:01,000 --> 00:00:02,000\nhej\n\n2\n00:00:3 --> 4\nx', 6],
  ]
  for (const [name, text, line] of cases) {
    it(name, () => assert.equal(refused(text, { format: 'srt' }).line, line))
  }
})

describe('SRT is read with all it says', () => {
  it('takes times with comma or dot', () => {
    const { turns } = srt(
      '1\n00:00:01,500 --> 00:00:02,25\nhej\n\n2\n00:00:02.250 --> 00:00:03.000\nnå\n',
    ).conversation
    assert.deepEqual(
      turns.map(({ startMs, endMs, text }) => [startMs, endMs, text]),
      [
        [1500, 2250, 'hej'],
        [2250, 3000, 'nå'],
      ],
    )
  })

  it('loses nothing at a blank line inside a subtitle, nor at a number that is talk', () => {
    const { turns } = srt(
      '1\n00:00:01,000 --> 00:00:02,000\nfør\n\nefter\n37\n\n2\n00:00:02,000 --> 00:00:03,000\nnå',
    ).conversation
    assert.deepEqual(
      turns.map((turn) => turn.text),
      ['før\n\nefter\n37', 'nå'],
    )
  })

  it('leaves out italics and places on the screen, and says so', () => {
    const { conversation, losses } = srt('1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>hej</i>')
    assert.equal(conversation.turns[0]?.text, 'hej')
    assert.deepEqual(
      losses.map(({ kind, line }) => [kind, line]),
      [
        ['places', 3],
        ['formatting', 2],
      ],
    )
  })

  it('is known by its look when nothing says that it is SRT', () => {
    assert.equal(read('1\n00:00:01,000 --> 00:00:02,000\nB: hej').format, 'srt')
  })
})

describe('the numbers of subtitles are never talk', () => {
  const said = (text: string) => srt(text).conversation.turns.map((turn) => turn.text)
  const time = (second: number) => `00:00:0${second},000 --> 00:00:0${second + 1},000`

  it('without blank lines between', () =>
    assert.deepEqual(said(`1\n${time(1)}\nhej\n2\n${time(2)}\nnej\n3\n${time(3)}\ntak`), [
      'hej',
      'nej',
      'tak',
    ]))
  it('with a blank line between a number and its time', () =>
    assert.deepEqual(said(`1\n${time(1)}\nhej\n\n2\n\n${time(2)}\nnej\n`), ['hej', 'nej']))
  it('but a number that is said is, also where subtitles have no numbers', () => {
    assert.deepEqual(said(`1\n${time(1)}\nhvor mange?\n37\n\n2\n${time(2)}\n38\n\n3\n${time(3)}\nnå`), [
      'hvor mange?\n37',
      '38',
      'nå',
    ])
    assert.deepEqual(said(`${time(1)}\nhvor mange?\n37\n${time(2)}\nnå`), ['hvor mange?\n37', 'nå'])
  })
})

describe('times of any length', () => {
  it('without a fraction, or with a long one', () => {
    const { turns } = srt(
      '1\n00:00:01 --> 00:00:06,250000\nhej\n\n2\n00:00:06,2501 --> 00:00:11\nnå',
    ).conversation
    assert.deepEqual(
      turns.map(({ startMs, endMs }) => [startMs, endMs]),
      [
        [1000, 6250],
        [6250, 11_000],
      ],
    )
    assert.equal(read('1\n00:00:01 --> 00:00:06\nhej').format, 'srt')
  })
  it('as YouTube writes them (.sbv), by name or by look', () => {
    const sbv = '0:00:00.599,0:00:04.160\nhej\nmed jer\n\n0:00:04.160,0:00:06.770\ntak\n'
    for (const fileName of ['a.sbv', 'a.txt'])
      assert.deepEqual(
        read(sbv, { fileName }).conversation.turns.map(({ text, startMs, endMs }) => [text, startMs, endMs]),
        [
          ['hej\nmed jer', 599, 4160],
          ['tak', 4160, 6770],
        ],
      )
  })
})
