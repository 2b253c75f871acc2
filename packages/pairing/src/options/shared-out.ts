import type { Citizen } from './asked.ts'
import { cheapest } from './cheapest.ts'
import { classesOf, quartersOf } from './classes.ts'
import { howManyOfEach } from './cover.ts'
import type { Fits } from './fits.ts'
import { inSomeBest, type InSomeBest } from './in-some-best.ts'
import type { Priced } from './priced.ts'

/** Which pairs can be part of a best way of sharing the places out. */
export interface SharedOut {
  /** Whether the pair at this place in {@link Fits} is part of one. */
  isOption(citizen: number, arc: number): boolean
  hasRoomLeft: InSomeBest['hasRoomLeft']
}

/** More citizens than this at once would make sums that a double does not hold exactly. */
export const mostCitizens = 50_000

/**
 * Shares the places out as well as can be, and tells of all best ways at once. Best is, in this order:
 * 1. nobody goes without for the sake of somebody who has waited less, or as long with an easier wish ({@link classesOf}),
 *    and as many as possible have a place, which is the same (see `cover.ts`);
 * 2. as few as possible have their third wish, then as few as possible their second: leximin, where the one who
 *    gets least counts first (Rawls; Moulin 2003, ch. 3);
 * 3. the later wishes fall to those who have waited the fewest quarters.
 *
 * @param progress from 0 to 1
 * @throws {RangeError} with more than {@link mostCitizens}
 */
export function shareOut(
  citizens: readonly Citizen[],
  fits: Fits,
  places: Int32Array,
  progress: (part: number) => void,
): SharedOut {
  if (citizens.length > mostCitizens) throw new RangeError(`more than ${mostCitizens} citizens`)
  const classes = classesOf(citizens, fits, places)
  const have = howManyOfEach(fits, places, classes)
  // Where not all of a class have a place, those who go without hold a stand-in, and who they are stays open.
  const short = classes.flatMap((members, at) =>
    have[at]! < members.length ? [{ members, without: members.length - have[at]! }] : [],
  )
  const standIns = new Map(
    short.flatMap(({ members }, at) => members.map((who) => [who, places.length + at] as const)),
  )
  const room = Int32Array.from([...places, ...short.map(({ without }) => without)])
  const placed = classes.flat().sort((a, b) => a - b)
  const numberOf = new Map(placed.map((who, at) => [who, at] as const))
  const priced = pricedFor(citizens, fits, placed, standIns)
  const least = cheapest(priced, room, (settled) => progress(settled / Math.max(1, placed.length)))
  const best = inSomeBest(priced, least, (opening) => opening < places.length)
  const costs = costOf(citizens.length)
  return {
    isOption: (citizen, arc) =>
      best.isHeld(
        numberOf.get(citizen)!,
        fits.to[arc]!,
        costs(fits.rank[arc]!, quartersOf(citizens[citizen]!)),
      ),
    hasRoomLeft: (opening) => best.hasRoomLeft(opening),
  }
}

/** What a wish costs: one third wish more than all second ones, and one second more than everything that waiting tells apart. */
function costOf(citizens: number): (rank: number, quarters: number) => number {
  const second = citizens * 16 + 1
  const third = second * (citizens + 1)
  return (rank, quarters) => [0, second, third][rank - 1]! + quarters * (rank - 1)
}

function pricedFor(
  citizens: readonly Citizen[],
  fits: Fits,
  placed: readonly number[],
  standIns: ReadonlyMap<number, number>,
): Priced {
  const costs = costOf(citizens.length)
  const start = new Int32Array(placed.length + 1)
  const to: number[] = []
  const cost: number[] = []
  for (const [at, who] of placed.entries()) {
    const quarters = quartersOf(citizens[who]!)
    for (let arc = fits.start[who]!; arc < fits.start[who + 1]!; arc++) {
      to.push(fits.to[arc]!)
      cost.push(costs(fits.rank[arc]!, quarters))
    }
    const standIn = standIns.get(who)
    if (standIn !== undefined) {
      to.push(standIn)
      cost.push(0)
    }
    start[at + 1] = to.length
  }
  return { start, to: Int32Array.from(to), cost: Float64Array.from(cost) }
}
