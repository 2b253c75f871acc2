import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lydhoer, ownFolder } from './testing.ts'

const { file } = ownFolder()

/** Where figures are null without a reason, or have a reason though they are there; the names lead from the top. */
function unexplained(json: unknown, at = ''): string[] {
  if (Array.isArray(json)) return json.flatMap((one, i) => unexplained(one, `${at}[${i}]`))
  if (json === null || typeof json !== 'object') return []
  const { because = {}, ...figures } = json as { because?: Record<string, string> }
  const own = Object.entries(figures).flatMap(([name, value]) => {
    const isThere = !holdsNull(value)
    if (isThere && name in because) return [`${at}.${name} has a reason`]
    if (!isThere && !/^[A-ZÅ].{8,}/.test(because[name] ?? '')) return [`${at}.${name} has none`]
    return isThere ? unexplained(value, `${at}.${name}`) : []
  })
  return [
    ...own,
    ...Object.keys(because).flatMap((name) => (name in figures ? [] : [`${at}.${name} is not there`])),
  ]
}
const holdsNull = (value: unknown): boolean =>
  value === null ||
  (Array.isArray(value) && value.some((one) => one === null || (Array.isArray(one) && holdsNull(one))))

/** What was written is figures with reasons for those that lack, or one sentence that says what to do. */
async function saysAll(args: string[], because: string): Promise<void> {
  const shown = `${args.join(' ')}\n${because}`
  for (const more of [['--json'], []]) {
    const { code, out, err } = await lydhoer(...args, ...more)
    assert.ok(code === 0 || code === 2, `${shown}\n${err}`)
    assert.doesNotMatch(out, /NaN|Infinity|undefined/, shown)
    if (code !== 0) {
      const said = err.split('\n').filter((line) => line !== '' && !line.startsWith('n = '))
      assert.equal(said.length, 1, `${shown}\n${err}`)
      continue
    }
    if (more.length > 0) assert.deepEqual(unexplained(JSON.parse(out)), [], `${shown}\n${out}`)
    else if (out.includes('–') && args[0] !== 'plot')
      assert.match(out, /\n {2}[^\n]+: [A-ZI]/, `${shown}\n${out}`)
  }
}

const asked = fc.oneof(
  fc.constant(['describe']),
  fc
    .constantFrom('om', 'ham', 'dhd', 'lcs', 'chi2', 'twed', 'omspell')
    .map((m) => ['distances', '--measure', m]),
  fc
    .constantFrom('trate', 'future', 'indels', 'indelslog')
    .map((costs) => ['distances', '--substitution', costs, '--normalise', 'auto']),
  fc.constant(['distances', '--to', '1']),
  fc
    .tuple(
      fc.constantFrom('pam', 'ward', 'ward2', 'average', 'complete', 'single', 'fuzzy', 'clara'),
      fc.constantFrom([], ['--k', '2'], ['--k', '2:3'], ['--k', '1'], ['--k', '4:5']),
    )
    .map(([method, k]) => ['cluster', '--method', method, ...k]),
  fc.constantFrom('2', '2:3').map((k) => ['cluster', '--k', k, '--bootstrap', '3']),
  fc.constantFrom('0', '19').map((rounds) => ['compare', '--by', 'g', '--permutations', rounds]),
  fc
    .constantFrom('distribution', 'modal', 'mean-time', 'entropy', 'transitions')
    .map((kind) => ['plot', '--plot', kind]),
)

const json = async (...args: string[]) => JSON.parse((await lydhoer(...args, '--json')).out)
const refused = async (...args: string[]) =>
  (await lydhoer(...args)).err
    .split('\n')
    .filter((line) => !/^(n = |$)/.test(line))
    .join()

test('one alone has the silhouette of the paper, 0, and what others make of it is told beside it', async () => {
  const [long, short] = ['A'.repeat(10), 'C'.repeat(10)].map((life) => [...life].join())
  const alone = file(
    'alone.csv',
    `${[...'0123456789'].map((t) => `t${t}`).join()}\n${long}\n${long!.slice(0, -1)}B\n${short}\n`,
  )
  const [one] = await json('cluster', alone, '--measure', 'ham', '--k', '2')
  // By hand: two lie 1 apart and 10 from the third, (10 − 1) / 10.
  assert.ok(Math.abs(one.quality.asw - (0.9 + 0.9 + 0) / 3) < 1e-12)
  assert.equal(one.alone.groups, 1)
  assert.ok(Math.abs(one.alone.aswIfOne - (0.9 + 0.9 + 1) / 3) < 1e-12)
  const { out } = await lydhoer('cluster', alone, '--measure', 'ham', '--k', '2')
  assert.match(out, /asw 0\.600 .*\n {2}asw: grupper på én tæller 0 \(Rousseeuw 1987\), her 1; .* 0\.933\n/)
})

