import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { distances, fromCells, readTable } from '../index.ts'
import { compareGroups, discrepancy } from './discrepancy.ts'
import { comparePeriods } from './periods.ts'
import { compareCovariates } from './several.ts'
import { growTree, type TreeNode } from './tree.ts'

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

  test('several covariates, periods and a tree equal TraMineR', async () => {
    const expected = JSON.parse(readFileSync(join(folder, 'mvad_discrepancy_OM_const2_indel1.json'), 'utf8'))
    const states = gunzipSync(readFileSync(join(folder, 'mvad_states.csv.gz')))
      .toString()
      .trim()
      .split('\n')
    const sequences = fromCells(states.map((line) => line.split(',')))
    const matrix = await distances(sequences, { measure: 'om', float64: true })
    const table = readTable(readFileSync(join(folder, 'mvad.csv'), 'utf8'))
    const covariate = (name: string) => ({
      name,
      values: table.rows.map((row) => row[table.columns.indexOf(name)] ?? ''),
    })

    const { vars, PseudoF, PseudoR2 } = expected.dissmfacw
    const found = compareCovariates(matrix, vars.slice(0, -1).map(covariate), { permutations: 0 })
    ;[...found.each, { name: 'Total', ...found.together }].forEach((one, at) => {
      close(one.pseudoF, PseudoF[at], `F of ${one.name} among several`)
      close(one.pseudoR2, PseudoR2[at], `R² of ${one.name} among several`)
    })

    const { stat, discrepancy: spread } = expected.seqdiff_gcse5eq
    const periods = await comparePeriods(sequences, covariate('gcse5eq').values)
    assert.equal(periods.length, stat.data.length)
    periods.forEach((period, t) => {
      const [f, , r2, bartlett, levene] = stat.data[t]
      close(period.pseudoF, f, `F at ${t}`)
      close(period.pseudoR2, r2, `R² at ${t}`)
      close(period.levene, levene, `Levene at ${t}`)
      close(period.bartlett, bartlett, `Bartlett at ${t}`)
      close(period.groups[0]!.discrepancy, spread.data[t][0], `discrepancy at ${t}`)
    })

    const tree = growTree(matrix, ['gcse5eq', 'Grammar', 'funemp'].map(covariate), { permutations: 499 })
    close(tree.pseudoR2, expected.seqtree.pseudoR2, 'R² of the tree')
    close(tree.pseudoF, expected.seqtree.pseudoF, 'F of the tree')
    const told: string[] = []
    const tell = ({ people, discrepancy: disc, split }: TreeNode) => {
      told.push(`n: ${people} disc: ${Number(disc.toPrecision(5))}`)
      if (split) told.push(`${split.covariate} ${Number(split.pseudoR2.toPrecision(5))}`)
      split?.children.forEach(tell)
    }
    tell(tree.root)
    const printed = (expected.seqtree.printed as string[]).flatMap(
      (line) => /n: \d+ disc: [\d.]+/.exec(line)?.[0] ?? /(?<=\|-> )\w+ [\d.]+/.exec(line)?.[0] ?? [],
    )
    assert.deepEqual(told, printed)
  })
}
