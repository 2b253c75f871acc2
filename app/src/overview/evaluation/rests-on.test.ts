import assert from 'node:assert/strict'
import { test } from 'node:test'
import { materialAsCsv, materialTable, asSum, type MaterialFacts } from './material-table.ts'
import { halvesBetween, halfOf } from './halves.ts'
import { agreedOn } from './agreed.ts'
import { restsOn } from './rests-on.ts'

const hung = (side: 'for' | 'against', kind: 'interview' | 'figures' | 'finding') => ({ side, kind })

test('nothing, one statement, many of one kind of source, and what only speaks against are no conclusion', () => {
  assert.equal(restsOn([]), 'nothing')
  assert.equal(restsOn([hung('against', 'interview'), hung('against', 'figures')]), 'nothing')
  assert.equal(restsOn([hung('for', 'interview')]), 'single')
  assert.equal(restsOn(Array.from({ length: 65 }, () => hung('for', 'interview'))), 'single')
  assert.equal(restsOn([hung('for', 'interview'), hung('against', 'figures')]), 'single')
})

test('two kinds of sources that speak for it are a conclusion, also where something speaks against it', () => {
  assert.equal(restsOn([hung('for', 'interview'), hung('for', 'finding')]), 'conclusion')
  assert.equal(
    restsOn([hung('for', 'interview'), hung('for', 'finding'), hung('against', 'figures')]),
    'conclusion',
  )
})

const row = (more: Partial<MaterialFacts>): MaterialFacts => ({
  ...{ kind: 'interview', about: '', half: '2024-01-01', municipality: 'Fjordby', count: 1 },
  ...{ source: 'Listen', countedOn: null, ...more },
})

test('half-years are those that some days lie in', () => {
  assert.deepEqual(halvesBetween('2023-08-15', '2025-01-01'), [
    ...['2023-07-01', '2024-01-01', '2024-07-01', '2025-01-01'],
  ])
  assert.equal(halfOf('2024-06-30'), '2024-01-01')
  assert.equal(halfOf('2024-07-01'), '2024-07-01')
})

test('rows that say the same are one line, and sums go both ways', () => {
  const table = materialTable([
    ...[row({ count: 3 }), row({ count: 4, municipality: 'Aaby' })],
    ...[row({ count: 5, half: '2023-07-01', about: 'ledere' }), row({ kind: 'flip', count: 2 })],
  ])
  assert.deepEqual(table.halves, ['2023-07-01', '2024-01-01'])
  assert.deepEqual(table.municipalities, ['Fjordby', 'Aaby'], 'Aa stands last in Danish')
  assert.deepEqual(
    table.lines.map(({ kind, about, ofHalves, ofMunicipalities, total }) => [
      ...[kind, about, ofHalves, ofMunicipalities, total],
    ]),
    [
      ['interview', '', [0, 7], [3, 4], 7],
      ['interview', 'ledere', [5, 0], [5, 0], 5],
      ['flip', '', [0, 2], [2, 0], 2],
    ],
  )
  assert.deepEqual(table.kinds.map(asSum), ['7 + 5 = 12', '2'])
})

test('what a spreadsheet would run or split is told to be text', () => {
  const csv = materialAsCsv('da', ['Slags'], [row({ about: '=1+1', source: 'a; "b"' })])
  assert.equal(csv, `Slags\r\nInterview;'=1+1;2024-1;Fjordby;1;"a; ""b""";\r\n`)
})

test('agreement beyond chance is Cohen’s, as a published table has it; where all is one theme there is none', () => {
  // Cohen (1960), table 1, as in the tests of packages/measuring: κ = 0.492 of 200.
  const table = [
    [88, 14, 18],
    [10, 40, 10],
    [2, 6, 12],
  ]
  const pairs = table.flatMap((row, one) =>
    row.flatMap((count, other) => Array.from({ length: count }, () => [one, other] as const)),
  )
  const pieces = pairs.map((_, nth) => ({ id: `${nth}` }))
  const chosen = (which: 0 | 1) => Object.fromEntries(pairs.map((pair, nth) => [`${nth}`, `t${pair[which]}`]))
  const themes = [{ id: 't0' }, { id: 't1' }, { id: 't2' }]
  const agreed = agreedOn({ themes, pieces }, [chosen(0), chosen(1)])
  assert.equal(agreed.same, 140)
  assert.equal(agreed.kappa?.value.toFixed(3), '0.492')
  assert.ok(agreed.isEnough)
  const all = Object.fromEntries(pieces.map(({ id }) => [id, 't0']))
  assert.equal(agreedOn({ themes, pieces }, [all, all]).kappa, null)
})
