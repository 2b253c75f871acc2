import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bootstrap, withInterval } from '../intervals/bootstrap.ts'
import { boundariesAfter, boundariesOf, boundarySimilarity } from './boundaries.ts'
import { cohenKappa, crossed } from './cohen.ts'
import { fleissKappa } from './fleiss.ts'
import { krippendorffAlpha } from './krippendorff.ts'
import { percentAgreement } from './percent.ts'
import type { Units } from './units.ts'

const near = (actual: number | null, expected: number, digits: number) =>
  assert.equal(actual?.toFixed(digits), expected.toFixed(digits))

// ---- Cohen's κ

test('κ of all one code is not given: there is nothing to agree about', () => {
  assert.deepEqual(
    [
      cohenKappa([[9]]).because,
      cohenKappa([
        [9, 0],
        [0, 0],
      ]).because,
      cohenKappa([
        [0, 0],
        [0, 0],
      ]).because,
    ],
    ['oneCode', 'oneCode', 'noPairs'],
  )
})

test('κ is as in Cohen 1960, table 2: two judges, 200 units, p_o = .70, p_c = .41, κ = .492', () => {
  near(
    cohenKappa([
      [88, 14, 18],
      [10, 40, 10],
      [2, 6, 12],
    ]).value,
    0.492,
    3,
  )
})

test('κ below chance is as in Cohen 1960, table 1: p_o = .29, p_c = .35, κ = −.09', () => {
  near(
    cohenKappa([
      [25, 13, 12],
      [12, 2, 16],
      [3, 15, 2],
    ]).value,
    -0.09,
    2,
  )
})

// SAS/STAT User's Guide, PROC FREQ, "Agreement Study": two dermatologists, 88 patients; simple κ 0.3449, ASE 0.0724,
// 95 % limits 0.2030 and 0.4868; weighted (Cicchetti–Allison, that is linear) κ 0.5082, ASE 0.0655, 0.3798 and 0.6366. The ASE is Fleiss, Cohen & Everitt's (1969).
const skin = [
  [10, 4, 1, 0],
  [5, 10, 12, 2],
  [2, 4, 12, 5],
  [0, 2, 6, 13],
]
test('κ has the standard error and limits of Fleiss, Cohen & Everitt 1969, as SAS prints them for 88 skin patients', () => {
  const { value, standardError, low, high } = cohenKappa(skin)
  near(value, 0.3449, 4)
  near(standardError, 0.0724, 4)
  near(low, 0.203, 4)
  near(high, 0.4868, 4)
})

test('linearly weighted κ has the standard error and limits that SAS prints for the same patients', () => {
  const { value, standardError, low, high } = cohenKappa(skin, 'linear')
  near(value, 0.5082, 4)
  near(standardError, 0.0655, 4)
  near(low, 0.3798, 4)
  near(high, 0.6366, 4)
})

test('κ and its standard error are as in Fleiss 1981, table 13.1: 100 diagnoses, κ = .676', () => {
  const { value } = cohenKappa([
    [75, 1, 4],
    [5, 4, 1],
    [0, 0, 10],
  ])
  near(value, 0.676, 3)
})

// By hand, for [[2, 1, 0], [0, 1, 1], [0, 0, 1]] of 6: rows 3,2,1 and columns 2,2,2 sixths.
// Linear: worth 1, ½, 0. Observed (4·1 + 2·½)/6 = 5/6. Each row's worth against equal columns is ½, ⅔, ½, so
// chance = 3/6·½ + 2/6·⅔ + 1/6·½ = 5/9 and κ = (5/6 − 5/9)/(4/9) = 5/8.
// Quadratic: worth 1, ¾, 0. Observed (4 + 2·¾)/6 = 11/12; rows 7/12, 5/6, 7/12; chance = ⅔; κ = (11/12 − 2/3)/(1/3) = ¾.
test('weighted κ forgives neighbours, linearly and quadratically, as reckoned by hand', () => {
  const table = [
    [2, 1, 0],
    [0, 1, 1],
    [0, 0, 1],
  ]
  near(cohenKappa(table, 'linear').value, 5 / 8, 12)
  near(cohenKappa(table, 'quadratic').value, 3 / 4, 12)
})

test('the table leaves out what only one of the two has coded', () => {
  assert.deepEqual(
    crossed(
      [
        [0, 0],
        [0, 1],
        [1, 1],
        [1, null],
        [null, 0],
      ],
      2,
    ),
    [
      [1, 1],
      [0, 1],
    ],
  )
})

