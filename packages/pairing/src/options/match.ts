import { sameWords, type Citizen, type Opening, type WorkOf } from './asked.ts'
import { byWork, whatFits, type Fits } from './fits.ts'
import { lookFor, type LookFor } from './look-for.ts'
import { shareOut, type SharedOut } from './shared-out.ts'
import { unmetOf, type UnmetWish } from './unmet.ts'

/** A place that a citizen can be asked about. They choose, or say no; nothing here is decided for them. */
export interface Option {
  citizen: string
  opening: string
  /** Which of their wishes it meets, from 1. */
  rank: number
  /** How many others have it as an option too, where there is not room for all who have. */
  others: number
}

/** What can be asked about, what could not be met, and what would help. */
export interface Match {
  /** Citizen by citizen as they were given, the dearest wish first. */
  options: Option[]
  unmet: UnmetWish[]
  lookFor: LookFor[]
}

/** So many options a citizen has to choose from where there are so many. */
const fewToChooseFrom = 3

/**
 * Several options for each citizen: limits always hold, wishes come in order, and those who have waited longest or wish something
 * hard are not left behind. What is best is told at `shareOut`; every pair that belongs to some best way is an option,
 * so two who could as well have the same place both have it, and people settle it. Where somebody has few, places that nobody
 * would miss are added, wish by wish. Order and names change nothing.
 *
 * @param workOf which words are the same work; only equal words where not given
 * @param progress from 0 to 1, for what takes over a second
 * @throws {RangeError} with more citizens than `mostCitizens`
 * @example
 * matchWishes([{ id: 'a', waitingWeeks: 20, wishes: ['bibliotek'] }], [{ id: 'b1', occupation: 'Bibliotek', places: 1 }])
 *   .options // [{ citizen: 'a', opening: 'b1', rank: 1, others: 0 }]
 */
export function matchWishes(
  citizens: readonly Citizen[],
  openings: readonly Opening[],
  { workOf = sameWords, progress = () => {} }: { workOf?: WorkOf; progress?: (part: number) => void } = {},
): Match {
  const by = byWork(openings, workOf)
  const fits = whatFits(citizens, openings, by, workOf)
  const places = Int32Array.from(openings, ({ places }) => places)
  const shared = shareOut(citizens, fits, places, progress)
  const offered = citizens.map((_, citizen) => optionsOf(citizen, fits, shared))
  const options = optionsIn(citizens, openings, fits, shared, offered)
  const left = citizens.flatMap((_, citizen) => (offered[citizen]!.length === 0 ? [citizen] : []))
  const unmet = unmetOf(left, citizens, { openings, by, fits, shared, workOf })
  return {
    options,
    unmet,
    lookFor: lookFor(
      left.map((citizen) => citizens[citizen]!),
      workOf,
    ),
  }
}

/** The pairs that a citizen is offered, the dearest wish first. */
function optionsOf(citizen: number, { start, to, rank }: Fits, shared: SharedOut): number[] {
  const arcs = Array.from({ length: start[citizen + 1]! - start[citizen]! }, (_, i) => start[citizen]! + i)
  const best = arcs.filter((arc) => shared.isOption(citizen, arc))
  const spare = arcs.filter((arc) => !best.includes(arc) && shared.hasRoomLeft(to[arc]!))
  for (const wish of [1, 2, 3])
    if (best.length < fewToChooseFrom) best.push(...spare.filter((arc) => rank[arc] === wish))
  return best.sort((a, b) => rank[a]! - rank[b]!)
}

function optionsIn(
  citizens: readonly Citizen[],
  openings: readonly Opening[],
  { to, rank }: Fits,
  shared: SharedOut,
  offered: readonly (readonly number[])[],
): Option[] {
  const asked = new Int32Array(openings.length)
  for (const arcs of offered) for (const arc of arcs) asked[to[arc]!]!++
  return offered.flatMap((arcs, citizen) =>
    arcs.map((arc) => {
      const opening = to[arc]!
      const isTight = !shared.hasRoomLeft(opening) && asked[opening]! > openings[opening]!.places
      return {
        citizen: citizens[citizen]!.id,
        opening: openings[opening]!.id,
        rank: rank[arc]!,
        others: isTight ? asked[opening]! - 1 : 0,
      }
    }),
  )
}
