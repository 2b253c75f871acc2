import { measure } from './measure.ts'
import { number } from './parameters.ts'
import { bySpells, room, type Similarity } from './spells-with-time.ts'

const parameters = {
  /** Durations are raised to this. */
  power: number(1, { da: 'potens af varigheden', en: 'power of duration' }),
}

/**
 * Matching subsequences of spells, each weighted by the time it lasts in one sequence times that in the other.
 * Elzinga, C. & Studer, M. (2015). Spell sequences, state proximities, and distance metrics. SMR 44(1).
 */
const spellVector: Similarity = (a, b) => {
  const { states, time: s } = a
  const { states: others, time: t } = b
  const m = t.length
  // For pairs ending at or before (i, j), four numbers: how many, time in a, time in b, and the products of the two.
  const all = room(0, (m + 1) * 4)
  for (let i = 0; i < s.length; i++) {
    const state = states[i]
    const u = s[i]!
    let [pairs, inA, inB, both] = [0, 0, 0, 0]
    // What lay at j − 1 before this row.
    let [p, x, y, z] = [0, 0, 0, 0]
    for (let j = 0, at = 4; j < m; j++, at += 4) {
      const [p1, x1, y1, z1] = [all[at]!, all[at + 1]!, all[at + 2]!, all[at + 3]!]
      if (others[j] === state) {
        const v = t[j]!
        const more = 1 + p
        pairs += more
        inA += x + u * more
        inB += y + v * more
        both += z + u * y + v * x + u * v * more
      }
      all[at] = p1 + pairs
      all[at + 1] = x1 + inA
      all[at + 2] = y1 + inB
      all[at + 3] = z1 + both
      ;[p, x, y, z] = [p1, x1, y1, z1]
    }
  }
  return all[m * 4 + 3]!
}

export const svrspell = measure({
  name: 'svrspell',
  ...bySpells(parameters, spellVector, ({ power }) => power),
})
