import { planVisits, replanVisits } from '@lydhoer/pairing'
import { momentOf, today, workingDayFrom } from '@lydhoer/words'
import type { Demo } from '../../shared/testing/demo.ts'
import { bookVisit } from './booked.ts'
import { heldBefore } from './demo-held.ts'
import { readChange, writeChange } from './change.ts'
import { ownVisitToChange, visitsOf } from './queries.ts'
import { makeRound, ownRound } from './rounds.ts'
import { toPlan } from './to-plan.ts'
import { takePart } from './wishes.ts'
import { leadersOf, sayWord } from './word.ts'
import { writePlan } from './write-plan.ts'
import { later, mondayOf } from './weeks.ts'

const takingPart = ['lea', 'sif', 'jonas', 'sanne', 'tove', 'meryem', 'birgitte'] as const
/** Comes when the round is planned. */
const newcomer = 'henrik'
/** Would rather not, and has said so to their leader. */
const hesitates = 'jonas'

/** A round of half a year in the whole house that somebody has come to since, with the nearest visits of two of them booked. */
export const demo: Demo = async (town) => {
  await heldBefore(town)
  const { services, person, id } = town
  const { database, now } = services
  const planner = await person('tove')
  const roundId = id('feedback round')
  const fromDay = mondayOf(today(now()))
  const round = await database.as(planner, async (sql) => {
    await makeRound(sql, planner, {
      ...{ id: roundId, departmentId: null, fromDay },
      ...{ weeks: 26, each: 8, groupSize: 2 },
    })
    return ownRound(sql, planner, roundId)
  })
  if (!round.isPlanned) {
    for (const key of takingPart) {
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
  }
  const { personId: comes } = await person(newcomer)
  await database.as(planner, async (sql) => {
    const read = await readChange(sql, await ownRound(sql, planner, roundId), now(), { comes, goes: null })
    if (!read.comes) return
    const { people, round: wanted, visits, change } = read.toReplan
    await writeChange(sql, services, planner, read, replanVisits(people, wanted, visits, change))
  })
  const one = await person(hesitates)
  await database.as(one, async (sql) => {
    const [leader] = await leadersOf(sql, one)
    const said = { word: 'afraid', words: 'Jeg bliver så optaget af, hvad den anden tænker.' } as const
    await sayWord(
      sql,
      services,
      one,
      roundId,
      said,
      leader ? { leaderId: leader.id, withWords: false } : null,
    )
  })
  for (const key of ['lea', 'sif']) {
    const me = await person(key)
    await database.as(me, async (sql) => {
      const [nearest] = await visitsOf(sql, me, later(fromDay, 7), later(fromDay, 70))
      if (nearest?.state !== 'open') return
      const startsAt = momentOf(workingDayFrom(later(nearest.week, 1)), '10:00')
      const one = await ownVisitToChange(sql, me, nearest.id)
      if (startsAt) await bookVisit(sql, services, me, one, { startsAt, minutes: 60, where: null })
    })
  }
}
