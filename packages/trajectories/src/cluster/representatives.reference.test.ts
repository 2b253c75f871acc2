import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { distances, fromCells, representatives, type Distances } from '../index.ts'

// Results of TraMineR 2.2-12; the folder is named by whoever has it.
const folder = process.env.LYDHOER_REFERENCE ?? ''

function close(found: number, expected: number, what: string) {
  const error = Math.abs(found - expected)
  assert.ok(error <= 1e-9 * Math.max(1, Math.abs(expected)), `${what}: ${found}, expected ${expected}`)
}

test('two crowds are represented by one of each, and everybody is covered', async () => {
  const cells = ['AAAAAAAAAA', 'AAAAAAAAAB', 'BBBBBBBBBB', 'BBBBBBBBBC', 'BBBBBBBBBB'].map((row) => [...row])
  const matrix = await distances(fromCells(cells), { measure: 'ham' })
  const found = representatives(matrix, { coverage: 1, radius: 0.2 })
  assert.deepEqual(
    found.representatives.map(({ index, assigned, near }) => [index, assigned, near]),
    [
      [2, 3, 3],
      [0, 2, 2],
    ],
  )
  assert.equal(found.coverage, 1)
})

if (existsSync(join(folder, 'mvad_representatives.json'))) {
  describe('representatives equal those of TraMineR', () => {
    const expected = JSON.parse(readFileSync(join(folder, 'mvad_representatives.json'), 'utf8'))
    let matrix: Distances
    before(async () => {
      const text = gunzipSync(readFileSync(join(folder, 'mvad_states.csv.gz'))).toString()
      const cells = text.trim().split('\n')
      const sequences = fromCells(cells.map((line) => line.split(',')))
      matrix = await distances(sequences, { measure: 'om', float64: true })
    })
    const asked = {
      density: { criterion: 'density' },
      freq: { criterion: 'frequency' },
      dist: { criterion: 'centrality' },
      density_nrep4: { criterion: 'density', count: 4 },
    } as const
    for (const [name, options] of Object.entries(asked)) {
      test(name, () => {
        const wanted = expected[name]
        const found = representatives(matrix, options)
        assert.deepEqual(
          found.representatives.map(({ index }) => index + 1),
          wanted.index,
        )
        close(found.quality, wanted.quality, 'quality')
        found.representatives.forEach((one, r) => {
          const row = wanted.stats.data[r]
          close(one.assigned, row[0], 'assigned')
          close(one.near, row[2], 'near')
          close(one.sum, row[4], 'sum')
          close(one.mean, row[5], 'mean')
          close(one.toCentre, row[6], 'to centre')
          close(one.discrepancy, row[7], 'discrepancy')
          close(one.quality * 100, row[8], 'quality')
        })
      })
    }
  })
}
