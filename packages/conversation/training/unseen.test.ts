import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { unseenFigures } from './measure.ts'
import { weightsFile } from './weights-file.ts'

// Floors lie a little below the figures in the package's README, so that a step back is noticed.
const found = unseenFigures()
const atLeast = (value: number, floor: number) =>
  assert.ok(value >= floor, `${value.toFixed(3)} is below ${floor}`)

test('opportunities in exchanges that no rule was made from are found, and few others with them', () => {
  atLeast(found.opportunities.recall, 0.845)
  atLeast(found.opportunities.precision, 0.785)
})

test('what became of them is right in three of four, and the turn of uptake is the coder’s', () => {
  atLeast(found.outcomeRight, 0.79)
  atLeast(found.uptakeRight, 0.95)
})

test('no outcome is lost: each is found for a part of what the coder gave it', () => {
  for (const outcome of ['grasped', 'acknowledged', 'overheard', 'overtaken', 'deferred', 'later'])
    atLeast(found.confusion[outcome]?.[outcome] ?? 0, 6)
})

test('institutional turns and work perspectives are found as the README says', () => {
  atLeast(found.institutional.f1, 0.845)
  atLeast(found.perspectiveRight, 0.81)
})

test('the weights are those that training gives, to the byte, and under half a megabyte', () => {
  const file = readFileSync(join(import.meta.dirname, '..', 'src', 'grasp', 'weights.json'), 'utf8')
  assert.equal(file, weightsFile())
  assert.ok(Buffer.byteLength(file) < 500_000)
})
