import type { Citizen, Opening, WorkOf } from './asked.ts'
import type { Between } from './between.ts'
import { akinTo, whatStandsBetween, type ByWork, type Fits } from './fits.ts'
import type { SharedOut } from './shared-out.ts'

/** One for whom there is nothing now, and what stood in the way. */
export interface UnmetWish {
  citizen: string
  /**
   * `wish`: they have not said any. `occupation`: there is no opening of a kind they wish. `places`: there are, and they are others' who come first. Else the
   * limits that, taken away together, would open most of the openings they wish; mostly it is one.
   */
  limits: ('wish' | 'occupation' | 'places' | Between)[]
  /** Kinds of work that are like their wishes, which they have not said no to and where there is room now; in the alphabet's order. */
  akin: string[]
}

/** What is known of openings, and of how they are shared out. */
export interface Known {
  openings: readonly Opening[]
  by: ByWork
  fits: Fits
  shared: SharedOut
  workOf: WorkOf
}

/** What stood in the way of each who is left. */
export function unmetOf(left: readonly number[], citizens: readonly Citizen[], known: Known): UnmetWish[] {
  const { openings, by, fits, shared, workOf } = known
  return left.map((at) => {
    const citizen = citizens[at]!
    const akin = akinTo(citizen, openings, by, workOf).filter((other) => shared.hasRoomLeft(other))
    return {
      citizen: citizen.id,
      // Where something fits, and still is no option, others come first.
      limits: fits.start[at]! < fits.start[at + 1]! ? ['places'] : limitsFor(citizen, known),
      akin: [...new Set(akin.map((other) => openings[other]!.occupation.trim()))].sort(),
    }
  })
}

function limitsFor(citizen: Citizen, { openings, by, workOf }: Known): UnmetWish['limits'] {
  return citizen.wishes.length === 0 ? ['wish'] : limitsOver(whatStandsBetween(citizen, openings, by, workOf))
}

/** The fewest limits that would open any, and of those the ones that would open most. */
function limitsOver(between: readonly (readonly Between[])[]): UnmetWish['limits'] {
  const open = new Map<string, { limits: readonly Between[]; times: number }>()
  for (const limits of between) {
    const key = limits.join()
    open.set(key, { limits, times: (open.get(key)?.times ?? 0) + 1 })
  }
  const [first] = [...open.values()].sort(
    (a, b) => a.limits.length - b.limits.length || b.times - a.times || inOrder(a.limits, b.limits),
  )
  if (!first) return ['occupation']
  return first.limits.length === 0 ? ['places'] : [...first.limits]
}

const order: readonly Between[] = ['hours', 'transport', 'not']
const inOrder = ([a]: readonly Between[], [b]: readonly Between[]) => order.indexOf(a!) - order.indexOf(b!)
