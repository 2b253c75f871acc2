import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { lydhoer, months, ownFolder } from './testing.ts'

const { file, people } = ownFolder()

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
      () => ['distances', file('short.csv', 't1,t2\nA,B\nA\n')],
      /short\.csv:3: Rækken har 1 felter/,
    ],
    [
      'a file in which no periods are to be found',
      () => ['describe', file('none.csv', 'navn,alder\nx,40\n')],
      /none\.csv:1: Der er ikke flere kolonner efter hinanden.*--columns/,
    ],
    [
      'too many states',
      () => {
        const ids = file('ids.csv', `a\n${Array.from({ length: 300 }, (_, i) => i).join('\n')}\n`)
        return ['distances', ids, '--columns', '1']
      },
      /ids\.csv:256:1: “254” er tilstand nummer 255/,
    ],
    [
      'a weight that is no number',
      () => ['describe', people(), ...months, '--weights', 'sex'],
      /people\.csv:2:2: “f” er ikke en vægt/,
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
