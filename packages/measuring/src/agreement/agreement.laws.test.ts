import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundarySimilarity, type Boundaries } from './boundaries.ts'
import { cohenKappa, crossed } from './cohen.ts'
import { fleissKappa } from './fleiss.ts'
import { krippendorffAlpha, type Metric } from './krippendorff.ts'
import { percentAgreement } from './percent.ts'
import type { Units } from './units.ts'

const codes = 4
const metrics: Metric[] = ['nominal', 'ordinal', 'interval']
const code = fc.integer({ min: 0, max: codes - 1 })
const unitsOf = (coders: number, one: fc.Arbitrary<number | null>) =>
  fc.array(fc.array(one, { minLength: coders, maxLength: coders }), { minLength: 1, maxLength: 30 })
const anyUnits = fc
  .integer({ min: 2, max: 5 })
  .chain((coders) => unitsOf(coders, fc.option(code, { freq: 4 })))
const wholeUnits = fc.integer({ min: 2, max: 5 }).chain((coders) => unitsOf(coders, code))
const pairUnits = unitsOf(2, code)

const close = (a: number | null, b: number | null, why?: string) => {
  if (a === null || b === null) assert.equal(a, b, why)
  else assert.ok(Math.abs(a - b) < 1e-9, `${why ?? ''} ${a} and ${b}`)
}
const kappa = (units: Units, weights: 'none' | 'linear' | 'quadratic' = 'none') =>
  cohenKappa(crossed(units, codes), weights).value
const figures = (units: Units) => [
  percentAgreement(units),
  fleissKappa(units).value,
  ...metrics.map((metric) => krippendorffAlpha(units, metric).value),
]
const all = (a: (number | null)[], b: (number | null)[]) =>
  a.forEach((one, i) => close(one, b[i] ?? null, `${i}`))
const mapped = (units: Units, to: (code: number) => number): Units =>
  units.map((given) => given.map((one) => (one === null ? null : to(one))))

test('who is called first among the coders changes no figure', () =>
  fc.assert(
    fc.property(anyUnits, (units) => {
      all(figures(units), figures(units.map((given) => [...given].reverse())))
    }),
  ))

test('Cohen’s κ of the two coders changed about is the same, weighted or not, and so is its standard error', () =>
  fc.assert(
    fc.property(pairUnits, fc.constantFrom('none', 'linear', 'quadratic'), (units, weights) => {
      const one = cohenKappa(crossed(units, codes), weights)
      const other = cohenKappa(
        crossed(
          units.map((given) => [...given].reverse()),
          codes,
        ),
        weights,
      )
      close(one.value, other.value)
      close((one.standardError ?? 0) ** 2, (other.standardError ?? 0) ** 2)
    }),
  ))

test('the order of the units changes no figure', () =>
  fc.assert(fc.property(anyUnits, (units) => all(figures(units), figures([...units].reverse())))))

test('other names for the codes change nothing where codes have no order', () =>
  fc.assert(
    fc.property(
      anyUnits,
      pairUnits,
      fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
      (units, pair, names) => {
        const renamed = (of: Units) => mapped(of, (one) => names[one] ?? 0)
        close(percentAgreement(units), percentAgreement(renamed(units)))
        close(fleissKappa(units).value, fleissKappa(renamed(units)).value)
        close(krippendorffAlpha(units, 'nominal').value, krippendorffAlpha(renamed(units), 'nominal').value)
        close(kappa(pair), kappa(renamed(pair)))
      },
    ),
  ))

test('a scale read backwards is the same scale; a longer one keeps its ranks, and moved or stretched its intervals', () =>
  fc.assert(
    fc.property(anyUnits, pairUnits, fc.integer({ min: 1, max: 9 }), (units, pair, n) => {
      const ordinal = (of: Units) => krippendorffAlpha(of, 'ordinal').value
      const interval = (of: Units) => krippendorffAlpha(of, 'interval').value
      const backwards = (of: Units) => mapped(of, (one) => codes - 1 - one)
      close(ordinal(units), ordinal(backwards(units)))
      close(ordinal(units), ordinal(mapped(units, (one) => one ** 3 * n)))
      close(interval(units), interval(mapped(units, (one) => one * n - 7)))
      for (const weights of ['linear', 'quadratic'] as const)
        close(kappa(pair, weights), kappa(backwards(pair), weights))
    }),
  ))

