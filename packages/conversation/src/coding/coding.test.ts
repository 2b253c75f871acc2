import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { agreementOf, type Rating } from '@lydhoer/measuring'
import { Unreadable } from '@lydhoer/words'
import { readCodes } from './read-codes.ts'
import { spanRatings, type CodedSpan } from './spans.ts'
import { writeCodes } from './write-codes.ts'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/codes/${name}`, import.meta.url))
const rating = (unit: string, coder: string, code: string, conversation = 's'): Rating => ({
  conversation,
  unit,
  coder,
  code,
})
const refusedAt = (text: string, options = {}) => {
  try {
    readCodes(text, options)
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error))
    return [error.line, error.column, error.what.en]
  }
  return 'read'
}

// ---- reading

test('a file that cannot be used is refused with line and column', () => {
  assert.deepEqual(
    [
      refusedAt(''),
      refusedAt('a,b\n1,2'),
      refusedAt('unit,coder,code\n1,a,x,y\n'),
      refusedAt('unit,coder,code\n1,a,x\n2,a'),
      refusedAt('unit,coder,code\n1,a,"x\n'),
      refusedAt('unit,coder,code\n1,"a"b,x\n'),
      refusedAt('unit,coder,code\n1,,x\n'),
      refusedAt('unit,coder,code\n1,a,x\n2,a,y\n'),
      refusedAt('unit,coder,code\n1,a,\n'),
      refusedAt('unit,a,a\n1,x,y'),
      refusedAt('unit,a,\n1,x,y'),
      refusedAt('unit;a;b\n1;low;hihg', { ordinal: ['low', 'high'] }),
    ],
    [
      [1, 1, 'The file is empty'],
      [1, 1, 'The heading cannot be read'],
      [2, 7, 'Here are 4 cells, but the heading has 3'],
      [3, 3, 'Here are 2 cells, but the heading has 3'],
      [2, 5, 'The quote is not closed'],
      [2, 6, 'Something stands after a closing quote'],
      [2, 3, 'The coder is missing'],
      [1, 1, 'There is only one coder in the file'],
      [1, 1, 'There are no codes in the file'],
      [1, 8, 'Two columns are called “a”'],
      [1, 8, 'A column has no name'],
      [2, 7, 'The code “hihg” is not on the scale'],
    ],
  )
})

test('any text is read or refused with a place; nothing else is thrown', () =>
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('"', ';', ',', '\n', '\r', '\t', 'a', 'unit', 'code', 'coder', 'ø', ' '),
      }),
      (text) => {
        try {
          readCodes(text)
        } catch (error) {
          assert.ok(error instanceof Unreadable && error.line !== undefined && error.column !== undefined)
        }
      },
    ),
  ))

test('long and wide, comma, semicolon and tab, Danish and English headings are the same codes', () => {
  const told = (text: string) => readCodes(text).map(({ unit, coder, code }) => [unit, coder, code].join())
  const expected = ['1,a,x', '1,b,y', '2,a,x']
  assert.deepEqual(told('unit,coder,code\n1,a,x\n1,b,y\n2,a,x\n'), expected)
  assert.deepEqual(told('\uFEFFenhed;koder;kode\r\n1;a;x\r\n1;b;y\r\n2;a;"x"\r\n'), expected)
  assert.deepEqual(told('unit\ta\tb\n1\tx\ty\n2\tx\t\n'), expected)
})

test('a quoted cell may hold separators, quotes and line breaks, and the lines after it are counted right', () => {
  const [first, second] = readCodes('unit,coder,code\n"1\n""a"", b",x,y\n2,z,w\n')
  assert.deepEqual([first?.unit, first?.line, first?.column], ['1\n"a", b', 3, 13])
  assert.deepEqual([second?.line, second?.column], [4, 5])
})

test('what is written is read the same', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b;c', 'd"e', 'f\ng', 'æ'), { minLength: 2, maxLength: 6 }),
      (texts) => {
        const ratings = texts.flatMap((text, i) => [
          rating(String(i), 'x', text),
          rating(String(i), `y ${text}`, text),
        ])
        const read = readCodes(writeCodes(ratings)).map(({ conversation, unit, coder, code }) => ({
          conversation,
          unit,
          coder,
          code,
        }))
        assert.deepEqual(read, ratings)
      },
    ),
  ))

test('a code that a spreadsheet would reckon as a formula is written so that it does not', () => {
  assert.match(writeCodes([rating('1', 'a', '=1+1')]), /"'=1\+1"/)
})

// ---- spans

test('spans become words, turns and conversations; whoever has marked anything has looked at all of it', () => {
  const turns = [1, 2].map((number) => ({
    number,
    words: [
      { from: 0, to: 2 },
      { from: 3, to: 6 },
    ],
  }))
  const spans: CodedSpan[] = [
    { coder: 'a', code: 'x', fromTurn: 1, toTurn: 1, fromChar: 3, toChar: 5 },
    { coder: 'b', code: 'x', fromTurn: 1, toTurn: 2 },
    { coder: 'c', code: 'x', fromTurn: 1, toTurn: 1, answer: false },
  ]
  const told = (level: 'word' | 'turn' | 'conversation') =>
    ['a', 'b', 'c'].map((coder) =>
      spanRatings('s', turns, spans, level)
        .filter((one) => one.coder === coder)
        .map(({ unit, code }) => `${unit}${code === 'ingen' ? '-' : code}`)
        .join(' '),
    )
  assert.deepEqual(told('word'), ['1.1- 1.2x 2.1- 2.2-', '1.1x 1.2x 2.1x 2.2x', '1.1- 1.2- 2.1- 2.2-'])
  assert.deepEqual(told('turn'), ['1x 2-', '1x 2x', '1- 2-'])
  assert.deepEqual(told('conversation'), ['x', 'x', '-'])
})

// ---- what is read is measured

test('the coded example: 40 turns, two coders, every figure with an interval that holds it', () => {
  const told = agreementOf(readCodes(fixture('grasping.csv')), { times: 400 })
  assert.deepEqual(
    [told.coders, told.conversations, told.units, told.alone, told.enough, told.drawn],
    [2, 2, 40, 0, true, 'units'],
  )
  // 5 of the 40 turns differ, counted in the fixture by hand.
  assert.equal(told.overall?.percent.value, 35 / 40)
  const { alpha, kappa, fleiss } = told.overall ?? assert.fail()
  for (const one of [told.overall?.percent, alpha, kappa, fleiss]) {
    assert.ok(one && one.value !== null && one.low !== null && one.high !== null)
    assert.ok(one.low <= one.value && one.value <= one.high && one.low > 0.5)
  }
  assert.deepEqual(
    told.perCode.map(({ code }) => code),
    ['graspOpportunity', 'institutionalTurn', 'pause'],
  )
  assert.equal(told.perCode[2]?.figures.alpha.value, 1)
  assert.ok((told.boundaries?.value ?? 0) > 0.5)
  assert.equal(told.overall?.ordinal, null)
})

test('a scale gives the ordinal figures, and three coders with one missing no Cohen’s or Fleiss’ κ', () => {
  const ordinal = ['lav', 'mellem', 'høj']
  const told = agreementOf(readCodes(fixture('degrees-wide.csv'), { ordinal }), { ordinal, times: 200 })
  assert.equal(told.enough, false)
  assert.equal(told.overall?.kappa, null)
  assert.equal(told.overall?.fleiss.because, 'unequal')
  assert.ok((told.overall?.ordinal?.alpha.value ?? 0) > (told.overall?.alpha.value ?? 1))
})
