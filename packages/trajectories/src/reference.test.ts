import { strict as assert } from 'node:assert'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import {
  at,
  costs,
  distances,
  distancesTo,
  fromCells,
  indicators,
  inWords,
  meanTime,
  modalStates,
} from './index.ts'
import { frequentSequences, stateDistribution, transitionRates, type DistanceOptions } from './index.ts'

// Results of TraMineR 2.2-12 on its own data sets; the folder is named by whoever has it.
const folder = process.env.LYDHOER_REFERENCE ?? ''
const json = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'))
const cells = (file: string) =>
  gunzipSync(readFileSync(join(folder, file)))
    .toString()
    .trim()
    .split('\n')
    .map((line) => line.split(','))

function close(found: number, expected: number, what: string, tolerance = 1e-9) {
  const error = Math.abs(found - expected)
  assert.ok(error <= tolerance * Math.max(1, Math.abs(expected)), `${what}: ${found}, expected ${expected}`)
}

/** The file with missing values says some states in full. */
const names: Record<string, string> = { employment: 'EM', training: 'TR', joblessness: 'JL', school: 'SC' }
const short = (state: string) => (state === '' ? null : (names[state] ?? state))

type Handled = { states: string[] } & Record<string, unknown>

interface Checksum {
  args?: Record<string, string | number>
  sum_upper: number
  sumsq_upper: number
  max: number
}

function optionsFrom(args: Record<string, string | number>): DistanceOptions {
  const known = {
    measure: String(args.method).toLowerCase(),
    ...(args.sm && args.sm !== 'CONSTANT' ? { substitution: String(args.sm).toLowerCase() } : {}),
    ...(args.indel === undefined ? {} : { indel: args.indel }),
    ...(args.norm ? { normalise: args.norm } : {}),
    ...(args.expcost === undefined ? {} : { expansion: args.expcost }),
    ...(args.context === undefined ? {} : { context: args.context }),
    ...(args.tpow === undefined ? {} : { power: args.tpow }),
    ...(args.step === undefined ? {} : { step: args.step }),
    float64: true,
  }
  return known as DistanceOptions
}

