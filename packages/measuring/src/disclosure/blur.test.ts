import { strict as assert } from 'node:assert'
import { test } from 'node:test'
import { blur, type Lives } from '../index.ts'
import { bandsOf, portraitsOf } from './bands.ts'
import { chanceFrom } from './chance.ts'

const secret = (n: number) => Buffer.from(`a secret of tests ${n}`)
const livesOf = (rows: number[][], traits: string[][] = []): Lives => ({
  rows: rows.map((row) => Uint8Array.from(row)),
  traits,
  weights: new Float64Array(rows.length).fill(1),
})
const countAt = ({ rows }: Lives, t: number, state: number) => rows.filter((row) => row[t] === state).length

/** Made-up lives with spells of unequal length in four states, the same for the same seed; state 3 is rare. */
function madeUp(people: number, periods: number, seed: number): number[][] {
  const chance = chanceFrom(secret(seed))
  const next = [
    [1, 1, 2],
    [0, 2, 2],
    [0, 0, 1],
    [0, 1, 2],
  ]
  return Array.from({ length: people }, () => {
    let state = chance.below(3)
    return Array.from({ length: periods }, () => {
      if (chance.below(10) === 0) state = chance.below(60) === 0 ? 3 : next[state]![chance.below(3)]!
      return state
    })
  })
}

test('a secret too short to be one is refused', () => {
  assert.throws(() => blur(livesOf([[0]]), Buffer.from('short')), /at least 16 bytes/)
})

test('whatever is shown of a set of one to four people, each of one to four could have been the truth', () => {
  for (const others of [5, 21]) {
    const seenFrom = new Map<number, Set<number>>()
    for (let few = 1; few <= 4; few++) {
      const lives = livesOf(Array.from({ length: others + few }, (_, i) => (i < few ? [1, 1, 1] : [0, 0, 0])))
      for (let n = 0; n < 400; n++) {
        const seen = countAt(blur(lives, secret(n)), 1, 1)
        seenFrom.set(seen, (seenFrom.get(seen) ?? new Set()).add(few))
      }
    }
    for (const seen of [0, 1, 2, 3, 4])
      assert.deepEqual([...seenFrom.get(seen)!].sort(), [1, 2, 3, 4], `${seen} shown, ${others} others`)
  }
})

test('a trait that one to four people have is as uncertain as a state', () => {
  const seen = new Set<number>()
  const lives = livesOf(
    Array.from({ length: 40 }, () => [0, 0]),
    [Array.from({ length: 40 }, (_, i) => (i < 3 ? 'few' : 'many'))],
  )
  for (let n = 0; n < 200; n++)
    seen.add(blur(lives, secret(n)).traits[0]!.filter((value) => value === 'few').length)
  for (const count of [0, 1, 2, 3, 4, 5]) assert.ok(seen.has(count), `${count} is never shown`)
})

test('the number of people with a trait is not certain either, however many they are', () => {
  const traits = [Array.from({ length: 200 }, (_, i) => (i < 100 ? 'a' : 'b'))]
  const lives = livesOf(madeUp(200, 12, 1), traits)
  const sizes = new Set(
    Array.from(
      { length: 60 },
      (_, n) => blur(lives, secret(n)).traits[0]!.filter((value) => value === 'a').length,
    ),
  )
  assert.ok(sizes.size > 4)
})

/** Sixty lives that go from 0 to 1, each in one of the periods given. */
const leaving = (periods: number[]) =>
  livesOf(
    Array.from({ length: 60 }, (_, i) =>
      Array.from({ length: 60 }, (_, t) => Number(t >= periods[i % periods.length]!)),
    ),
  )
const leftWhen = (lives: Lives) => lives.rows.map((row) => row.indexOf(1))

test('a move that few made is seldom told in the period in which it was made, one that many made always', () => {
  const when = [6, 12, 18, 24, 30, 36, 42, 48]
  const told = Array.from({ length: 40 }, (_, n) => leftWhen(blur(leaving(when), secret(n)))).flat()
  assert.ok(told.filter((t) => when.includes(t)).length / told.length < 0.3)
  assert.ok(told.every((t) => when.some((then) => Math.abs(t - then) <= 2)))
  assert.deepEqual(new Set(leftWhen(blur(leaving([30]), secret(1)))), new Set([30]))
})

test('nobody’s own life is told to its end, but where others lived the same', () => {
  const rows = madeUp(200, 60, 2)
  const whole = new Set(rows.map((row) => row.join()))
  let [told, found] = [0, 0]
  for (let n = 0; n < 20; n++)
    for (const row of blur(livesOf(rows), secret(n)).rows) {
      told++
      if (whole.has(row.join())) found++
    }
  assert.ok(found / told < 0.02, `${found} of ${told}`)
})

