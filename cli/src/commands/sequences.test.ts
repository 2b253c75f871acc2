import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { measures } from '@lydhoer/trajectories'
import { dispatch } from '../dispatch.ts'

let folder: string
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'lydhoer-sequences-'))
})
after(() => rmSync(folder, { recursive: true }))

async function lydhoer(...args: string[]) {
  let out = ''
  let err = ''
  const terminal = {
    out: (text: string) => void (out += text),
    err: (text: string) => void (err += text),
    language: 'da' as const,
  }
  return { code: await dispatch(['sequences', ...args], terminal), out, err }
}

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

/** Four people, an id and a group before the six months, a weight after. */
const table = `id,sex,m1,m2,m3,m4,m5,m6,weight
1,f,A,A,A,B,B,B,1
2,m,A,A,B,B,B,C,2
3,f,C,C,C,C,,,1
4,m,A,A,A,B,B,B,0.5
`
const people = () => file('people.csv', table)
const months = ['--columns', '3:8']

describe('what cannot be used is refused in one sentence', () => {
  const cases: [string, () => string[], RegExp][] = [
    ['an unknown subcommand', () => ['draw', people()], /“draw” kan ikke bruges; vælg describe/],
    [
      'an unknown measure',
      () => ['distances', people(), '--measure', 'xyz'],
      /“xyz”.*--measure; vælg om, omloc/,
    ],
    ['rows outside the file', () => ['distances', people(), '--rows', '3:9'], /“3:9”.*--rows; vælg 1:4/],
    ['a negative cost', () => ['distances', people(), ...months, '--indel=-1'], /“-1”.*--indel/],
    [
      'unknown costs',
      () => ['distances', people(), ...months, '--substitution', 'same'],
      /constant:2, trate/,
    ],
    [
      'unequal lengths where they matter',
      () => ['distances', people(), ...months, '--measure', 'ham'],
      /people\.csv: Forløb 3 er 4 perioder langt og det første 6/,
    ],
    [
      'a state that is not allowed',
      () => ['distances', people(), ...months, '--states', 'A,B'],
      /people\.csv:3:8: “C” er ikke en tilstand; tilladt er A, B/,
    ],
    [
      'a row that is short',
      () => ['distances', file('short.csv', 'a,b\nA,B\nA\n')],
      /short\.csv:3: Rækken har 1 felter/,
    ],
    [
      'too many states',
      () => ['distances', file('ids.csv', `a\n${Array.from({ length: 300 }, (_, i) => i).join('\n')}\n`)],
      /300 forskellige tilstande/,
    ],
    [
      'a weight that is no number',
      () => ['describe', people(), ...months, '--weights', 'sex'],
      /Vægten i sex, række 1, er “f”/,
    ],
    [
      'costs that lack a state',
      () => [
        'distances',
        people(),
        ...months,
        '--substitution',
        `file:${file('few.csv', 'A,B\n0,1\n1,0\n')}`,
      ],
      /few\.csv mangler tilstanden C/,
    ],
    [
      'costs that differ there and back',
      () => [
        'distances',
        people(),
        ...months,
        '--substitution',
        `file:${file('skew.csv', 'A,B,C\n0,1,1\n2,0,1\n1,1,0\n')}`,
      ],
      /fra A til B er 1, og tilbage 2/,
    ],
    [
      'a matrix that does not fit',
      () => ['distances', people(), ...months, '--memory', '0.00000001'],
      /people\.csv: Afstandene mellem 4 forløb .* CLARA/,
    ],
    [
      'an ending nobody knows',
      () => ['distances', people(), ...months, '--out', 'x.xlsx'],
      /\.csv, \.f32, \.f64/,
    ],
    [
      'a normalisation that is not defined',
      () => ['distances', people(), ...months, '--measure', 'chi2', '--normalise', 'gmean'],
      /gmean er ikke defineret for chi2/,
    ],
  ]
  for (const [name, args, expected] of cases) {
    it(name, async () => {
      const { code, out, err } = await lydhoer(...args())
      assert.equal(code, 2)
      assert.equal(out, '')
      assert.match(err, expected)
      assert.equal(
        err
          .trim()
          .split('\n')
          .filter((line) => !line.startsWith('n = ')).length,
        1,
      )
    })
  }
})

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
    const out = (name: string) => join(folder, name)
    for (const name of ['d.csv', 'd.f32', 'd.f64']) {
      await lydhoer('distances', people(), ...months, '--out', out(name))
    }
    const square = readFileSync(out('d.csv'), 'utf8').trim().split('\n')
    assert.deepEqual(square, ['0,2,10,0', '2,0,8,2', '10,8,0,10', '0,2,10,0'])
    assert.deepEqual(
      [...new Float64Array(new Uint8Array(readFileSync(out('d.f64'))).buffer)],
      [2, 10, 0, 8, 2, 10],
    )
    assert.deepEqual(
      [...new Float32Array(new Uint8Array(readFileSync(out('d.f32'))).buffer)],
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
    const to = join(folder, 'to.csv')
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
    const path = join(folder, 'plot.svg')
    assert.equal((await lydhoer('plot', people(), ...months, '--out', path)).code, 0)
    assert.match(readFileSync(path, 'utf8'), /^<svg/)
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