// ---- Fleiss' κ

const asUnits = (table: readonly (readonly number[])[]): Units =>
  table.map((row) => row.flatMap((n, code) => new Array<number>(n).fill(code)))

// Fleiss (1971), table 1: 30 patients, 6 psychiatrists each; depression, personality disorder, schizophrenia, neurosis, other.
const psychiatrists = `
  0 0 0 6 0, 0 3 0 0 3, 0 1 4 0 1, 0 0 0 0 6, 0 3 0 3 0, 2 0 4 0 0, 0 0 4 0 2, 2 0 3 1 0, 2 0 0 4 0, 0 0 0 0 6,
  1 0 0 5 0, 1 1 0 4 0, 0 3 3 0 0, 1 0 0 5 0, 0 2 0 3 1, 0 0 5 0 1, 3 0 0 1 2, 5 1 0 0 0, 0 2 0 4 0, 1 0 2 0 3,
  0 0 0 0 6, 0 1 0 5 0, 0 2 0 1 3, 2 0 0 4 0, 1 0 0 4 1, 0 5 0 1 0, 4 0 0 0 2, 0 2 0 4 0, 1 0 5 0 0, 0 0 0 0 6`
  .split(',')
  .map((row) => row.trim().split(' ').map(Number))

test('Fleiss’ κ is not given where units have unequally many coders, or all are one code', () => {
  assert.equal(
    fleissKappa([
      [0, 0, 1],
      [0, 0, null],
    ]).because,
    'unequal',
  )
  assert.equal(
    fleissKappa([
      [0, 0],
      [0, 0],
    ]).because,
    'oneCode',
  )
  assert.equal(fleissKappa([[0], [1]]).because, 'noPairs')
})

test('Fleiss’ κ is as in Fleiss 1971: 30 patients, 6 psychiatrists, agreement .555, κ = .430', () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((code) => psychiatrists.reduce((sum, row) => sum + (row[code] ?? 0), 0)),
    [26, 26, 30, 55, 43],
  )
  near(percentAgreement(asUnits(psychiatrists)), 0.556, 3)
  near(fleissKappa(asUnits(psychiatrists)).value, 0.43, 3)
})

// ---- Krippendorff's α

// Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, example C–E: 4 observers, 12 units, values missing.
const four: Units = [
  [1, 1, null, 1],
  [2, 2, 3, 2],
  [3, 3, 3, 3],
  [3, 3, 3, 3],
  [2, 2, 2, 2],
  [1, 2, 3, 4],
  [4, 4, 4, 4],
  [1, 1, 2, 1],
  [2, 2, 2, 2],
  [null, 5, 5, 5],
  [null, null, 1, 1],
  [null, 3, null, null],
]

test('α of nothing paired, or of one code only, is not given', () => {
  assert.equal(
    krippendorffAlpha(
      [
        [0, null],
        [null, 1],
      ],
      'nominal',
    ).because,
    'noPairs',
  )
  assert.equal(
    krippendorffAlpha(
      [
        [0, 0],
        [0, 0],
      ],
      'ordinal',
    ).because,
    'oneCode',
  )
})

test('α is as in Krippendorff’s own example: nominal .743, ordinal .815, interval .849', () => {
  near(krippendorffAlpha(four, 'nominal').value, 0.743, 3)
  near(krippendorffAlpha(four, 'ordinal').value, 0.815, 3)
  near(krippendorffAlpha(four, 'interval').value, 0.849, 3)
})

// The same paper, example A: two observers, ten units, binary data; α = 0.095.
test('α is as in Krippendorff’s binary example: two observers, ten units, .095', () => {
  const first = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
  const second = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
  near(
    krippendorffAlpha(
      first.map((value, i) => [value, second[i] ?? 0]),
      'nominal',
    ).value,
    0.095,
    3,
  )
})

// ---- boundary similarity (Fournier 2013), by hand
//
// Ten units, nine places between them; n_t = 2, so a neighbouring place is a near miss that costs 1/2.
//   same place:               1 match,                penalty 0,     B = 1
//   after 3 and after 4:      1 near miss,            penalty 1/2,   B = 1 − (1/2)/1 = 1/2
//   after 3 and after 6:      2 in one only,          penalty 2,     B = 1 − 2/2 = 0
//   after 2, 5 and 2, 6, 9:   match, near miss, one,  penalty 3/2,   B = 1 − (3/2)/3 = 1/2
//   n_t = 4, after 3 and 6:   1 near miss of 3/4,     penalty 3/4,   B = 1/4
const b = (one: number[], other: number[], span?: number) =>
  boundarySimilarity(boundariesAfter(one, 10), boundariesAfter(other, 10), span).similarity

