import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  fjordby,
  fjordbyCsv,
  fromCells,
  fromCompressed,
  fromSpells,
  fromStatePermanence,
  inWords,
  readRegister,
  readTable,
  type RegisterOptions,
  type Sequences,
} from '../index.ts'

/** Text as bytes, cut into chunks of some size. */
function* chunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

/** Sequences with every column a period, as far as nothing else is said. */
const readStream = async (
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: RegisterOptions = {},
) => (await readRegister(bytes, { periods: 'all', ...options })).sequences

test('a row of another width is refused with its line', async () => {
  await assert.rejects(readStream(chunks('a,b\nX,Y\nX\n', 5)), { name: 'Unreadable', line: 3 })
})

test('a cell that is no state is refused with line, column and what is allowed', async () => {
  const read = readStream(chunks('a,b\nX,Y\nX,Z\n', 3), { states: ['X', 'Y'] })
  await assert.rejects(read, { name: 'Unreadable', line: 3, column: 2, message: /“Z”.*tilladt er X, Y/ })
})

test('columns that are not there, a quotation mark left open and no rows at all are refused', async () => {
  await assert.rejects(readStream(chunks('a,b\nX,Y\n', 9), { periods: [1, 3] }), {
    name: 'Unreadable',
    line: 1,
  })
  await assert.rejects(readStream(chunks('a,b\nX,"Y\n', 9)), { name: 'Unreadable', line: 2, column: 2 })
  await assert.rejects(readStream(chunks('a,b\n', 9)), { name: 'Unreadable' })
})

