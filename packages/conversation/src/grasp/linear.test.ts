import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf, judge, linearFrom, reasons } from './linear.ts'
import { fit, linesOf } from './training/fit.ts'

const examples = Array.from({ length: 20 }, (_, n) => ({
  features: new Map([
    [n % 2 === 0 ? 'geese' : 'forms', 1],
    ['both', 1],
  ]),
  label: n % 2 === 0 ? 'yes' : 'no',
}))
const model = fit(examples, ['no', 'yes'], { hold: 1 })

test('a feature that was never seen changes nothing and is no reason', () => {
  assert.equal(chanceOf(model, new Map([['unknown', 5]]), 'yes'), chanceOf(model, new Map(), 'yes'))
  assert.deepEqual(reasons(model, new Map([['unknown', 5]]), 'yes'), [])
})

test('the chances of all labels add up to one', () => {
  const { chances } = judge(model, new Map([['geese', 1]]))
  const sum = Object.values(chances).reduce((all, chance) => all + chance, 0)
  assert.ok(Math.abs(sum - 1) < 1e-12)
})

test('what tells the labels apart is learnt and is the reason shown', () => {
  const features = new Map([
    ['geese', 1],
    ['both', 1],
  ])
  assert.equal(judge(model, features).label, 'yes')
  assert.equal(reasons(model, features, 'yes')[0]?.name, 'geese')
})

test('fitting again gives the same bytes, and a model survives being written and read', () => {
  const lines = linesOf(model)
  assert.equal(linesOf(fit(examples, ['no', 'yes'], { hold: 1 })), lines)
  assert.equal(linesOf(linearFrom(lines)), lines)
})
