import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromCells, protect } from '@lydhoer/trajectories'
import { compute, partsToCompute, type Parts } from './compute.ts'
import type { StudySettings } from './settings.ts'
import { whyNot } from './why-not.ts'

const settings = { measure: 'ham', sample: 50, seed: 1 } as StudySettings

/** All parts of a study of lives that are all alike, in two groups. */
async function partsOfAlike(people: number): Promise<Partial<Parts>> {
  const lives = fromCells(Array.from({ length: people }, () => ['A', 'A', 'A']))
  const { sequences } = protect(lives, [], Buffer.alloc(32))
  const groups = sequences.rows.map((_, i) => (i % 2 ? 'nord' : 'syd'))
  const found: Partial<Parts> = {}
  await compute({ sequences, colours: [], groups }, settings, partsToCompute(true), {
    progress: () => undefined,
    part: (name, body) =>
      Promise.resolve(void Object.assign(found, { [name]: JSON.parse(JSON.stringify(body)) })),
  })
  return found
}

test('lives that are all alike explain nothing and have no chance of it, and the reason is kept', async () => {
  const { groups } = await partsOfAlike(30)
  assert.deepEqual([groups?.pseudoR2, groups?.p], [null, null])
  assert.match(whyNot(groups!).da, /^Alle forløb er ens/)
})

test('more types than there are people are none that can be shown, and the study goes on', async () => {
  const found = await partsOfAlike(6)
  assert.deepEqual([found.types2?.tooSmall, found.types8?.tooSmall, found.groups?.p], [true, true, null])
})
