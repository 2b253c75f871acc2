import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  fjordby,
  fjordbyCsv,
  fromCells,
  fromCompressed,
  fromSpells,
  inWords,
  readStream,
  readTable,
  type Sequences,
} from '../index.ts'

/** Text as bytes, cut into chunks of some size. */
function* chunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

test('a row of another width is refused with its line', async () => {
  await assert.rejects(readStream(chunks('a,b\nX,Y\nX\n', 5)), { name: 'Invalid', line: 3 })
})

test('a cell that is no state is refused with line, column and what is allowed', async () => {
  const read = readStream(chunks('a,b\nX,Y\nX,Z\n', 3), { states: ['X', 'Y'] })
  await assert.rejects(read, { name: 'Invalid', line: 3, column: 2, message: /“Z”.*tilladt er X, Y/ })
})

test('columns that are not there, a quotation mark left open and no rows at all are refused', async () => {
  await assert.rejects(readStream(chunks('a,b\nX,Y\n', 9), { columns: [1, 3] }), { name: 'Invalid', line: 1 })
  await assert.rejects(readStream(chunks('a,b\nX,"Y\n', 9)), { name: 'Invalid', line: 2, column: 2 })
  await assert.rejects(readStream(chunks('a,b\n', 9)), { name: 'Invalid' })
})

test('spells with other columns, or that end before they begin, are refused with their line', async () => {
  await assert.rejects(readStream(chunks('id,start,end,state\n', 9), { format: 'spells' }), {
    name: 'Invalid',
    line: 1,
  })
  const read = readStream(chunks('id,from,to,state\n1,3,2,A\n', 9), { format: 'spells' })
  await assert.rejects(read, { name: 'Invalid', line: 2, column: 2 })
})

test('a run that is cancelled stops', async () => {
  await assert.rejects(readStream(chunks('a\nX\n', 1), { signal: AbortSignal.abort() }), {
    name: 'AbortError',
  })
})

test('what is read as a stream is what is read at once, wherever the chunks are cut', async () => {
  const cell = fc.constantFrom('A', 'B', 'employed', 'æble', '', 'NA', '"quoted, ""so"""', '12')
  const choice = fc.constantFrom('missing' as const, 'delete' as const, { state: 'A' })
  await fc.assert(
    fc.asyncProperty(
      fc
        .integer({ min: 1, max: 6 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 })),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.record({ left: choice, gaps: choice, right: choice }),
      async (rows, size, newline, last, missing) => {
        const head = rows[0]!.map((_, t) => `t${t}`).join()
        const text =
          [head, ...rows.map((row) => row.join())].join(newline) +
          (last || rows.at(-1)!.join() === '' ? newline : '')
        const table = readTable(text)
        const whole = fromCells(table.rows, { periods: table.columns, missing })
        const found = fromCompressed(await readStream(chunks(text, size), { missing }))
        assert.deepEqual(found, whole)
      },
    ),
    { numRuns: 150 },
  )
})

test('spells read as a stream are those read at once, in any order', async () => {
  const spell = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    from: fc.integer({ min: 1, max: 20 }),
    more: fc.integer({ min: 0, max: 9 }),
    state: fc.constantFrom('A', 'B'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(spell, { minLength: 1 }), async (spells) => {
      const rows = spells.map(({ more, ...row }) => ({ ...row, to: row.from + more }))
      const text = `state,id,from,to\n${rows.map(({ id, from, to, state }) => [state, id, from, to].join()).join('\n')}`
      const found = fromCompressed(await readStream(chunks(text, 7), { format: 'spells' }))
      const whole = fromSpells(rows)
      const words = (of: Sequences) => of.rows.map((_, i) => inWords(of, i))
      assert.deepEqual(words(found), words(whole))
    }),
  )
})

test('equal people are kept once and counted', async () => {
  const { counts, of, people } = await readStream(chunks('a,b\nX,X\nX,Y\nX,X\n', 4))
  assert.deepEqual([...counts], [2, 1])
  assert.deepEqual([...of], [0, 1, 0])
  assert.equal(people, 3)
})

test('the register of Fjordby is the same as a file and at once, and progress tells all of it', async () => {
  let last = { bytes: 0, people: 0 }
  const read = await readStream(fjordbyCsv({ people: 300, weeks: 60 }), {
    progress: (done) => void (last = done),
  })
  const whole = fjordby({ people: 300, weeks: 60 })
  const names = new Map(read.alphabet.map((state, code) => [code, state]))
  const found = fromCompressed(read)
  found.rows.forEach((row, i) => {
    assert.equal(
      [...row].map((code) => names.get(code)).join(),
      [...whole.rows[i]!].map((code) => whole.alphabet[code]).join(),
    )
  })
  assert.equal(last.people, 300)
})
