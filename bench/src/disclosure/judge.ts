import { blur } from '@lydhoer/measuring'
import { codes, registerToAttack, secretsOf, type Attacked } from './register.ts'
import type { Said } from './ways.ts'

/** What an attacker says of secrets, beside the truth. */
export interface Guess {
  said: number
  truth: number
}

/** How often guesses are the truth. */
export interface Judged {
  guesses: number
  right: number
  /** How often they would be, if one looked at nothing and always said the number that is commonest. */
  chance: number
  /** How often the number is the truth that is surest when it is said, of those said ten times or more. */
  surest: number
}

/** What a count that was read most often means; to take it at its word is the simplest. */
export type Meaning = (read: number) => number

/** All that was said of each secret, as one number: the middle one. */
export function guessesFrom(
  said: Said,
  secrets: ReadonlyMap<string, number>,
  meaning: Meaning = Math.round,
): Guess[] {
  return [...secrets].flatMap(([key, truth]) => {
    const numbers = said.get(key)?.toSorted((a, b) => a - b)
    return numbers ? [{ said: meaning(numbers[numbers.length >> 1]!), truth }] : []
  })
}

/** Sets guesses beside the truth. */
export function judge(guesses: readonly Guess[]): Judged {
  const share = (list: readonly Guess[], holds: (guess: Guess) => boolean) =>
    list.length === 0 ? 0 : list.filter(holds).length / list.length
  const right = ({ said, truth }: Guess) => said === truth
  const bySaid = Map.groupBy(guesses, ({ said }) => said)
  const often = [...bySaid.values()].filter((list) => list.length >= 10)
  return {
    guesses: guesses.length,
    right: share(guesses, right),
    chance: Math.max(0, ...[1, 2, 3, 4].map((number) => share(guesses, ({ truth }) => truth === number))),
    surest: Math.max(0, ...often.map((list) => share(list, right))),
  }
}

/** Counts of each secret in a register that is blurred `versions` times, on average. */
function blurredCounts(attacked: Attacked, keys: Iterable<string>, versions: number): Map<string, number> {
  const rows = attacked.rows.map((row) => Uint8Array.from(row, (code) => codes.indexOf(code)))
  const counts = new Map([...keys].map((key) => [key, 0]))
  for (let version = 0; version < versions; version++) {
    const lives = { rows, traits: [attacked.groups], weights: new Float64Array(rows.length).fill(1) }
    const blurred = blur(lives, Buffer.from(`the attacker's own secret ${version}`))
    blurred.rows.forEach((row, i) =>
      row.forEach((code, t) => {
        for (const key of [`${t} ${codes[code]}`, `${t} ${codes[code]} ${blurred.traits[0]![i]}`])
          if (counts.has(key)) counts.set(key, counts.get(key)! + 1 / versions)
      }),
    )
  }
  return counts
}

/**
 * What a count that was read most often means, learnt by an attacker who knows how registers are blurred, from registers of the
 * attacker's own that are like the one attacked. Nobody real knows as much.
 */
export function learnt(registers: number, versions = 1): Meaning {
  const times = new Map<string, Map<number, number>>()
  const nameOf = (read: number) => String(Math.round(read * versions))
  for (let seed = 1000; seed < 1000 + registers; seed++) {
    const attacked = registerToAttack(seed)
    const secrets = secretsOf(attacked)
    for (const [key, read] of blurredCounts(attacked, secrets.keys(), versions)) {
      const seen = times.get(nameOf(read)) ?? new Map<number, number>()
      times.set(nameOf(read), seen.set(secrets.get(key)!, (seen.get(secrets.get(key)!) ?? 0) + 1))
    }
  }
  return (read) => {
    const seen = [...(times.get(nameOf(read)) ?? [])].sort((a, b) => b[1] - a[1])
    return seen[0]?.[0] ?? 1
  }
}
