import assert from 'node:assert/strict'
import { Unreadable } from '@lydhoer/words'
import { read, type ReadOptions } from '../read.ts'

/** Reads something that must be refused, and gives the refusal. */
export function refused(input: Uint8Array | string, options: ReadOptions = {}): Unreadable {
  try {
    read(input, options)
  } catch (error) {
    assert.ok(error instanceof Unreadable, `something else than Unreadable was thrown: ${String(error)}`)
    for (const words of [error.what, error.hint]) assert.ok(words.da !== '' && words.en !== '')
    return error
  }
  assert.fail('it was read')
}
