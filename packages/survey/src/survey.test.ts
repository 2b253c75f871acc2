import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wilson } from '@lydhoer/measuring'
import { Unreadable } from '@lydhoer/words'
import { readAnswers } from './read-answers.ts'
import { surveyOf } from './report.ts'
import { weighing } from './weights.ts'

const times = (count: number, line: string) => new Array<string>(count).fill(line)
const tableOf = (...lines: string[]) => `${lines.join('\n')}\n`
const refusal = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    assert.ok(error instanceof Unreadable)
    return error.sentence('da')
  }
  return assert.fail('nothing was refused')
}

test('answers of fewer than five are hidden, with one more that would give them away; the rest stand with Wilson’s interval', () => {
  const { items, hidden, response } = surveyOf(
    readAnswers(tableOf('q', ...times(3, '1'), ...times(6, '2'), ...times(12, '3'))),
  )
  assert.deepEqual(items['q']?.distribution, { 1: null, 2: null, 3: 12 })
  assert.deepEqual(items['q']?.wilson, { 1: null, 2: null, 3: { share: 12 / 21, ...wilson(12, 21) } })
  assert.equal(items['q']?.median, 3)
  assert.deepEqual(
    hidden.map(({ item, answers }) => ({ item, answers })),
    [{ item: 'q', answers: ['1', '2'] }],
  )
  assert.deepEqual(response, { invited: null, answered: 21, share: null })
})

test('of fewer than five nothing is told but how many they are: which answers there were would tell', () => {
  for (const people of [1, 4]) {
    const { items, hidden } = surveyOf(readAnswers(tableOf('q', ...times(people, '3'))))
    assert.deepEqual(items['q'], {
      ...{ kind: 'numbers', n: people, distribution: {}, median: null, wilson: {}, weighted: null },
    })
    assert.deepEqual([hidden.length, hidden[0]?.answers], [1, []])
  }
})

test('an answer that nobody gave stands as none, and so does one between; nothing tells which of the hidden were given', () => {
  const { items } = surveyOf(readAnswers(tableOf('q', ...times(7, '1'), ...times(9, '4'))))
  assert.deepEqual(items['q']?.distribution, { 1: 7, 2: 0, 3: 0, 4: 9 })
})

test('units stand by the alphabet, those under ten together, and never alone', () => {
  const { items } = surveyOf(
    readAnswers(
      tableOf(
        'q;afd',
        ...times(12, '1;Ærø'),
        ...times(12, '2;Job'),
        ...times(4, '1;Unge'),
        ...times(7, '2;Nord'),
      ),
      { group: 'afd' },
    ),
  )
  assert.deepEqual(Object.keys(items['q']?.groups ?? {}), ['Job', 'Ærø', 'øvrige'])
  assert.equal(items['q']?.groups?.['øvrige']?.n, 11)
})

test('words in a known order have a middle; what lies beside the scale is counted and has no place in it', () => {
  const { items } = surveyOf(
    readAnswers(
      tableOf(
        'q',
        ...times(9, 'i høj grad'),
        ...times(6, 'slet ikke'),
        ...times(8, 'Ved ikke'),
        ...times(5, 'i nogen grad'),
      ),
    ),
  )
  assert.deepEqual(Object.keys(items['q']!.distribution), [
    'slet ikke',
    'i nogen grad',
    'i høj grad',
    'Ved ikke',
  ])
  assert.equal(items['q']?.median, 'i nogen grad')
  assert.equal(
    surveyOf(readAnswers(tableOf('q', ...times(6, 'rød'), ...times(5, 'blå')))).items['q']?.median,
    null,
  )
})

