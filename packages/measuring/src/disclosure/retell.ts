import type { Chance } from './chance.ts'

/**
 * Tells the lives of one band anew: each of `places` lives begins as somebody's of the band, drawn by lot, and goes over to another's
 * now and then, where both are in the same state. So no move is told that nobody made, everybody counts once on average, and nobody
 * counts once for certain.
 *
 * @param rows everybody's states, of equal length
 * @param stay periods that are told of one person at most before it may go over
 * @returns the lives, and with whom each began
 */
export function retell(
  rows: readonly Uint8Array[],
  band: Uint32Array,
  places: number,
  stay: number,
  chance: Chance,
): { lives: Uint8Array[]; began: number[] } {
  const alike = new Uint32Array(band.length)
  const lives: Uint8Array[] = []
  const began: number[] = []
  for (let place = 0; place < places; place++) {
    let who = band[chance.below(band.length)]!
    began.push(who)
    const life = new Uint8Array(rows[who]!.length)
    for (let t = 0; t < life.length;) {
      const until = Math.min(life.length, t + 1 + chance.below(stay))
      life.set(rows[who]!.subarray(t, until), t)
      t = until
      let found = 0
      for (const one of band) if (rows[one]![t - 1] === life[t - 1]) alike[found++] = one
      who = alike[chance.below(found)]!
    }
    lives.push(life)
  }
  return { lives, began }
}

/**
 * How many lives each band is told in: its people, and in half of the bands one more or one fewer, by lot and in pairs, so that
 * they are as many as before in all. Without it a band of people with the same trait would always give its number away.
 */
export function placesFor(bands: readonly Uint32Array[], chance: Chance): number[] {
  const places = bands.map((band) => band.length)
  const order = [...bands.keys()]
  chance.shuffle(order)
  for (let b = 0; b + 1 < order.length; b += 2) {
    const one = [-1, 1, 0, 0][chance.below(4)]!
    places[order[b]!]! += one
    places[order[b + 1]!]! -= one
  }
  return places
}
