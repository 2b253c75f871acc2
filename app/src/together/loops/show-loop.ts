import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import type { Again, Visit } from '../../shared/request/route.ts'
import { hungOn } from './hung.ts'
import { loopPage } from './loop-view.tsx'
import { loopIfThere, loopsFrom } from './loops.ts'
import { loopOfAddress } from './of-address.ts'
import { peopleOf, sawLoop } from './people.ts'
import { stepsOf } from './steps.ts'
import { daysBetween, stillFrom } from './weave/stillness.ts'

/** The page of a loop; whoever takes part has seen what is new on it then. */
export async function showLoop(visit: Visit, sql: Sql, again?: Again) {
  const { services, me } = visit
  const loop = await loopOfAddress(visit, sql)
  const day = today(services.now())
  const steps = await stepsOf(sql, services, me, loop.id)
  const last = steps.at(-1)
  if (loop.mine !== null) await sawLoop(sql, me, loop.id, services.now())
  return loopPage(visit, {
    ...{ loop, steps, again },
    hung: await hungOn(sql, services, me, loop.id),
    people: await peopleOf(sql, loop.id),
    from: loop.cameFromId === null ? null : await loopIfThere(sql, services, me, loop.cameFromId),
    wentOn: await loopsFrom(sql, services, me, loop.id),
    isStill:
      loop.mine !== null &&
      (loop.restsUntil === null || loop.restsUntil <= day) &&
      daysBetween(last ? (last.until ?? last.day) : loop.raisedOn, day) >= stillFrom,
  })
}
