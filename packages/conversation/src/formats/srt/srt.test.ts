import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'
import { refused } from '../../testing/refused.ts'

const srt = (text: string) => read(text, { format: 'srt' })

describe('an SRT file that loses talk is refused where it breaks', () => {
  const cases: [string, string, number][] = [
    ['a number and nothing more', '1', 1],
    ['a time line that is no time', '1\n00:00:01,000 --> 00:00:0x,000\nhej', 2],
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
      [['formatting', 2]],
    )
  })

  it('is known by its look when nothing says that it is SRT', () => {
    assert.equal(read('1\n00:00:01,000 --> 00:00:02,000\nB: hej').format, 'srt')
  })
})