test('no state and no move is told that nobody was in or made about then', () => {
  const rows = madeUp(90, 60, 3)
  const near = (t: number, holds: (row: number[], t: number) => boolean) =>
    rows.some((row) => [-2, -1, 0, 1, 2].some((by) => holds(row, t + by)))
  for (const told of blur(livesOf(rows), secret(3)).rows)
    told.forEach((state, t) => {
      assert.ok(near(t, (row, at) => row[at] === state))
      if (t > 0 && state !== told[t - 1])
        assert.ok(near(t, (row, at) => row[at] === state && row[at - 1] === told[t - 1]))
    })
})

test('shares are right on average, and their noise is less than that of drawing people from a population', () => {
  const lives = livesOf(madeUp(150, 24, 4))
  const rounds = 300
  let [square, binomial] = [0, 0]
  for (const state of [0, 1, 2])
    for (const t of [3, 8, 13, 18]) {
      const truth = countAt(lives, t, state)
      const told = Array.from({ length: rounds }, (_, n) => countAt(blur(lives, secret(n)), t, state))
      const mean = told.reduce((sum, one) => sum + one, 0) / rounds
      assert.ok(Math.abs(mean - truth) < 4, `${mean} told on average, ${truth} are`)
      square += told.reduce((sum, one) => sum + (one - truth) ** 2, 0) / rounds
      binomial += truth * (1 - truth / 150)
    }
  assert.ok(square < binomial * 0.8, `${square / binomial} of a draw's variance`)
})

test('the same lives under the same secret are told in the same way, under another in another', () => {
  const lives = livesOf(madeUp(60, 24, 5))
  assert.deepEqual(blur(lives, secret(1)), blur(lives, secret(1)))
  assert.notDeepEqual(blur(lives, secret(1)).rows, blur(lives, secret(2)).rows)
})

test('one life more, and all is drawn anew: what two versions differ by does not show who came', () => {
  const rows = madeUp(100, 24, 6)
  const [before, after] = [rows.slice(0, 99), rows].map((some) => blur(livesOf(some), secret(1)))
  const cells = Array.from({ length: 24 }, (_, t) => [0, 1, 2].map((state) => [t, state] as const)).flat()
  const same = cells.filter(([t, state]) => {
    const came = Number(rows[99]![t] === state)
    return countAt(after!, t, state) - countAt(before!, t, state) === came
  })
  assert.ok(
    same.length < cells.length / 3,
    `${same.length} of ${cells.length} differ by just the one who came`,
  )
})

test('lives that end early stay within their length, and an empty one is an empty one', () => {
  const rows = Array.from({ length: 30 }, (_, i) => Array.from({ length: i % 3 === 0 ? 0 : 8 }, () => i % 2))
  const told = blur(livesOf(rows), secret(1))
  assert.equal(told.rows.length, 30)
  assert.deepEqual(new Set(told.rows.map((row) => row.length)), new Set([0, 8]))
})

test('a weight is that of the band, so that nobody is known by it', () => {
  const lives = livesOf(Array.from({ length: 12 }, (_, i) => [i % 2]))
  lives.weights = Float64Array.from({ length: 12 }, (_, i) => 1 + i ** 2 / 7)
  for (const weight of blur(lives, secret(1)).weights)
    assert.ok(lives.weights.every((own) => Math.abs(own - weight) > 1e-9))
})

test('bands are five to nine people, everybody is in one, and those in it are alike', () => {
  const rows = madeUp(300, 30, 7).map((row) => Uint8Array.from(row))
  const bands = bandsOf(portraitsOf(rows, []), 5, chanceFrom(secret(1)))
  for (const band of bands) assert.ok(band.length >= 5 && band.length <= 9, `${band.length}`)
  assert.deepEqual(
    bands.flatMap((band) => [...band]).sort((a, b) => a - b),
    rows.map((_, i) => i),
  )
  const apart = (a: number, b: number) => rows[a]!.filter((state, t) => state !== rows[b]![t]).length
  const meanApart = (pairs: [number, number][]) =>
    pairs.reduce((sum, [a, b]) => sum + apart(a, b), 0) / pairs.length
  const within = bands.flatMap((band) => [...band].slice(1).map((i) => [band[0]!, i] as [number, number]))
  const across = rows.slice(1).map((_, i) => [i, i + 1] as [number, number])
  assert.ok(meanApart(within) < 0.75 * meanApart(across))
})
