import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { lydhoer, ownFolder } from './testing.ts'

const { file, path } = ownFolder()

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

test('whatever the file, each figure is there, or is said not to be with the reason', async () => {
  const cell = fc.constantFrom('A', 'A', 'A', 'B', 'C', '', ' ', 'NA')
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
      await saysAll([args[0]!, file('some.csv', `${text}\n`), ...args.slice(1), ...weights, ...missing], text)
    }),
    { numRuns: 400 },
  )
})
void path
