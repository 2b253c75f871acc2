import assert from 'node:assert/strict'
import { test } from 'node:test'
import { onOneLine } from './on-one-line.ts'
import { soon } from './testing.ts'

test('a text of space alone is put on one line as soon as any other', () => {
  const space = ' '.repeat(1_000_000)
  assert.equal(
    soon(() => onOneLine(`${space}x`)),
    `${space}x`,
  )
})

test('a break takes the space around it along; other space stays', () => {
  assert.equal(onOneLine('ja  \n\n nej  tak\n'), 'ja nej  tak ')
  assert.equal(onOneLine('a\tb\nc', /[\n\t]/), 'a b c')
})
