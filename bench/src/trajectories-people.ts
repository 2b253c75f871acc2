import type { Sequences } from '@lydhoer/trajectories'

/** People who stay in their state with 0.85 and else move anywhere: spells of about seven periods, few people alike. */
export function markov(people: number, periods: number, states: number, stay = 0.85): Sequences {
  let seed = 20_261_121
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 4_294_967_296
  }
  const rows = Array.from({ length: people }, () => {
    const row = new Uint8Array(periods)
    let state = Math.floor(random() * states)
    for (let t = 0; t < periods; t++) {
      if (random() > stay) state = Math.floor(random() * states)
      row[t] = state
    }
    return row
  })
  return {
    ids: rows.map((_, i) => String(i + 1)),
    alphabet: Array.from({ length: states }, (_, s) => String(s + 1)),
    periods: Array.from({ length: periods }, (_, t) => String(t + 1)),
    rows,
    weights: new Float64Array(people).fill(1),
  }
}

/** The first of them. */
export function some(sequences: Sequences, people: number): Sequences {
  const { ids, rows, weights } = sequences
  return {
    ...sequences,
    ids: ids.slice(0, people),
    rows: rows.slice(0, people),
    weights: weights.slice(0, people),
  }
}
