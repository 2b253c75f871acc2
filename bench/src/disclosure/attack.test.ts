import { strict as assert } from 'node:assert'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../app/src/shared/testing/testing.ts'
import { askingOf, bringForAttack } from './asking.ts'
import { guessesFrom, judge, type Guess } from './judge.ts'
import { registerToAttack, secretsOf } from './register.ts'
import { attack, type Said } from './ways.ts'

let house: TestApp
before(async () => {
  house = await testApp()
})
after(() => house.close())

const weeks = 16
const registers = [1, 2, 3].map((seed) => registerToAttack(seed, 320, weeks))

test('somebody who may use a data set finds no hidden number, whatever they set against each other', async (context) => {
  const [guesses, fromLines]: [Guess[], Guess[]] = [[], []]
  let ways = 0
  for (const [r, attacked] of registers.entries()) {
    const asking = await askingOf(house, await bringForAttack(house, attacked), weeks)
    const reach = { companies: 2, narrow: 1, weeks: [4], typeWeeks: r === 0 ? 1 : 0 }
    const tried = await attack(asking, reach)
    ways += tried.ways
    guesses.push(...guessesFrom(tried.said, secretsOf(attacked)))
    fromLines.push(...guessesFrom(tried.lines, secretsOf(attacked)))
    // Asking again in another way says the same again: there is nothing to average.
    for (const [key, numbers] of tried.said)
      assert.ok(Math.max(...numbers) - Math.min(...numbers) < 0.2, `${key}: ${numbers.join(', ')}`)
  }
  const { right, chance, surest } = judge(guesses)
  const told = `${ways} ways, ${guesses.length} hidden numbers reached, ${right} right, ${chance} by chance, ${surest} at best`
  assert.ok(ways > 1000 && guesses.length > 100, told)
  assert.ok(surest < 0.9, told)
  assert.ok(right < chance + 0.05, told)
  const lines = judge(fromLines)
  const toldByLines = `${lines.guesses} by lines, ${lines.right} right, ${lines.chance} by chance, ${lines.surest} at best`
  assert.ok(lines.guesses > 50 && lines.right < lines.chance + 0.05 && lines.surest < 0.9, toldByLines)
  context.diagnostic(`${told}; ${toldByLines}`)
})

test('two versions of a data set, one person apart, do not show who came', async () => {
  const before = registers[0]!
  const newcomer = { row: Array<string>(weeks).fill('R1'), group: 'nord' }
  const after = {
    ...before,
    rows: [...before.rows, newcomer.row],
    groups: [...before.groups, newcomer.group],
  }
  const said: Said[] = []
  for (const version of [before, after]) {
    const asking = await askingOf(house, await bringForAttack(house, version), weeks)
    said.push((await attack(asking, { companies: 1, narrow: 0, weeks: [], typeWeeks: 0 })).said)
  }
  const cells = [...said[1]!].filter(([key]) => said[0]!.has(key))
  const just = cells.filter(([key, [now]]) => {
    const [week, code, group] = key.split(' ')
    const came = code === newcomer.row[Number(week)] && (!group || group === newcomer.group)
    return Math.round(now! - said[0]!.get(key)![0]!) === Number(came)
  })
  assert.ok(cells.length > 100)
  assert.ok(just.length < cells.length * 0.6, `${just.length} of ${cells.length} differ by the one who came`)
})