test('weights are trimmed and told beside the figures without; how much they cost is Kish’s', () => {
  assert.deepEqual(weighing([1, 1, 1, 1]), { weights: [1, 1, 1, 1], trimmed: 0, nEff: 4 })
  assert.ok(Math.abs(weighing([1, 1, 2]).nEff - 16 / 6) < 1e-12)
  const heavy = weighing([...new Array<number>(99).fill(1), 100])
  assert.equal(heavy.trimmed, 1)
  assert.ok(Math.abs(heavy.weights.reduce((sum, one) => sum + one, 0) - 100) < 1e-9)
  const { items, nEff } = surveyOf(
    readAnswers(tableOf('q;w', ...times(10, '1;1'), ...times(10, '2;2,5')), { weights: 'w' }),
  )
  assert.ok(Math.abs(items['q']!.weighted!['2']! - 25 / 35) < 1e-12)
  assert.ok(Math.abs(nEff - 35 ** 2 / (10 + 62.5)) < 1e-9)
})

test('words of people’s own and ids are left out; numbers too many to be told one by one have their middle alone', () => {
  const people = Array.from({ length: 30 }, (_, at) => `${at + 1};${(at * 7) % 97};jeg synes ${at};${at % 2}`)
  const { items, leftOut, hidden } = surveyOf(readAnswers(tableOf('nr;alder;ord;q', ...people)))
  assert.deepEqual(leftOut, ['nr', 'ord'])
  assert.deepEqual(items['alder']?.distribution, {})
  assert.equal(typeof items['alder']?.median, 'number')
  assert.deepEqual(
    hidden.map((one) => one.item),
    ['alder'],
  )
})

test('a scale of words and one of numbers go together the same; under thirty nothing is told', () => {
  const words = ['slet ikke', 'i nogen grad', 'i høj grad', 'ved ikke']
  const given = Array.from({ length: 60 }, (_, at) => [
    at % 3,
    (at + (at % 5 === 0 ? 1 : 0)) % 3,
    (at * at) % 3,
  ])
  const numbers = surveyOf(
    readAnswers(tableOf('a;b;c', ...given.map((row) => row.map((one) => one + 1).join(';')))),
    {
      scales: [['a', 'b', 'c']],
    },
  )
  const inWords = surveyOf(
    readAnswers(tableOf('a;b;c', ...given.map((row) => row.map((one) => words[one]).join(';')))),
    { scales: [['a', 'b', 'c']] },
  )
  assert.ok(Math.abs(numbers.scales[0]!.alpha! - inWords.scales[0]!.alpha!) < 1e-12)
  const few = surveyOf(readAnswers(tableOf('a;b', ...times(29, '1;2'))), { scales: [['a', 'b']] })
  assert.deepEqual([few.scales[0]?.because, few.scales[0]?.alpha], ['tooFew', null])
})

test('what is wrong is told with line and column, and what to do', () => {
  assert.match(
    refusal(() => readAnswers('')),
    /Der står ikke noget; skriv en overskrift/,
  )
  assert.match(
    refusal(() => readAnswers('q\n')),
    /^1:1: Ingen har svaret/,
  )
  assert.match(
    refusal(() => readAnswers('q;q\n1;2\n')),
    /^1:3: To kolonner hedder “q”/,
  )
  assert.match(
    refusal(() => readAnswers('q;\n1;2\n')),
    /^1:3: En kolonne har ikke noget navn/,
  )
  assert.match(
    refusal(() => readAnswers('q;r\n1\n')),
    /^2:1: Linjen har 1 felter, og overskriften har 2/,
  )
  assert.match(
    refusal(() => readAnswers('q;w\n1;0\n', { weights: 'w' })),
    /^2:3: “0” er ikke en vægt; skriv et tal over 0/,
  )
  assert.match(
    refusal(() => readAnswers('q\n1\n', { group: 'afd' })),
    /Ingen kolonne hedder “afd”/,
  )
  assert.match(
    refusal(() => surveyOf(readAnswers('q;r\n1;2\n'), { scales: [['q', 'x']] })),
    /Intet spørgsmål hedder “x”; skriv nogle af disse: q, r/,
  )
  assert.match(
    refusal(() => surveyOf(readAnswers('q;r\nrød;2\nblå;1\n'), { scales: [['q', 'r']] })),
    /“q” har ingen rækkefølge/,
  )
  assert.match(
    refusal(() => surveyOf(readAnswers('q\n1\n2\n'), { invited: 1 })),
    /2 har svaret, og kun 1 er spurgt/,
  )
})
