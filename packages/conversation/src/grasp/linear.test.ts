import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOf, judge, linearFrom, reasons, weightsOf, type LinearData } from './linear.ts'
import { dataOf, fit } from '../../training/fit.ts'

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
  const data = JSON.stringify(dataOf(model))
  assert.equal(JSON.stringify(dataOf(fit(examples, ['no', 'yes'], { hold: 1 }))), data)
  assert.deepEqual(linearFrom(JSON.parse(data) as LinearData), { ...model, words: new Map() })
})

test('of two labels one number tells both, of more there is one for each', () => {
  const two = linearFrom({ labels: ['no', 'yes'], weights: { geese: -0.8 } })
  assert.deepEqual(two.weights.get('geese'), [-0.8, 0.8])
  const three = linearFrom({ labels: ['a', 'b', 'c'], weights: { geese: [0.1, 0.2, -0.3] } })
  assert.deepEqual(three.weights.get('geese'), [0.1, 0.2, -0.3])
})

test('a word never seen is heard by its pieces, and a feature that is no word by its name alone', () => {
  const pieces = linearFrom({ labels: ['no', 'yes'], weights: { '~<gart': -1, 'word:gartner': -0.5 } })
  assert.ok((weightsOf(pieces, 'word:gartneri')?.[1] ?? 0) > 0)
  assert.ok((weightsOf(pieces, 'word:gartner')?.[1] ?? 0) > (weightsOf(pieces, 'word:gartneri')?.[1] ?? 0))
  assert.equal(weightsOf(pieces, 'word:bager'), undefined)
  assert.equal(weightsOf(pieces, 'last:word:gartneri'), undefined)
  assert.equal(weightsOf(pieces, 'gartneri'), undefined)
})
