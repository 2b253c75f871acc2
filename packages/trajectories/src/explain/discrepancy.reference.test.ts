import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { distances, fromCells, readTable } from '../index.ts'
import { compareGroups, discrepancy } from './discrepancy.ts'

// Results of TraMineR's dissassoc; the folder is named by whoever has it.
const folder = process.env.LYDHOER_REFERENCE ?? ''

function close(found: number, expected: number, what: string) {
  assert.ok(
    Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${what}: ${found}, expected ${expected}`,
  )
}

if (existsSync(join(folder, 'mvad_discrepancy_OM_const2_indel1.json'))) {
  test('discrepancy analysis equals TraMineR for every covariate', async () => {
    const expected = JSON.parse(readFileSync(join(folder, 'mvad_discrepancy_OM_const2_indel1.json'), 'utf8'))
    const states = gunzipSync(readFileSync(join(folder, 'mvad_states.csv.gz')))
      .toString()
      .trim()
      .split('\n')
    const sequences = fromCells(states.map((line) => line.split(',')))
    const matrix = await distances(sequences, { measure: 'om', float64: true })
    const table = readTable(readFileSync(join(folder, 'mvad.csv'), 'utf8'))
    const column = (name: string) => table.rows.map((row) => row[table.columns.indexOf(name)] ?? '')
    const weights = column('weight').map(Number)
    close(discrepancy(matrix), expected.dissvar, 'discrepancy')
    close(discrepancy(matrix, weights), expected.dissvar_weighted, 'weighted discrepancy')
    for (const [name, wanted] of Object.entries(
      expected.dissassoc_all as Record<string, Record<string, number>>,
    )) {
      const found = compareGroups(matrix, column(name), { permutations: 0 })
      close(found.pseudoF, wanted.F!, `F of ${name}`)
      close(found.pseudoR2, wanted.R2!, `R² of ${name}`)
      close(found.levene, wanted.Levene!, `Levene of ${name}`)
      close(found.bartlett, wanted.Bartlett!, `Bartlett of ${name}`)
    }
    const weighted = compareGroups(matrix, column('gcse5eq'), { weights, permutations: 99 })
    close(weighted.pseudoF, expected.dissassoc_gcse5eq_weighted.stat.data[0][0], 'weighted F')
    assert.ok(weighted.p <= 0.02)
  })
}