if (existsSync(join(folder, 'dist_checksums.json'))) {
  const sequences = fromCells(cells('mvad_states.csv.gz'))

  describe('distances equal those of TraMineR', () => {
    const all = json('dist_checksums.json').mvad as Record<string, Checksum>
    for (const [name, expected] of Object.entries(all)) {
      if (!expected.args) continue
      test(name, async () => {
        const { values } = await distances(sequences, optionsFrom(expected.args!))
        let [sum, squares, max] = [0, 0, 0]
        for (const value of values) {
          sum += value
          squares += value * value
          max = Math.max(max, value)
        }
        close(sum, expected.sum_upper, 'sum')
        close(squares, expected.sumsq_upper, 'sum of squares')
        close(max, expected.max, 'largest')
      })
    }
    for (const [name, { args }] of Object.entries(all)) {
      const file = `dist_mvad_${name}_first100.csv.gz`
      if (!args || !existsSync(join(folder, file))) continue
      test(`${name}, each pair of the first hundred`, async () => {
        const { n, values } = await distances(sequences, { ...optionsFrom(args), threads: 2 })
        const expected = cells(file)
        for (let i = 0; i < 100; i++)
          for (let j = i + 1; j < 100; j++) close(values[at(n, i, j)]!, Number(expected[i]![j]), `${i}, ${j}`)
      })
    }
    test('with missing values and unequal lengths', async () => {
      const lines = readFileSync(join(folder, 'mvad60_missing.csv'), 'utf8').trim().split('\n').slice(1)
      const rows = lines.map((line) => line.split(',').map((cell) => short(cell.replaceAll('"', ''))))
      const missing = fromCells(rows.map((row) => row.slice(0, 70)))
      const { states, dist } = json('mvad60_missing_results.json')
      const found = missing.rows.map((row) =>
        [...row].map((state) => missing.alphabet[state] ?? '*').join('-'),
      )
      assert.deepEqual(
        found,
        states.map((line: string) => line.replace(/(-%)+$/, '')),
      )
      const asked: Record<string, DistanceOptions> = {
        OM_const: { measure: 'om' },
        OM_trate: { measure: 'om', substitution: 'trate', indel: 'auto' },
        LCS: { measure: 'lcs' },
        LCP: { measure: 'lcp' },
        OMspell: { measure: 'omspell' },
        TWED: { measure: 'twed' },
      }
      for (const [name, options] of Object.entries(asked)) {
        const { values } = await distances(missing, { ...options, float64: true })
        let pair = 0
        for (let i = 0; i < 60; i++)
          for (let j = i + 1; j < 60; j++) close(values[pair++]!, dist[name][i][j], `${name} ${i}, ${j}`)
      }
    })
    const handlings = json('missing_ex1_all27.json') as Record<string, Handled>
    for (const [handling, expected] of Object.entries(handlings)) {
      test(`missing values, ${handling}`, async () => {
        const lines = readFileSync(join(folder, 'ex1.csv'), 'utf8').trim().split('\n').slice(1)
        const rows = lines.map((line) => line.replaceAll('"', '').split(',').slice(1, 14))
        const missing = Object.fromEntries(
          handling.split(',').map((part) => {
            const [side, how] = part.split('=')
            return [side!, how === 'NA' ? 'missing' : how === 'DEL' ? 'delete' : { state: how! }]
          }),
        )
        const found = fromCells(
          rows.map((row) => row.map((cell) => (cell === 'NA' ? null : cell))),
          { missing, alphabet: ['A', 'B', 'C', 'D'] },
        )
        const written = found.rows.map((row) =>
          [...row].map((state) => found.alphabet[state] ?? '*').join('-'),
        )
        assert.deepEqual(
          written,
          expected.states.map((line) => line.replace(/-?%(-%)*$/, '')),
        )
        for (const measure of ['om', 'lcs', 'lcp', 'omspell', 'ham'] as const) {
          const name = measure === 'omspell' ? 'OMspell' : measure.toUpperCase()
          const wanted = expected[`dist_${name}_withmissing`] as number[][] | string
          if (typeof wanted === 'string') {
            await assert.rejects(distances(found, { measure }), { name: 'Unreadable' })
            continue
          }
          const { n, values } = await distances(found, { measure, float64: true })
          for (let i = 0; i < n; i++)
            for (let j = i + 1; j < n; j++)
              close(values[at(n, i, j)]!, wanted[i]![j]!, `${measure} ${i}, ${j}`)
        }
      })
    }
    test('to one reference sequence', async () => {
      const expected = json('dist_mvad_refseq.json').refseq_medoid_OM
      assert.deepEqual([...(await distancesTo(sequences, 0, { measure: 'om' }))], expected)
      const frequent = json('dist_mvad_refseq.json').refseq_mostfreq_LCS
      const most = inWords(sequences, frequent.indexOf(0))
      assert.equal(most, frequentSequences(sequences, 1)[0]!.sequence)
      const row = sequences.rows[frequent.indexOf(0)]!
      assert.deepEqual([...(await distancesTo(sequences, row, { measure: 'lcs' }))], frequent)
    })
  })

  for (const name of ['mvad', 'mvad_w', 'ex1', 'ex1_w']) {
    test(`descriptions of ${name} equal those of TraMineR`, () => {
      const expected = json(`${name}_describe.json`)
      const states = cells(`${name}_states.csv.gz`).map((row) =>
        row.flatMap((cell) => (cell === '%' ? [] : [cell === '*' ? null : cell])),
      )
      const weights = weightsOf(name)
      const found = fromCells(states, {
        alphabet: expected.alphabet,
        missing: { right: 'missing' },
        ...(weights ? { weights } : {}),
      })
      const distribution = stateDistribution(found)
      distribution.entropy.forEach((value, t) => close(value, expected.seqstatd.Entropy[t], `entropy ${t}`))
      distribution.counted.forEach((value, t) =>
        close(value, expected.seqstatd.ValidStates[t], `counted ${t}`),
      )
      distribution.shares.forEach((share, t) =>
        share.forEach((value, s) =>
          close(value, expected.seqstatd.Frequencies.data[s][t], `share ${s} ${t}`),
        ),
      )
      meanTime(found).forEach((value, s) => close(value, expected.seqmeant[s], `mean time ${s}`))
      const size = found.alphabet.length
      transitionRates(found, size).forEach((value, at) =>
        close(value, expected.seqtrate.data[Math.floor(at / size)][at % size], `rate ${at}`),
      )
      const panel = indicators(found)
      const same = (key: keyof (typeof panel)[number], list: (number | null)[]) =>
        panel.forEach((row, i) => {
          if (list[i] === null) assert.ok(Number.isNaN(row[key]), `${key} ${i} is ${row[key]}`)
          else close(row[key], list[i]!, `${key} ${i}`)
        })
      same('entropy', expected.seqient)
      same('turbulence', expected.seqST)
      same('turbulenceNormalised', expected.seqST_norm)
      same('turbulenceAll', expected.seqST_type2)
      same('complexity', expected.seqici)
      same('transitions', expected.seqtransn)
      same('subsequences', expected.seqsubsn)
      if (!expected.seqindic100) return
      // The panel of the small example was made with missing as a state.
      const asked = name.startsWith('ex1') ? indicators(found, { withMissing: true }) : panel
      const rows = asked.slice(0, 100).map((row) => Object.values(row) as number[])
      rows.forEach((row, i) =>
        row.forEach((value, c) => {
          const { data, names } = expected.seqindic100
          if (data[i][c] === null) assert.ok(Number.isNaN(value), `${names[c]} ${i} is ${value}`)
          else close(value, data[i][c], names[c])
        }),
      )
      assert.deepEqual(
        modalStates(found).map(({ state }) => state),
        expected.seqmodst.states,
      )
      const frequent = frequentSequences(found, 10)
      frequent.forEach(({ count }, i) => close(count, expected.seqtab10.freq[i], `frequency ${i}`))
      for (const method of ['TRATE', 'INDELS', 'INDELSLOG', 'FUTURE'] as const) {
        const counted = expected.seqcost[method].sm.data.length
        const { substitution } = costs(found, method.toLowerCase() as 'trate', 'auto', counted)
        substitution.forEach((value, at) =>
          close(
            value,
            expected.seqcost[method].sm.data[Math.floor(at / counted)][at % counted],
            `${method} ${at}`,
          ),
        )
      }
    })
  }
}

function weightsOf(name: string): number[] | undefined {
  if (!name.endsWith('_w')) return undefined
  const lines = readFileSync(join(folder, `${name.slice(0, -2)}.csv`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const column = name === 'mvad_w' ? 1 : lines[0]!.length - 1
  return lines.slice(1).map((line) => Number(line[column]))
}