test('everything twice changes neither percent nor κ; κ’s standard error shrinks by √2', () =>
  fc.assert(
    fc.property(wholeUnits, pairUnits, (units, pair) => {
      const twice = (of: Units) => [...of, ...of]
      close(percentAgreement(units), percentAgreement(twice(units)))
      close(fleissKappa(units).value, fleissKappa(twice(units)).value)
      const [once, doubled] = [pair, twice(pair)].map((of) => cohenKappa(crossed(of, codes)))
      close(once?.value ?? null, doubled?.value ?? null)
      close((once?.standardError ?? 0) ** 2 / 2, (doubled?.standardError ?? 0) ** 2)
    }),
  ))

// α corrects for small samples: with n values, chance disagreement is S/(n(n − 1)), so twice everything gives
// 1 − α′ = (1 − α)(2n − 1)/(2(n − 1)) where n is the number of values.
test('everything twice takes from α exactly its correction for few units', () =>
  fc.assert(
    fc.property(wholeUnits, (units) => {
      const alpha = (of: Units) => krippendorffAlpha(of, 'nominal').value
      const [once, twice] = [alpha(units), alpha([...units, ...units])]
      const n = units.flat().length
      close(
        once === null ? null : ((1 - once) * (2 * n - 1)) / (2 * (n - 1)),
        twice === null ? null : 1 - twice,
      )
    }),
  ))

// With nothing missing, α and Fleiss' κ differ only in that chance draws without or with putting back:
// 1 − α = (1 − κ)(n − 1)/n.
test('with nothing missing, α is Fleiss’ κ with its correction for few units', () =>
  fc.assert(
    fc.property(wholeUnits, (units) => {
      const alpha = krippendorffAlpha(units, 'nominal').value
      const fleiss = fleissKappa(units).value
      const n = units.flat().length
      close(alpha === null ? null : 1 - alpha, fleiss === null ? null : ((1 - fleiss) * (n - 1)) / n)
    }),
  ))

test('coders who say the same everywhere have 1, and no figure is above 1', () =>
  fc.assert(
    fc.property(anyUnits, fc.array(code, { minLength: 2, maxLength: 20 }), (units, row) => {
      for (const figure of figures(units)) assert.ok(figure === null || figure <= 1 + 1e-12)
      const agreed = new Set(row).size > 1 ? 1 : null
      const same = row.map((one) => [one, one, one])
      all(figures(same), [1, agreed, agreed, agreed, agreed])
      close(kappa(same), agreed)
      close(kappa(same, 'quadratic'), agreed)
    }),
  ))

test('a coder who looked at nothing changes nothing', () =>
  fc.assert(
    fc.property(anyUnits, (units) => all(figures(units), figures(units.map((given) => [...given, null])))),
  ))

const types = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))
const twoTexts: fc.Arbitrary<[Boundaries, Boundaries]> = fc
  .array(fc.tuple(types, types), { minLength: 1, maxLength: 14 })
  .map((places) => [places.map(([one]) => new Set(one)), places.map(([, other]) => new Set(other))])
const spans = fc.integer({ min: 1, max: 4 })

test('boundary similarity lies from 0 to 1, is the same both ways, and is 1 for a text with itself', () =>
  fc.assert(
    fc.property(twoTexts, spans, ([one, other], span) => {
      const { similarity } = boundarySimilarity(one, other, span)
      assert.ok(similarity >= 0 && similarity <= 1)
      close(similarity, boundarySimilarity(other, one, span).similarity)
      assert.equal(boundarySimilarity(one, one, span).similarity, 1)
    }),
  ))

test('every boundary is accounted for once, and near misses are never dearer than two of their own', () =>
  fc.assert(
    fc.property(twoTexts, spans, ([one, other], span) => {
      const { matches, nearMisses, substitutions, additions, penalty, pairs } = boundarySimilarity(
        one,
        other,
        span,
      )
      const number = [...one, ...other].reduce((sum, each) => sum + each.size, 0)
      assert.equal(2 * (matches + nearMisses.length + substitutions) + additions, number)
      assert.ok(penalty <= pairs)
      assert.ok(
        boundarySimilarity(one, other, span).similarity >=
          boundarySimilarity(one, other, 1).similarity - 1e-9,
      )
    }),
  ))
