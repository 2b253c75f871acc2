import type { Sql } from '@lydhoer/database'
import { addDay, momentOf, workingDayFrom } from '@lydhoer/words'
import { openDepartments } from '../../shared/people/open-departments.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Demo, DemoTown } from '../../shared/testing/demo.ts'
import { demoGatherings, type DemoGathering } from './demo-gatherings.ts'
import { gatheringOf, prepareGathering } from './gatherings.ts'
import { writeOutcome } from './outcome.ts'
import { addPart, sayWished } from './parts.ts'
import { invite, sayComing } from './people.ts'

/** A seminar of the brokers, two visits of researchers, an exchange of experience, and the standing meetings. */
export const demo: Demo = async (town) => {
  for (const one of demoGatherings) await gather(town, one)
}

async function gather({ services, person, id }: DemoTown, one: DemoGathering): Promise<void> {
  const gatheringId = id(`gathering ${one.key}`)
  const as = async (who: string, work: (sql: Sql, me: SignedIn) => Promise<void>) => {
    const me = await person(who)
    await services.database.as(me, (sql) => work(sql, me))
  }
  const startsAt = momentOf(workingDayFrom(addDay(services.now(), one.inDays)), one.clock)
  if (!startsAt) return
  const ids: string[] = []
  for (const { who } of one.invited) ids.push((await person(who)).personId)
  await as(one.by, async (sql, me) => {
    const open = await openDepartments(sql)
    const { theme, kind, minutes, where, heldIn, forKinds, outside = [], everyMonths = null } = one
    await prepareGathering(sql, services, me, {
      ...{ id: gatheringId, theme, kind, minutes, where, heldIn, forKinds, outside, everyMonths, startsAt },
      departmentIds: open.filter(({ name }) => one.departments?.includes(name)).map((found) => found.id),
      keptMinutes: kind === 'visit' ? minutes / 2 : 0,
      follows: one.follows ? id(`gathering ${one.follows}`) : null,
    })
    await invite(sql, services, me, await gatheringOf(sql, services, me, gatheringId), ids)
  })
  for (const { who, says } of one.invited)
    if (says)
      await as(who, async (sql, me) =>
        sayComing(sql, services, me, await gatheringOf(sql, services, me, gatheringId), says),
      )
  const { saidBy, outcome } = one

  for (const [nth, { by, clock = null, minutes, words, deep = false }] of one.parts.entries())
    await as(by, (sql, me) =>
      addPart(sql, services, me, gatheringId, {
        ...{ id: id(`gathering ${one.key} part ${nth}`), clock, minutes, words, goesDeep: deep },
      }),
    )
  if (saidBy) await as(saidBy, (sql, me) => sayWished(sql, me, gatheringId))
  if (outcome)
    await as(outcome.by, async (sql, me) => {
      const now = new Date(startsAt.getTime() + 2 * 86_400_000)
      const [begun = ''] = outcome.words.split('.')
      // Begun as the first sentence, so that what stands there was written on its own day.
      await writeOutcome(sql, services, me, { id: gatheringId, words: begun, seen: 0, now })
      await writeOutcome(sql, services, me, { id: gatheringId, words: outcome.words, seen: 1, now })
    })
}
