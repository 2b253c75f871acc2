import { measure } from './measure.ts'
import { bySpells, room, type Similarity } from './spells-with-time.ts'

/**
 * Matching subsequences of spells weighted by the time they have in common, the smaller duration of each matched
 * pair, summed along the subsequence. Elzinga, C. (2005), Journal of Classification 22; Elzinga, C. & Studer, M. (2015),
 * SMR 44(1).
 */
const minimumSharedTime: Similarity = (a, b) => {
  const m = b.states.length
  const count = room(0, m + 1)
  const time = room(1, m + 1)
  for (let i = 0; i < a.states.length; i++) {
    const state = a.states[i]
    let [counts, times, countBefore, timeBefore] = [0, 0, 0, 0]
    for (let j = 1; j <= m; j++) {
      if (b.states[j - 1] === state) {
        const pairs = 1 + countBefore
        counts += pairs
        times += timeBefore + Math.min(a.time[i]!, b.time[j - 1]!) * pairs
      }
      countBefore = count[j]!
      timeBefore = time[j]!
      count[j] = countBefore + counts
      time[j] = timeBefore + times
    }
  }
  return time[m]!
}

export const nmsmst = measure({ name: 'nmsmst', ...bySpells({}, minimumSharedTime, () => 1) })
