import { planVisits } from '@lydhoer/pairing'
import { momentOf, today, workingDayFrom } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import type { Reflection } from './form.ts'
import { ownVisit, sayAsked, sayState, visitsOf } from './queries.ts'
import { pairKey, reflect } from './reflections.ts'
import { makeRound, ownRound } from './rounds.ts'
import { toPlan } from './to-plan.ts'
import { later, mondayOf } from './weeks.ts'
import { takePart } from './wishes.ts'
import { writePlan } from './write-plan.ts'

const two = ['lea', 'sif'] as const

/** As whoever was visited wrote it, and then the one who visited. */
const hostWrote: Reflection = {
  happened: 'Han fortalte om båden, og jeg spurgte til hans ryg.',
  why: 'Jeg havde lægens brev liggende og ville nå det.',
  noticed: 'Han så ned i bordet, da jeg skiftede emne. Det opdagede jeg først bagefter.',
  ask: '',
}
const visitorWrote: Reflection = {
  happened: 'Da han sagde båden, kom hans hænder med. Så kom ryggen.',
  why: '',
  noticed: 'Jeg gør det samme, når der ligger et brev på bordet.',
  ask: '',
}

/** Two tried it for a week before the others: each visited the other, and one of the visits has been written about by both. */
export const heldBefore: Demo = async ({ services, person, id }) => {
  const { database, now } = services
  const planner = await person('tove')
  const roundId = id('feedback round of two')
  const fromDay = later(mondayOf(today(now())), -14)
  const round = await database.as(planner, async (sql) => {
    await makeRound(sql, planner, {
      ...{ id: roundId, departmentId: null, fromDay },
      ...{ weeks: 1, each: 1, groupSize: 2 },
    })
    return ownRound(sql, planner, roundId)
  })
  if (round.isPlanned) return
  for (const key of two) {
    const me = await person(key)
    await database.as(me, (sql) =>
      takePart(sql, me, round, { partner: '', across: '', days: [], same: [], not: [] }),
    )
  }
  await database.as(planner, async (sql) => {
    const { people, round: wanted } = await toPlan(sql, round)
    const { visits } = await planVisits(people, wanted)
    await writePlan(sql, planner, round, now(), visits)
  })
  const startsAt = momentOf(workingDayFrom(later(fromDay, 1)), '10:00')
  if (!startsAt) return
  for (const key of two) {
    const me = await person(key)
    await database.as(me, async (sql) => {
      for (const { id: visitId } of await visitsOf(sql, me, fromDay, later(fromDay, 6))) {
        const one = await ownVisit(sql, me, visitId)
        if (!one.isHost) continue
        await sayAsked(sql, me, one, 'yes')
        await sayState(sql, visitId, 'held', startsAt)
      }
    })
  }
  const [visitor, host] = [await person('lea'), await person('sif')]
  for (const [me, words] of [
    [host, hostWrote],
    [visitor, visitorWrote],
  ] as const)
    await database.as(me, async (sql) => {
      const held = (await visitsOf(sql, me, fromDay, later(fromDay, 6))).find(
        ({ hostId }) => hostId === host.personId,
      )
      if (!held) return
      const one = await ownVisit(sql, me, held.id)
      await reflect(sql, await pairKey(sql, services, me, one), me, one, words)
    })
}