test('spells with other columns, or that end before they begin, are refused with their line', async () => {
  await assert.rejects(readStream(chunks('id,start,state\n', 9), { form: 'spells' }), {
    name: 'Unreadable',
    line: 1,
  })
  const read = readStream(chunks('id,from,to,state\n1,3,2,A\n', 9), { form: 'spells' })
  await assert.rejects(read, { name: 'Unreadable', line: 2, column: 2 })
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
          (last || rows.at(-1).join() === '' ? newline : '')
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
      const found = fromCompressed(await readStream(chunks(text, 7), { form: 'spells' }))
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

/** The whole of a file as it is read by itself. */
const readText = (text: string, options: RegisterOptions = {}) => readRegister(chunks(text, 50), options)
const refusedWith = (line: number | undefined, message: RegExp) => ({ name: 'Unreadable', line, message })

test('a trajectory that says it lasts longer than any may is refused with its row, before anything is made of it', async () => {
  for (const form of ['EM/65001', 'EM/65000-TR/1', '(EM,65001)'])
    await assert.rejects(
      readText(`forløb\nEM/2\n${form}\n`, { form: 'sps' }),
      refusedWith(3, /varer 65\.001 perioder; højst 65\.000/),
    )
  assert.throws(() => fromStatePermanence(['EM/65001']), refusedWith(1, /65\.001/))
  await assert.rejects(
    readText('id,fra,til,tilstand\n1,1,65001,A\n', { form: 'spells' }),
    refusedWith(2, /går fra 1 til 65001; skriv hele perioder fra 1 til 65000/),
  )
  assert.throws(() => fromSpells([{ id: 'a', from: 1, to: 65_001, state: 'A' }]), refusedWith(2, /65001/))
})

test('more people, or more periods of all of them, than there may be are refused with the row that is one too many', async () => {
  const limits = { people: 3, cells: 10, spells: 4 }
  const wide = (people: number, periods: number) =>
    `${Array.from({ length: periods }, (_, t) => `w${t}`).join()}\n${`${'X,'.repeat(periods - 1)}X\n`.repeat(people)}`
  await assert.rejects(readText(wide(4, 2), { limits }), refusedWith(5, /over 3 personer/))
  await assert.rejects(
    readText(wide(3, 4), { limits }),
    refusedWith(4, /personer gange perioder er over 10/i),
  )
  await assert.rejects(readText('f\nA/5\nA/5\nA/1\n', { limits, form: 'sps' }), refusedWith(4, /over 10/))
  const spells = (rows: string[]) =>
    readText(['id,fra,til,tilstand', ...rows].join('\n'), { limits, form: 'spells' })
  await assert.rejects(
    spells(['1,1,1,A', '2,1,1,A', '3,1,1,A', '4,1,1,A']),
    refusedWith(5, /over 3 personer/),
  )
  await assert.rejects(spells(['1,1,5,A', '2,1,6,A']), refusedWith(undefined, /over 10/))
  await assert.rejects(spells(Array<string>(5).fill('1,1,1,A')), refusedWith(6, /over 4 rækker/))
})

test('a line without end, a state as long as a page and what is not UTF-8 are refused with their line', async () => {
  const long = Buffer.alloc(5 * 1024 ** 2, 88)
  await assert.rejects(readRegister([Buffer.from('w1,w2\n'), long, long]), refusedWith(2, /længere end 8 MB/))
  await assert.rejects(readText(`w1,w2\nA,${'B'.repeat(201)}\n`), refusedWith(2, /201 tegn/))
  const latin = Buffer.concat([Buffer.from('w1,w2\nA,B\nA,'), Buffer.from('æble\n', 'latin1')])
  await assert.rejects(readRegister([latin]), refusedWith(3, /UTF-8/))
})

test('columns that cannot be found, or stand the wrong way round, are refused with those that there are', async () => {
  const text = 'navn,alder\nx,40\n'
  await assert.rejects(readText(text), refusedWith(1, /ikke flere kolonner efter hinanden/))
  await assert.rejects(
    readText(text, { periods: { first: 'uge1' } }),
    /ingen kolonne “uge1”; kolonnerne er navn, alder/,
  )
  await assert.rejects(
    readText(text, { periods: { first: 'alder', last: 'navn' } }),
    refusedWith(1, /rækkefølge/),
  )
  await assert.rejects(readText('w1,w2,v\nA,B,tung\n', { weight: 'v' }), {
    line: 2,
    column: 3,
    message: /“tung” er ikke en vægt/,
  })
})

test('the periods are found among other columns, by number or by month; the others are groups or told as not used', async () => {
  const rows = Array.from({ length: 20 }, (_, i) => `${i},${20 + i},${i % 2 ? 'nord' : 'syd'},DK,A,B,${i}`)
  for (const [one, two] of [
    ['uge1', 'uge2'],
    ['Sep.93', 'Oct.93'],
    ['2014-01', '2014-02'],
    ['m_1', 'm_2'],
  ]) {
    const read = await readText([`id,alder,gruppe,land,${one},${two},lukket`, ...rows].join('\n'))
    assert.deepEqual(read.sequences.periods, [one, two])
    assert.deepEqual(read.sequences.alphabet, ['A', 'B'])
    assert.deepEqual(
      read.groups.map(({ name, values }) => [name, values]),
      [['gruppe', ['syd', 'nord']]],
    )
    assert.deepEqual(
      [...read.groups[0]!.of],
      rows.map((_, i) => i % 2),
    )
    assert.deepEqual(
      read.unused.map(({ name, values }) => `${name} ${values}`),
      ['id 20', 'alder 20', 'land 1', 'lukket 20'],
    )
  }
})

test('weights, kept columns, rows, cells that mean nothing and a file without names are read as asked', async () => {
  const text = 'id,w1,w2,vægt\na,A,*,1\nb,B,B,"0,5"\nc,A,B,2\n'
  const read = await readText(text, { weight: 'vægt', keep: ['id'], rows: [0, 2], none: ['*'] })
  assert.deepEqual([...read.weights!], [1, 0.5])
  assert.deepEqual(read.kept.get('id'), ['a', 'b'])
  assert.deepEqual(read.sequences.alphabet, ['A', 'B'])
  assert.deepEqual([...read.sequences.lengths], [1, 2])
  const bare = await readText('A,A\nA,B\n', { isNamed: false })
  assert.deepEqual([bare.sequences.people, bare.sequences.periods], [2, ['1', '2']])
  const r = await readText('"","t1","t2"\n"s1","A","A"\n"s2","A","B"\n', { periods: [0, 2] })
  assert.deepEqual(
    [r.sequences.alphabet, r.sequences.periods],
    [
      ['A', 'B'],
      ['t1', 't2'],
    ],
  )
})

test('whoever watches is told of every cell of every column that is not empty, with its line', async () => {
  const seen: string[] = []
  const watch = {
    head: (names: readonly string[]) => seen.push(names.join()),
    cell: (column: number, bytes: Uint8Array, from: number, to: number, line: number) =>
      seen.push(`${line}:${column} ${Buffer.from(bytes.subarray(from, to)).toString()}`),
  }
  await readText('id,w1,w2\n1,A,\n', { watch })
  await readText('id,fra,til,tilstand\n1,1,2,A\n', { watch, form: 'spells' })
  await readText('nr,f\n7,A/2\n', { watch, form: 'sps' })
  assert.deepEqual(seen, [
    ...['id,w1,w2', '2:0 1', '2:1 A'],
    ...['id,fra,til,tilstand', '2:0 1', '2:1 1', '2:2 2', '2:3 A'],
    ...['nr,f', '2:0 7', '2:1 A/2'],
  ])
})

test('a column that is named as weights or kept is no period, wherever it stands and however it is called', async () => {
  const cases: [string, RegisterOptions][] = [
    ['t1,t2,t3,t4\n2,A,A,B\n1,B,B,B\n', { weight: 't1' }],
    ['t2,t1,t3,t4\nA,2,A,B\nB,1,B,B\n', { weight: 't1' }],
    ['t1,t2,t3,t4\n2,A,A,B\n1,B,B,B\n', { keep: ['t1'] }],
    ['t1,t2,t3,t4\n2,A,A,B\n1,B,B,B\n', { weight: 't1', keep: ['t1'] }],
    ['w,t2,t3,t4\n2,A,A,B\n1,B,B,B\n', { weight: 'w', periods: [0, 4] }],
    ['w,t2,t3,t4\n2,A,A,B\n1,B,B,B\n', { weight: 'w', periods: 'all' }],
    ['t2,t3,t4,w\nA,A,B,2\nB,B,B,1\n', { weight: 'w', periods: { first: 't2' } }],
    ['2,A,A,B\n1,B,B,B\n', { weight: '1', isNamed: false }],
  ]
  for (const [text, options] of cases) {
    const { sequences, weights, kept } = await readText(text, options)
    assert.equal(sequences.periods.length, 3, text)
    assert.deepEqual(sequences.alphabet, ['A', 'B'])
    assert.deepEqual([...fromCompressed(sequences).rows[0]!], [0, 0, 1])
    if (options.weight) assert.deepEqual([...weights!], [2, 1])
    if (options.keep) assert.deepEqual(kept.get('t1'), ['2', '1'])
  }
  await assert.rejects(
    readText('w\n1\n', { weight: 'w', periods: [0, 1] }),
    refusedWith(1, /ingen perioder tilbage/),
  )
})

test('a name that several columns have is refused with their numbers, for nobody knows which is meant', async () => {
  const text = 'sex,sex,w1,w2\nm,f,A,B\n'
  for (const options of [{ weight: 'sex' }, { keep: ['sex'] }, { periods: { first: 'sex' } }])
    await assert.rejects(
      readText(text, options),
      refusedWith(1, /flere kolonner hedder “sex” \(nummer 1, 2\)/i),
    )
  assert.deepEqual((await readText(text)).sequences.alphabet, ['A', 'B'])
})

test('spaces alone mean empty, as PSPP writes what is missing, and spaces round a state are none of it', async () => {
  const text = 'sex,w1,w2,w3\nm,A, ,B\n ,A ,"  ", B\n"f ","A ",,\n'
  const { sequences, kept } = await readText(text, { keep: ['sex'] })
  assert.deepEqual(sequences.alphabet, ['A', 'B'])
  assert.deepEqual(
    fromCompressed(sequences).rows.map((row) => [...row]),
    [[0, 2, 1], [0, 2, 1], [0]],
  )
  assert.deepEqual(kept.get('sex'), ['m', null, 'f'])
  assert.deepEqual((await readText('w1,w2,by\nA,B, \nA,B,x\nA,A,x \n')).groups[0]?.values, ['–', 'x'])
  const spells = await readText('id,fra,til,tilstand\n1 ,1,1,A\n 1,2,2, \n1,3,3,B\n', { form: 'spells' })
  assert.deepEqual(
    fromCompressed(spells.sequences).rows.map((row) => [...row]),
    [[0, 2, 1]],
  )
})

test('weights have a decimal comma or point; all of them 0 are refused', async () => {
  const weights = async (text: string) => [...(await readText(text, { weight: 'v' })).weights!]
  assert.deepEqual(await weights('v;t1;t2\n1,5;A;A\n0,5;A;B\n,25;C;C\n'), [1.5, 0.5, 0.25])
  assert.deepEqual(await weights('v\tt1\tt2\n1.5\tA\tA\n0\tA\tB\n'), [1.5, 0])
  await assert.rejects(weights('v;t1;t2\n0;A;A\n0,0;A;B\n'), refusedWith(undefined, /alle vægte er 0/i))
  for (const none of ['', ' ', 'NA', '-1', '1,5,5', '0x10', 'Infinity'])
    await assert.rejects(weights(`v;t1;t2\n${none};A;A\n`), refusedWith(2, /er ikke en vægt/))
})
