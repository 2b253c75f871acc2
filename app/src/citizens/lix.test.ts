// What citizens read reads easily: every message of their own pages is measured in Danish.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from 'node:test'
import { lix } from '@lydhoer/danish'

const most = 30
/** One long word among few makes a label hard by the figure and not to read: what is shorter is measured with the rest of its file. */
const enoughWords = 10

/** Every Danish text in what a module exports: messages with a `da` of their own, and sentences. A function is asked with a name or a number. */
function danishIn(value: unknown, isDanish = false): string[] {
  if (typeof value === 'string') return isDanish ? [value] : []
  if (typeof value === 'function') return isDanish ? danishIn(asked(value as Asked), true) : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) =>
    name === 'en' ? [] : danishIn(one, isDanish || name === 'da'),
  )
}

type Asked = (...given: unknown[]) => unknown
function asked(words: Asked): unknown {
  try {
    return words(...Array.from({ length: words.length }, () => 'Sif'))
  } catch {
    return words(...Array.from({ length: words.length }, () => 2))
  }
}

const folder = join(import.meta.dirname, '..')
const files = globSync('{citizens,together}/*/own-*messages.ts', { cwd: folder }).sort()
const asSentence = (text: string) => (/[.!?…:]$/.test(text) ? text : `${text}.`)

test('there are words on citizens’ pages to measure', () => assert.ok(files.length > 0))

for (const file of files)
  test(`citizens read with ease what stands in ${file}: LIX is ${most} at most`, async () => {
    const texts = danishIn(await import(pathToFileURL(join(folder, file)).href))
    assert.ok(texts.length > 0)
    const hard = texts
      .map((text) => ({ text, ...lix(text) }))
      .filter(({ words, lix }) => words >= enoughWords && (lix ?? 0) > most)
    assert.deepEqual(
      hard.map(({ text, lix }) => `${lix} ${text}`),
      [],
    )
    const whole = lix(texts.map(asSentence).join(' ')).lix ?? 0
    assert.ok(whole <= most, `${file} in all: ${whole}`)
  })