test('more groups than there are different lives are refused with how many there are', async () => {
  const twice = file('twice.csv', 't1,t2,t3\nA,A,B\nA,A,B\nA,A,B\nC,C,C\nC,C,C\n')
  for (const method of ['pam', 'ward', 'fuzzy', 'clara'])
    assert.match(
      await refused('cluster', twice, '--k', '3', '--method', method),
      /^Kun 2 af forløbene er forskellige, så de kan ikke deles i 3 grupper; vælg --k 2\.$/,
    )
  const [two, ...more] = await json('cluster', twice)
  assert.deepEqual([two.groups, more], [[1, 1, 1, 2, 2], []])
  const equal = file('equal.csv', 't1,t2\nA,A\nA,A\n')
  assert.match(await refused('cluster', equal), /^Alle forløb er ens/)
  assert.match(await refused('cluster', file('one.csv', 't1,t2\nA,B\n')), /^Ét forløb kan ikke deles/)
})

test('a column to compare by is no period, so that lives drawn by chance do not differ by it', async () => {
  const lives = ['A,A,B', 'B,A,A', 'A,B,B', 'B,B,A', 'A,A,B', 'B,A,A', 'A,B,B', 'B,B,A', 'A,B,A', 'A,B,A']
  const rows = lives.map((life, i) => `${i < 5 ? 1 : 2},${life}`).join('\n')
  const by = ['--permutations', '99', '--columns', '1:4']
  const named = await json('compare', file('t0.csv', `t0,t1,t2,t3\n${rows}\n`), '--by', 't0', ...by)
  const without = file('sex.csv', `sex,t1,t2,t3\n${rows}\n`)
  const { groupsTooSmallToShow: small, ...apart } = await json(
    'compare',
    without,
    '--by',
    'sex',
    '--permutations',
    '99',
  )
  assert.equal(small, 0)
  assert.deepEqual([named.pseudoF, named.p], [apart.pseudoF, apart.p])
  assert.ok(named.p > 0.5, String(named.p))
})

test('those who do not differ are not tested: no p of nothing', async () => {
  const equal = file('equal-by.csv', 'g,t1,t2\nx,A,A\ny,A,A\n')
  const { p, pseudoF, because } = await json('compare', equal, '--by', 'g')
  assert.deepEqual([p, pseudoF], [null, null])
  assert.match(because.p, /^Alle forløb er ens/)
  const one = file('one-by.csv', 'g,t1,t2\nx,A,A\nx,A,B\n')
  assert.match(await refused('compare', one, '--by', 'g'), /^Alle har “x” i kolonnen “g”; .* --by\.$/)
})

test('costs in a file have a decimal comma where ; parts the columns', async () => {
  const some = file('comma.csv', 't1;t2\nA;A\nA;B\n')
  const costs = file('comma-costs.csv', 'A;B\n0;1,5\n1,5;0\n')
  assert.equal(
    (await json('distances', some, '--measure', 'ham', '--substitution', `file:${costs}`)).sum,
    1.5,
  )
})

test('whatever the file, each figure is there, or is said not to be with the reason', async () => {
  const cell = fc.constantFrom<string[]>('A', 'A', 'A', 'B', 'C', '', ' ', 'NA')
  const person = (periods: number) =>
    fc.record({
      group: fc.constantFrom('x', 'x', 'y', 'z', ''),
      weight: fc.constantFrom('1', '1', '2', '0', '0,5', '1e-9', '1000000'),
      cells: fc.oneof(
        fc.array(cell, { minLength: periods, maxLength: periods }),
        cell.map((one) => Array<string>(periods).fill(one)),
      ),
    })
  const people = fc
    .integer({ min: 2, max: 4 })
    .chain((periods) => fc.array(person(periods), { minLength: 1, maxLength: 8 }))
  const how = fc.record({ isWeighted: fc.boolean(), missing: fc.constantFrom([], ['--missing', 'state']) })
  await fc.assert(
    fc.asyncProperty(people, asked, how, async (some, args, { isWeighted, missing }) => {
      const head = ['g', 'w', ...some[0]!.cells.map((_, t) => `t${t}`)].join(';')
      const text = [
        head,
        ...some.map(({ group, weight, cells }) => [group, weight, ...cells].join(';')),
      ].join('\n')
      const weights = isWeighted ? ['--weights', 'w'] : []
      await saysAll([args[0], file('some.csv', `${text}\n`), ...args.slice(1), ...weights, ...missing], text)
    }),
    { numRuns: 60 },
  )
})
