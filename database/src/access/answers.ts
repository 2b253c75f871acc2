// What a promise expects of an answer.
import assert from 'node:assert/strict'
import type { Answer } from './asking.ts'

/** It was refused, and for this. */
export const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)

/** It was done to so many rows. */
export const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)
