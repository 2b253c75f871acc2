import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { described, files } from './described.ts'

const now = await described()

for (const name of ['schema', 'tables'] as const)
  test(`${name === 'schema' ? 'schema.sql' : 'tables.ts'} says what the database is now`, async () => {
    const written = await readFile(files[name], 'utf8')
    assert.ok(
      written === now[name],
      `made anew by: node --import tsx database/src/describe/write.ts\n${firstDifference(written, now[name])}`,
    )
  })

test('what the application is not granted, its types do not let it write', () => {
  // Filled in by triggers, written once, changed later, and left to a default.
  assert.match(now.tables, /^ {4}ground_until: Kept<Day>$/m)
  assert.match(now.tables, /^ {4}held_on: Day$/m)
  assert.match(now.tables, /^ {4}submission_id: Once<string>$/m)
  assert.match(now.tables, /^ {4}phase_since: Later<Date, Moment>$/m)
  assert.match(now.tables, /^ {4}checking: Later<boolean>$/m)
  assert.match(now.tables, /^ {4}with_sound: Generated<boolean>$/m)
})

test('code words, lists, days and JSON come as what they are', () => {
  assert.match(now.tables, /^ {4}language: Later<'da' \| 'en' \| 'easy' \| 'ar' \| 'uk'>$/m)
  assert.match(now.tables, /^ {4}hashes: Once<number\[\]>$/m)
  assert.match(now.tables, /^ {4}settings: Once<unknown, string>$/m)
  assert.match(now.tables, /silent: \{ fromMs: number; toMs: number \}\[\]/)
})

function firstDifference(written: string, now: string): string {
  const [was, is] = [written.split('\n'), now.split('\n')]
  const at = is.findIndex((line, n) => line !== was[n])
  return `line ${at + 1} says: ${was[at] ?? '(nothing)'}\nit ought to say: ${is[at] ?? '(nothing)'}`
}