test('two texts of different length cannot be compared', () => {
  assert.throws(() => boundarySimilarity(boundariesAfter([1], 4), boundariesAfter([1], 5)), RangeError)
})

test('boundary similarity is as reckoned by hand: near misses cost their distance over n_t', () => {
  assert.deepEqual(
    [b([3], [3]), b([3], [4]), b([3], [6]), b([2, 5], [2, 6, 9]), b([3], [6], 4), b([3], [4], 1), b([], [])],
    [1, 0.5, 0, 0.5, 0.25, 0, 1],
  )
})

// One place: {a, b} against {a, c} is a match and a substitution: B = 1 − 1/2. {a, b} against {a}: a match and one only.
// a at place 1 and at place 2 is near; a at 1 and c at 2 are two of their own.
test('boundaries of several types: another type at the same place is a substitution, and near only to its own type', () => {
  const at = (...places: string[][]) => places.map((types) => new Set(types))
  assert.equal(boundarySimilarity(at(['a', 'b']), at(['a', 'c'])).similarity, 0.5)
  assert.equal(boundarySimilarity(at(['a', 'b']), at(['a'])).similarity, 0.5)
  assert.equal(boundarySimilarity(at(['a'], []), at([], ['a'])).similarity, 0.5)
  assert.equal(boundarySimilarity(at(['a'], []), at([], ['c'])).similarity, 0)
})

test('a near miss is paired with the nearest, and each boundary once', () => {
  // One after 4; the other after 2, 5: the nearest to 4 is 5 (1/3), and 2 is left over. B = 1 − (1/3 + 1)/2 = 1/3.
  near(b([4], [2, 5], 3), 1 / 3, 12)
})

test('codes that begin and end make boundaries of their own type', () => {
  const units = [[], ['a'], ['a', 'b'], ['b'], ['b']].map((codes) => new Set(codes))
  assert.deepEqual(
    boundariesOf(units).map((types) => [...types]),
    [['a'], ['b'], ['a'], []],
  )
})

// ---- drawing anew

test('where all agree there is a figure and no interval: nothing was seen that could vary', () => {
  const { value, low, high } = cohenKappa([
    [5, 0],
    [0, 9],
  ])
  assert.deepEqual([value, low, high], [1, null, null])
  const one = { value: 1, low: null, high: null }
  assert.deepEqual(withInterval(one, { low: 1, high: 1 }), one)
  assert.deepEqual(withInterval(one, { low: 0.9, high: 0.95 }), { value: 1, low: 0.9, high: 1 })
})

test('the same seed draws the same interval, and one group alone gives none', () => {
  const share = (weights: ArrayLike<number>) => (weights[0] ?? 0) / 3
  assert.deepEqual(bootstrap([0, 0, 0], share), { low: null, high: null })
  const groups = [0, 1, 2]
  assert.deepEqual(bootstrap(groups, share, { seed: 7 }), bootstrap(groups, share, { seed: 7 }))
})

test('whole conversations are drawn, so the units of one always weigh the same', () => {
  bootstrap([0, 0, 1, 1], (weights) => {
    assert.equal(weights[0], weights[1])
    assert.equal(weights[2], weights[3])
    return (weights[0] ?? 0) + (weights[2] ?? 0)
  })
})

// A share of 50 in 100: its standard error is √(0.5·0.5/100) = 0.05, so the interval is 0.40–0.60 but for the drawing.
test('the interval of a share is as wide as the binomial says', () => {
  const groups = Array.from({ length: 100 }, (_, i) => i)
  const { low, high } = bootstrap(
    groups,
    (weights) => groups.slice(0, 50).reduce((sum, i) => sum + (weights[i] ?? 0), 0) / 100,
    { seed: 3, times: 4000 },
  )
  assert.ok(Math.abs((low ?? 0) - 0.402) < 0.015 && Math.abs((high ?? 0) - 0.598) < 0.015, `${low}–${high}`)
})

test('where the figure can seldom be reckoned there is no interval', () => {
  assert.deepEqual(
    bootstrap([0, 1], () => null),
    { low: null, high: null },
  )
})
