import { testApp, type TestApp } from '../../app/src/shared/testing/testing.ts'
import { askingOf, bringForAttack } from './disclosure/asking.ts'
import { guessesFrom, judge, learnt, type Guess } from './disclosure/judge.ts'
import { rare, registerToAttack, secretsOf, type Attacked } from './disclosure/register.ts'
import { attack, wayOf, type Said } from './disclosure/ways.ts'

const percent = (share: number) => `${Math.round(share * 100)} %`
const tell = (guesses: readonly Guess[]) => {
  const { right, chance, surest } = judge(guesses)
  return `${percent(right)} of ${guesses.length} right, ${percent(chance)} by chance; the surest number ${percent(surest)}`
}

/**
 * An attacker who may use a data set and has never had its file: how many of its hidden numbers fall, by merging, windows, pictures,
 * beginnings, moves, types and groups; with two versions of it; and one person's way over three weeks.
 */
export async function run(print: (line: string) => void): Promise<void> {
  const house = await testApp()
  try {
    const registers = [1, 2, 3, 4].map((seed) => registerToAttack(seed))
    const [taken, meant, lines]: [Guess[], Guess[], Guess[]] = [[], [], []]
    const meaning = learnt(200)
    let [ways, studies, requests, apart] = [0, 0, 0, 0]
    for (const [r, attacked] of registers.entries()) {
      const tried = await attackOn(house, attacked, r === 0 ? 4 : 1)
      ways += tried.ways
      studies += tried.studies
      requests += tried.requests
      for (const numbers of tried.said.values())
        apart = Math.max(apart, Math.max(...numbers) - Math.min(...numbers))
      taken.push(...guessesFrom(tried.said, secretsOf(attacked)))
      lines.push(...guessesFrom(tried.lines, secretsOf(attacked)))
      meant.push(...guessesFrom(tried.said, secretsOf(attacked), meaning))
    }
    print(`${ways} differences of figures from ${studies} studies in ${requests} downloads`)
    print(`ways of asking about the same number differ by at most ${apart.toFixed(2)} people`)
    print(`numbers as read: ${tell(taken)}`)
    print(`read off the lines of index plots, by how pale they are: ${tell(lines)}`)
    print(`guessed by one who has learnt what they mean from 200 registers like it: ${tell(meant)}`)
    print(`with two versions of each, one person apart: ${tell(await withVersions(house, registers))}`)
    print(await waysOfPeople(house, registers))
  } finally {
    await house.close()
  }
}

async function attackOn(house: TestApp, attacked: Attacked, typeWeeks: number) {
  const weeks = attacked.rows[0]!.length
  const asking = await askingOf(house, await bringForAttack(house, attacked), weeks)
  const tried = await attack(asking, { companies: 6, narrow: 2, weeks: [3, 6, 9, 12], typeWeeks })
  return { ...tried, studies: asking.studies, requests: asking.requests }
}

/** The mean of what two versions say, and what that most often means. */
async function withVersions(house: TestApp, registers: readonly Attacked[]): Promise<Guess[]> {
  const meaning = learnt(200, 2)
  const guesses: Guess[] = []
  for (const attacked of registers) {
    const row = attacked.rows[0]!.map(() => 'A')
    const later = { ...attacked, rows: [...attacked.rows, row], groups: [...attacked.groups, 'nord'] }
    const said: Said[] = []
    for (const version of [attacked, later]) {
      const asking = await askingOf(house, await bringForAttack(house, version), row.length)
      said.push((await attack(asking, { companies: 2, narrow: 0, weeks: [], typeWeeks: 0 })).said)
    }
    const mean: Said = new Map(
      [...said[0]!].flatMap(([key, [first]]) => {
        const second = said[1]!.get(key)?.[0]
        return second === undefined ? [] : [[key, [(first! + second) / 2]] as const]
      }),
    )
    guesses.push(...guessesFrom(mean, secretsOf(attacked), meaning))
  }
  return guesses
}

/** Of people who are alone in a rare code in a week: where they are one and two weeks later. */
async function waysOfPeople(house: TestApp, registers: readonly Attacked[]): Promise<string> {
  let [people, right, stayed, went, found] = [0, 0, 0, 0, 0]
  for (const attacked of registers) {
    const weeks = attacked.rows[0]!.length
    const asking = await askingOf(house, await bringForAttack(house, attacked), weeks)
    for (const [key, count] of secretsOf(attacked)) {
      const [week, code, group] = key.split(' ')
      if (count > 1 || group || !rare.includes(code!) || Number(week) + 3 > weeks) continue
      const row = attacked.rows.find((one) => one[Number(week)] === code)!
      const truth = row.slice(Number(week), Number(week) + 3)
      const same = (await wayOf(asking, Number(week), code!)).join() === truth.join()
      people++
      if (same) right++
      if (truth.every((one) => one === code)) stayed++
      else {
        went++
        if (same) found++
      }
    }
  }
  return `one person’s way over three weeks: ${right} of ${people} right, ${stayed} by always saying that they stay; of ${went} who went elsewhere ${found}`
}
