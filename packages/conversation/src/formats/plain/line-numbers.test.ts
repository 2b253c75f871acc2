import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../../read.ts'

describe('lines that are numbered now and then', () => {
  it('every fifth number is left out where it is the line’s own', () => {
    const lines = [
      '   B: hej der',
      '   og mere',
      '   M: ja',
      '   B: nå',
      '5  M: så er',
      '   det nu',
      '   B: ja',
      '   M: nej',
      '   B: jo',
      '10 og så',
    ]
    const { conversation, losses } = read(lines.join('\n'))
    assert.deepEqual(
      conversation.turns.map(({ text }) => text),
      ['hej der og mere', 'ja', 'nå', 'så er det nu', 'ja', 'nej', 'jo og så'],
    )
    assert.deepEqual(
      losses.map(({ kind, count }) => [kind, count]),
      [['line-numbers', 2]],
    )
  })
  it('a figure that is not its line’s number is talk', () => {
    const { conversation } = read('M: hvor mange?\nB: vi var vel\n5 eller 6\nM: nå\nB: eller\n10 måske')
    assert.deepEqual(
      conversation.turns.map(({ text }) => text),
      ['hvor mange?', 'vi var vel 5 eller 6', 'nå', 'eller 10 måske'],
    )
  })
  it('the first cell of a table row, when it is a number, is left out and told', () => {
    const { losses } = read('1\t00:01\tM\thej\n2\t00:03\tB\tja')
    assert.ok(losses.some(({ kind }) => kind === 'line-numbers'))
  })
})
