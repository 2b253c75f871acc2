import type { Asked, Waits } from '../shared/waits/waits.ts'

type As<Kind extends Waits['as']> = Extract<Waits, { as: Kind }>
export type ToDo = As<'toDo'>

/** A day as its page shows it. */
export interface Day {
  /** Where the visitor stopped last; where they began nothing, what comes first. */
  first: ToDo | undefined
  toDo: ToDo[]
  meetings: As<'meeting'>[]
  tried: As<'tried'>[]
  news: As<'news'>[]
  ending: As<'ending'>[]
}

/** So many things to do are enough for a day; the first is one of them. */
export const things = 5
/** A day further off than this is not what comes first. */
const soonDays = 7
/** Of what one wanted to try, and of what is new, so much stands beside. */
const mostBeside = 4

/**
 * What comes first, and what does not come at all. First what has a day within a week, the soonest first; then what somebody else
 * waits for, the longest first; then one's own, what was begun latest first and the rest as their places put it. Five in all: the page
 * says what to do next, and not how much there is.
 */
export function inOrder(waits: readonly Waits[], { today, day }: Pick<Asked, 'today' | 'day'>): Day {
  const once = [...new Map(waits.map((one) => [`${one.as} ${one.href}`, one])).values()]
  const of = <Kind extends Waits['as']>(kind: Kind) => once.filter((one): one is As<Kind> => one.as === kind)

  const toDo = of('toDo').toSorted(by((one) => placeIn(one, day(soonDays))))
  const begun = toDo.filter((one) => one.begun !== undefined)
  const [first = toDo[0]] = begun.toSorted(by((one) => [-when(one.begun)]))
  return {
    first,
    toDo: toDo.filter((one) => one !== first).slice(0, things - 1),
    meetings: of('meeting')
      .filter((one) => one.day >= today && one.day <= day(1))
      .toSorted(by(({ day, at = '0.00' }) => [when(day), ...at.split(/[.:]/).map(Number)])),
    tried: of('tried').slice(0, mostBeside),
    news: of('news')
      .toSorted(by(({ at }) => [-when(at)]))
      .slice(0, mostBeside),
    ending: of('ending').toSorted(by(({ on }) => [when(on)])),
  }
}

function placeIn({ by, since, begun }: ToDo, soon: string): number[] {
  if (by !== undefined && by <= soon) return [0, when(by)]
  if (since !== undefined) return [1, when(since)]
  return begun === undefined ? [3] : [2, -when(begun)]
}

const when = (moment = ''): number => Date.parse(moment)

/** The smallest first, by the first number in which two differ. */
function by<One>(place: (one: One) => readonly number[]): (one: One, other: One) => number {
  return (one, other) => {
    const [first, second] = [place(one), place(other)]
    const at = first.findIndex((number, index) => number !== second[index])
    return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0)
  }
}
