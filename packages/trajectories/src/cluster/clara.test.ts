import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { distances, fjordby, groupBySampling, partitionAroundMedoids } from '../index.ts'

test('a sample of everybody gives the medoids of everybody', async () => {
  const sequences = fjordby({ people: 60, weeks: 52 })
  const all = partitionAroundMedoids(await distances(sequences, { measure: 'om' }), 3)
  const sampled = await groupBySampling(sequences, 3, { measure: 'om' }, { samples: 1 })
  assert.deepEqual(sampled.medoids, all.medoids)
  assert.equal(sampled.cost, all.cost)
})

test('the same seed gives the same groups', async () => {
  const sequences = fjordby({ people: 200, weeks: 26 })
  const run = () => groupBySampling(sequences, 3, { measure: 'om' }, { samples: 2, size: 50, seed: 4 })
  assert.deepEqual(await run(), await run())
})
