import { chance } from './chance.ts'
import type { Sequences } from './sequences.ts'

const alphabet = ['activation', 'cashBenefit', 'education', 'flexJob', 'job', 'sickness', 'unemployment']

/** What follows a spell, and how many weeks a spell lasts on average: [before the reform, after]. */
const next: Record<string, Partial<Record<string, number>>> = {
  activation: { cashBenefit: 0.5, job: 0.2, education: 0.1, sickness: 0.15, flexJob: 0.05 },
  cashBenefit: { activation: 0.55, sickness: 0.2, job: 0.15, education: 0.1 },
  education: { job: 0.6, unemployment: 0.25, cashBenefit: 0.15 },
  flexJob: { sickness: 0.5, cashBenefit: 0.3, job: 0.2 },
  job: { unemployment: 0.6, sickness: 0.3, education: 0.1 },
  sickness: { job: 0.45, cashBenefit: 0.35, flexJob: 0.2 },
  unemployment: { job: 0.7, cashBenefit: 0.15, sickness: 0.15 },
}
const weeksInSpell: Record<string, [number, number]> = {
  activation: [26, 13],
  cashBenefit: [60, 40],
  education: [110, 110],
  flexJob: [160, 160],
  job: [120, 130],
  sickness: [30, 26],
  unemployment: [24, 20],
}

/**
 * The register of Fjordby, a municipality that is not: a first-order Markov model in weeks. A person stays in a state
 * with probability 1 − 1/mean weeks, and leaves by the table above; halfway a reform shortens some spells and lets one
 * in eight who leave activation go to a job instead. The same seed gives the same people.
 *
 * @param size.people default 20,000; size.weeks default 520
 */
export function fjordby(size: Size = {}): Sequences {
  const { people = 20_000, weeks = 520 } = size
  const rows = [...lives(size)]
  return {
    ids: rows.map((_, i) => String(i + 1)),
    alphabet,
    periods: Array.from({ length: weeks }, (_, t) => String(t + 1)),
    rows,
    weights: new Float64Array(people).fill(1),
  }
}

interface Size {
  people?: number
  weeks?: number
  seed?: number
}

/** One life after the other. */
function* lives({ people = 20_000, weeks = 520, seed = 2026 }: Size): Generator<Uint8Array> {
  const random = chance(seed)
  const pick = (from: string, after: boolean): number => {
    if (after && from === 'activation' && random() < 0.125) return alphabet.indexOf('job')
    let left = random()
    for (const [state, share] of Object.entries(next[from]!)) {
      left -= share!
      if (left < 0) return alphabet.indexOf(state)
    }
    return alphabet.indexOf('job')
  }
  const leave = alphabet.map((state) => weeksInSpell[state]!.map((mean) => 1 / mean))
  for (let person = 0; person < people; person++) {
    const row = new Uint8Array(weeks)
    let state = Math.floor(random() * alphabet.length)
    for (let t = 0; t < weeks; t++) {
      const after = t >= weeks / 2
      if (random() < leave[state]![after ? 1 : 0]!) state = pick(alphabet[state]!, after)
      row[t] = state
    }
    yield row
  }
}

/** The same register as wide CSV, a week a column, a stretch at a time: as much as is asked for without keeping any of it. */
export function* fjordbyCsv(size: Size = {}): Generator<Uint8Array> {
  const { weeks = 520 } = size
  const encoder = new TextEncoder()
  yield encoder.encode(`${Array.from({ length: weeks }, (_, t) => t + 1).join()}\n`)
  const names = alphabet.map((state) => encoder.encode(`${state},`))
  const longest = names.reduce((most, name) => Math.max(most, name.length), 0)
  const room = Math.max(1 << 20, weeks * longest * 2)
  let out = new Uint8Array(room)
  let at = 0
  for (const row of lives(size)) {
    for (const state of row) {
      const name = names[state]!
      for (let i = 0; i < name.length; i++) out[at++] = name[i]!
    }
    out[at - 1] = 10
    if (at + weeks * longest <= room) continue
    yield out.subarray(0, at)
    out = new Uint8Array(room)
    at = 0
  }
  if (at > 0) yield out.subarray(0, at)
}
