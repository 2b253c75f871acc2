import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Unreadable } from '@lydhoer/words'
import { soon } from '@lydhoer/words/testing'
import { roleByLabel } from './measures/role-labels.ts'
import { saidWords } from './notation/words.ts'
import { plain } from './notation/segments.ts'
import { read, type ReadOptions } from './read.ts'
import { conversationOf } from './testing/conversation.ts'
import { writeFile } from './write.ts'

const long = 400_000
const space = ' '.repeat(long)

/** Reads, or refuses, soon. */
const readSoon = (text: string, options: ReadOptions = {}) =>
  soon(() => {
    try {
      return read(text, options)
    } catch (error) {
      assert.ok(error instanceof Unreadable)
      return undefined
    }
  })

describe('a file made to be slow is read, or refused, as soon as any other of its length', () => {
  const files: [string, string][] = [
    ['a pause that is never closed, as a line of its own', `B: ja\n(1${space}x\nM: nå`],
    [
      'overriding tags of SRT that are never closed',
      `1\n00:00:00,000 --> 00:00:01,000\n${'{\\'.repeat(long)}`,
    ],
    [
      'settings of WebVTT said again and again',
      `WEBVTT\n\n00:00.000 --> 00:01.000 ${'align:start '.repeat(long / 12)}\n<00:00.500>ja`,
    ],
  ]
  for (const [name, text] of files) it(name, () => void readSoon(text))

  const lines: [string, string][] = [
    ['spaces', `${space}x`],
    ['a time and spaces', `00:41${space}x`],
    ['a number and spaces', `12${space}x`],
    ['folders', '/home/a'.repeat(long / 8)],
  ]
  for (const [name, line] of lines)
    it(`plain text of a line of ${name}, by itself and above talk`, () => {
      assert.equal(readSoon(line), undefined, 'it is no talk')
      assert.equal(readSoon(`${line}\nB: hej\nM: ja`)?.conversation.turns.length, 2)
    })

  it('REFI-QDA with a time at each turn, and with many codes', () => {
    const turns = Array.from({ length: 20_000 }, (_, i): [string, string, number, number] => [
      'B',
      `ord ${i}`,
      i * 100,
      i * 100 + 90,
    ])
    const conversation = conversationOf(...turns)
    const codes = [{ guid: 'A', name: 'have', description: '', colour: null, codable: true, codes: [] }]
    const stretches = turns.map((_, i) => ({
      fromTurn: i + 1,
      fromChar: 0,
      toTurn: i + 1,
      toChar: 3,
      codes: ['A'],
    }))
    const { bytes } = writeFile(conversation, 'refi', { codes, stretches })
    const back = soon(() => read(bytes, { format: 'refi' }))
    assert.deepEqual(back.conversation.turns, conversation.turns)
    assert.deepEqual(back.stretches, stretches)
  })
})

describe('what is made of a turn takes as long as the turn is long', () => {
  it('words between signs', () => assert.equal(soon(() => saidWords(`a${'%'.repeat(long)}b`)).length, 1))
  it('plain text of space and signs', () => void soon(() => plain(`a${space}.${'.'.repeat(long)}`)))
  it('the role of a label', () => {
    for (const label of [`b${space}x`, `b${'1'.repeat(long)}x`])
      assert.equal(
        soon(() => roleByLabel(label)),
        null,
      )
    assert.equal(roleByLabel('Sagsbehandler 2'), 'worker')
    assert.equal(roleByLabel('borger_01'), 'citizen')
  })
  it('writing it in every format', () => {
    const conversation = conversationOf(['B', `ja${space}nej`, 0, 1000])
    for (const format of ['chat', 'plain', 'vtt', 'srt', 'textgrid', 'elan', 'refi', 'docx'] as const)
      soon(() => writeFile(conversation, format))
  })
})
