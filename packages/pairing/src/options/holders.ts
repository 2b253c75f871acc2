/** Who holds which opening, as it is being worked out: each citizen at most one, each opening as many as it has places. */
export interface Holders {
  /** The opening of each citizen, or -1. */
  openingOf: Int32Array
  /** How many hold each opening. */
  load: Int32Array
  places: Int32Array
  /** Those who hold an opening, one after another: the first, and from each the next; -1 ends. */
  first: Int32Array
  next: Int32Array
  before: Int32Array
}

/** Nobody holds anything yet. */
export function nobodyHolds(citizens: number, places: Int32Array): Holders {
  return {
    openingOf: new Int32Array(citizens).fill(-1),
    load: new Int32Array(places.length),
    places,
    first: new Int32Array(places.length).fill(-1),
    next: new Int32Array(citizens).fill(-1),
    before: new Int32Array(citizens).fill(-1),
  }
}

export const hasRoom = ({ load, places }: Holders, opening: number) => load[opening]! < places[opening]!

/**
 * Lets the last of a row of citizens have an opening with room, whoever was before them the one that they leave, and so on
 * back to one who had none. `cameFrom` tells through whom each opening on the way was reached.
 */
export function passAlong(holders: Holders, citizen: number, opening: number, cameFrom: Int32Array) {
  for (let [who, to] = [citizen, opening]; ;) {
    const left = holders.openingOf[who]!
    if (left >= 0) letGo(holders, who)
    take(holders, who, to)
    if (left < 0) return
    ;[who, to] = [cameFrom[left]!, left]
  }
}

function take({ openingOf, load, first, next, before }: Holders, who: number, opening: number) {
  openingOf[who] = opening
  load[opening]!++
  const was = first[opening]!
  next[who] = was
  before[who] = -1
  if (was >= 0) before[was] = who
  first[opening] = who
}

function letGo({ openingOf, load, first, next, before }: Holders, who: number) {
  const opening = openingOf[who]!
  load[opening]!--
  if (before[who]! >= 0) next[before[who]!] = next[who]!
  else first[opening] = next[who]!
  if (next[who]! >= 0) before[next[who]!] = before[who]!
  openingOf[who] = -1
}
