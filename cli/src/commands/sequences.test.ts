import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { measures } from '@lydhoer/trajectories'
import { lydhoer, months, ownFolder } from '../sequences/testing.ts'

const { file, path, people } = ownFolder()

describe('distances', () => {
  it('prints sums over pairs in one line of JSON', async () => {
    const { out } = await lydhoer('distances', people(), ...months, '--json')
    const { n, sum, sumOfSquares, min, max, threads } = JSON.parse(out)
    // By hand: 1–2 2, 1–3 10, 1–4 0, 2–3 8, 2–4 2, 3–4 10.
    assert.deepEqual(
      { n, sum, sumOfSquares, min, max, threads },
      { n: 4, sum: 32, sumOfSquares: 272, min: 0, max: 10, threads: 1 },
    )
  })
  it('writes a square table, and the pairs alone as float32 and float64', async () => {
    for (const name of ['d.csv', 'd.f32', 'd.f64']) {
      await lydhoer('distances', people(), ...months, '--out', path(name))
    }
    const square = readFileSync(path('d.csv'), 'utf8').trim().split('\n')
    assert.deepEqual(square, ['0,2,10,0', '2,0,8,2', '10,8,0,10', '0,2,10,0'])
    assert.deepEqual(
      [...new Float64Array(new Uint8Array(readFileSync(path('d.f64'))).buffer)],
      [2, 10, 0, 8, 2, 10],
    )
    assert.deepEqual(
      [...new Float32Array(new Uint8Array(readFileSync(path('d.f32'))).buffer)],
      [2, 10, 0, 8, 2, 10],
    )
  })
  for (const measure of measures) {
    it(`${measure} can be asked for, and threads change nothing`, async () => {
      const asked = [
        'distances',
        people(),
        ...months,
        '--missing',
        'right=missing',
        '--measure',
        measure,
        '--json',
      ]
      const one = JSON.parse((await lydhoer(...asked, '--threads', '1')).out)
      const two = JSON.parse((await lydhoer(...asked, '--threads', '2')).out)
      assert.ok(one.sum > 0)
      assert.equal(two.sum, one.sum)
    })
  }
  it('takes costs from a file, whatever the order of its states', async () => {
    const costs = file('costs.csv', ',C,B,A\nC,0,1,1.5\nB,1,0,1\nA,1.5,1,0\n')
    const { out } = await lydhoer(
      'distances',
      people(),
      ...months,
      '--rows',
      '1:2',
      '--substitution',
      `file:${costs}`,
      '--indel',
      '5',
      '--json',
    )
    assert.equal(JSON.parse(out).sum, 2)
  })
  it('gives distances to one row', async () => {
    const to = path('to.csv')
    await lydhoer('distances', people(), ...months, '--to', '2', '--out', to)
    assert.equal(readFileSync(to, 'utf8'), '2\n0\n8\n2\n')
  })
  it('adds channels', async () => {
    const { out } = await lydhoer(
      'distances',
      people(),
      ...months,
      '--rows',
      '1:2',
      '--channels',
      people(),
      '--channel-weights',
      '1,2',
      '--json',
    )
    assert.equal(JSON.parse(out).sum, 6)
  })
  it('reads spells, states with durations, files without a first line of names, and packed files', async () => {
    const spells = file('spells.csv', 'id,from,to,state\n1,1,3,A\n1,4,6,B\n2,1,2,A\n2,3,6,B\n')
    const sps = file('sps.csv', 'sequence\nA/3-B/3\n"(A,2)-(B,4)"\n')
    const bare = file('bare.csv.gz', gzipSync('A,A,A,B,B,B\nA,A,B,B,B,B\n'))
    for (const args of [
      [spells, '--format', 'spells'],
      [sps, '--format', 'sps'],
      [bare, '--no-header'],
    ]) {
      assert.equal(JSON.parse((await lydhoer('distances', ...args, '--json')).out).sum, 2)
    }
  })
  it('does not count a first column without a name, as R writes the names of rows', async () => {
    const rows = file('r.csv', '"","t1","t2"\n"s1","A","A"\n"s2","A","B"\n')
    assert.equal(JSON.parse((await lydhoer('distances', rows, '--columns', '1:2', '--json')).out).sum, 2)
  })
})

describe('the other subcommands', () => {
  it('find the periods in a file that has ids and ages too, as the page does', async () => {
    const { out } = await lydhoer('describe', people(), '--json')
    assert.deepEqual(JSON.parse(out).alphabet, ['A', 'B', 'C'])
    assert.deepEqual(JSON.parse(out).periods, ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'])
  })
  it('describe gives the mean time, weighted', async () => {
    const { out } = await lydhoer('describe', people(), ...months, '--weights', 'weight', '--json')
    assert.deepEqual(JSON.parse(out).alphabet, ['A', 'B', 'C'])
    assert.equal(JSON.parse(out).meanTime[0], (3 + 4 + 1.5) / 4.5)
  })
  for (const method of ['pam', 'ward', 'average', 'fuzzy', 'clara']) {
    it(`cluster by ${method} puts those who are alike together`, async () => {
      const { out } = await lydhoer('cluster', people(), ...months, '--k', '2', '--method', method, '--json')
      const [{ groups, quality }] = JSON.parse(out)
      assert.equal(groups[0], groups[3])
      assert.notEqual(groups[0], groups[2])
      assert.equal(typeof quality?.asw, method === 'clara' ? 'undefined' : 'number')
    })
  }
  it('cluster tells how quality compares with sequences without types', async () => {
    const { out } = await lydhoer('cluster', people(), ...months, '--k', '2', '--bootstrap', '9', '--json')
    const { p } = JSON.parse(out).bootstrap[0]
    assert.ok(p.asw > 0 && p.asw <= 1)
  })
  it('compare gives the share explained', async () => {
    const { out } = await lydhoer(
      'compare',
      people(),
      ...months,
      '--by',
      'sex',
      '--permutations',
      '99',
      '--json',
    )
    assert.ok(JSON.parse(out).pseudoR2 > 0)
  })
  it('plot writes an SVG', async () => {
    const svg = path('plot.svg')
    assert.equal((await lydhoer('plot', people(), ...months, '--out', svg)).code, 0)
    assert.match(readFileSync(svg, 'utf8'), /^<svg/)
  })
  it('help names every flag and every measure', async () => {
    const { out } = await lydhoer('--help')
    for (const measure of measures) assert.match(out, new RegExp(`\\b${measure}\\b`))
    for (const flag of [
      '--normalise',
      '--channels',
      '--missing',
      '--expansion',
      '--nu',
      '--origin',
      '--threads',
    ]) {
      assert.ok(out.includes(flag), flag)
    }
  })
})
