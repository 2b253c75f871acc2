import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { soon } from '@lydhoer/words/testing'
import { Unreadable } from '@lydhoer/words'
import { read } from '../../read.ts'

describe('a long line of one sign is read or refused as soon as any other', () => {
  const long = 300_000
  for (const [name, line] of [
    ['spaces', `${' '.repeat(long)}x`],
    ['a time and spaces', `00:41${' '.repeat(long)}x`],
    ['a number and spaces', `12${' '.repeat(long)}x`],
    ['folders', '/home/a'.repeat(long / 7)],
  ] as const)
    for (const rest of ['', '\nB: hej\nM: ja'])
      it(`${name}${rest === '' ? '' : ', above talk'}`, () => {
        const turns = soon(() => {
          try {
            return read(`${line}${rest}`).conversation.turns.length
          } catch (error) {
            if (error instanceof Unreadable) return 0
            throw error
          }
        })
        assert.equal(turns, rest === '' ? 0 : 2)
      })
})
