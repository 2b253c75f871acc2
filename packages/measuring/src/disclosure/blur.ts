import { createHash } from 'node:crypto'
import { bandsOf, portraitsOf } from './bands.ts'
import { chanceFrom } from './chance.ts'
import { fewest } from './few.ts'
import { placesFor, retell } from './retell.ts'
import { movesOf, withTimesMoved } from './times.ts'

/** Lives side by side: a state for each period (0–254), traits that people are grouped by, and how much each counts. */
export interface Lives {
  rows: Uint8Array[]
  /** [trait][person] */
  traits: string[][]
  weights: Float64Array
}

/** No life's own state: it fills up those that end before the others. */
const ended = 255

/**
 * Blurs lives once and for all: as many lives as before, in which nobody's own is found. Every figure of the blurred lives may be
 * shown, in any number and side by side, since all of them together say no more than the blurred lives do.
 *
 * People who are alike are put in bands of five to nine. The lives of a band are told anew: each begins as one of the band, drawn
 * by lot with replacement, and goes over to another's now and then where both are in the same state. In half of the bands one life
 * is added or left out. Moves that fewer than ten make in a period are told up to two periods earlier or later.
 *
 * Shares, means and moves are right on average. The same lives under the same secret are always blurred in the same way; one life
 * more, and all is drawn anew. Cost: grows with people × periods; 20,000 × 520 take about half a second.
 *
 * After Rubin, D. (1993). Statistical disclosure limitation. Journal of Official Statistics 9(2), 461–468 (lives made from lives),
 * and Domingo-Ferrer, J. & Mateo-Sanz, J. (2002). IEEE TKDE 14(1), 189–201 (groups of at least k who are alike).
 *
 * @param secret at least 16 bytes that nobody who sees figures knows
 * @throws RangeError when the secret is too short to be one
 * @example
 * blur({ rows: [a, b, c, d, e], traits: [], weights: Float64Array.of(1, 1, 1, 1, 1) }, secret).rows.length // 5
 */
export function blur(lives: Lives, secret: Uint8Array): Lives {
  if (secret.length < 16) throw new RangeError('A secret has at least 16 bytes')
  const chance = chanceFrom(seedOf(lives, secret))
  const periods = lives.rows.reduce((longest, row) => Math.max(longest, row.length), 0)
  const rows = lives.rows.map((row) => filled(row, periods))
  const bands = bandsOf(portraitsOf(rows, lives.traits), fewest, chance)
  const places = placesFor(bands, chance)
  const moves = movesOf(rows)
  const [stay, most] = pace(periods)
  const [told, began, weights]: [Uint8Array[], number[], number[]] = [[], [], []]
  for (const [b, band] of bands.entries()) {
    const anew = retell(rows, band, places[b]!, stay, chance)
    // A weight of one's own would be a mark to be known by.
    const weight = band.reduce((sum, i) => sum + lives.weights[i]!, 0) / band.length
    for (const life of anew.lives) {
      told.push(unfilled(withTimesMoved(life, moves, most, ended, chance)))
      weights.push(weight)
    }
    began.push(...anew.began)
  }
  return {
    rows: told,
    traits: lives.traits.map((column) => began.map((i) => column[i]!)),
    weights: Float64Array.from(weights),
  }
}

/** For how many periods at most one person is followed, and by how many a rare move is moved: less where there are few periods. */
function pace(periods: number): [number, number] {
  return [Math.max(3, Math.min(15, Math.round(periods / 4))), periods < 40 ? 1 : 2]
}

/** The secret together with the lives: other lives are blurred in another way, so that two versions do not show what parts them. */
function seedOf({ rows, traits, weights }: Lives, secret: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(secret).update(`${rows.length} `)
  for (const row of rows) hash.update(`${row.length} `).update(row)
  for (const column of traits) hash.update(JSON.stringify(column))
  return hash.update(Float64Array.from(weights)).digest()
}

function filled(row: Uint8Array, periods: number): Uint8Array {
  if (row.length === periods) return row
  const long = new Uint8Array(periods).fill(ended)
  long.set(row)
  return long
}

function unfilled(row: Uint8Array): Uint8Array {
  const end = row.indexOf(ended)
  return end < 0 ? row : row.slice(0, end)
}
