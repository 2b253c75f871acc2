// A round is planned anew around who comes and goes: by whoever plans it, and each is told what became otherwise for them.
import assert from 'node:assert/strict'
import type { Answer } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { inTheHouse, visitsIn } from './visits.ts'

const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)

const takesAlong = `insert into feedback_round_person (municipality_id, round_id, person_id, planned_by, across) values ($1, $2, $3, $4, $5)`
const takesOut = 'delete from feedback_round_person where round_id = $1 and person_id = $2'
const takesAway = 'delete from feedback_visit where id = $1'
const tells = `insert into visit_news (municipality_id, round_id, planned_by, person_id, what) values ($1, $2, $3, $4, 'in')`
const whoDoNotPlan = inTheHouse.filter((name) => name !== 'coordinator')

const promises: Promised[] = [
  {
    name: 'once a round is planned, whoever plans it takes somebody along, who has wished nothing yet; nobody else does, and not before',
    about: ['feedback_round_person'],
    holds: async ({ as, arrange, town }) => {
      const { planned, open } = visitsIn(town)
      const row = (round: string, across: boolean | null) =>
        [town.id, round, town.otherDepartment, town.coordinator, across] as const
      for (const name of whoDoNotPlan.filter((one) => one !== 'otherDepartment'))
        refused(await as(name).tries(takesAlong, [...row(planned, null)]))
      refused(await as('coordinator').tries(takesAlong, [...row(planned, true)]))
      refused(await as('coordinator').tries(takesAlong, [...row(open, null)]))
      done(await as('coordinator').tries(takesAlong, [...row(planned, null)]))
      await arrange(`update person_role set role = 'researcher' where person_id = $1`, [town.coordinator])
      refused(await as('coordinator').tries(takesAlong, [...row(planned, null)]))
    },
  },
  {
    name: 'once a round is planned, whoever plans it takes somebody out; nobody else does, and not before',
    about: ['feedback_round_person'],
    holds: async ({ as, town }) => {
      const { planned, open } = visitsIn(town)
      for (const name of whoDoNotPlan) done(await as(name).tries(takesOut, [planned, town.colleague]), 0)
      done(await as('coordinator').tries(takesOut, [open, town.colleague]), 0)
      done(await as('coordinator').tries(takesOut, [planned, town.colleague]))
    },
  },
  {
    name: 'a visit is taken away by whoever plans it, where it has no day',
    about: ['feedback_visit'],
    holds: async ({ as, arrange, town }) => {
      const { visit } = visitsIn(town)
      for (const name of whoDoNotPlan) done(await as(name).tries(takesAway, [visit]), 0)
      done(await as('coordinator').tries(takesAway, [visit]))
      await arrange(`update feedback_visit set state = 'booked', starts_at = now() where id = $1`, [visit])
      done(await as('coordinator').tries(takesAway, [visit]), 0)
    },
  },
  {
    name: 'a visit that is booked goes when one of the two is in the round no more; one that was held never does',
    about: ['feedback_visit'],
    holds: async ({ as, arrange, town }) => {
      const { visit, planned } = visitsIn(town)
      await arrange('delete from feedback_round_person where round_id = $1 and person_id = $2', [
        planned,
        town.colleague,
      ])
      await arrange(`update feedback_visit set state = 'held', starts_at = now() where id = $1`, [visit])
      done(await as('coordinator').tries(takesAway, [visit]), 0)
      await arrange(`update feedback_visit set state = 'moved' where id = $1`, [visit])
      done(await as('coordinator').tries(takesAway, [visit]))
    },
  },
  {
    name: 'what became otherwise is told by whoever plans, in their own name, and read and let go of by the one it is for alone',
    about: ['visit_news'],
    holds: async ({ as, town, scene: { fjordby, nabo } }) => {
      const row = [town.id, visitsIn(town).planned, town.coordinator, town.otherColleague]
      for (const name of whoDoNotPlan) refused(await as(name).tries(tells, row))
      done(await as('coordinator').tries(tells, row))
      const others = [
        ...inTheHouse.filter((name) => name !== 'caseworker' && name !== 'colleague').map((name) => as(name)),
        as('citizenA'),
        as(null),
        as('caseworker', { ...nabo, id: fjordby.id }),
      ]
      for (const other of others) {
        assert.equal(await other.count('visit_news'), 0)
        done(await other.tries('delete from visit_news'), 0)
      }
      for (const name of ['caseworker', 'colleague'] as const) {
        assert.equal(await as(name).count('visit_news'), 1)
        refused(await as(name).tries(`update visit_news set what = 'in'`), /permission denied/)
        done(await as(name).tries('delete from visit_news'))
      }
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) =>
    insert(
      client,
      'visit_news',
      [
        [town.caseworker, town.colleague, true] as const,
        [town.colleague, town.caseworker, false] as const,
      ].map(([person_id, with_id, visits]) => ({
        ...{ municipality_id: town.id, round_id: visitsIn(town).planned, planned_by: town.coordinator },
        ...{ person_id, what: 'gone', with_id, visits, week: '2026-12-21' },
      })),
    ),
  sees: { caseworker: { visit_news: 1 }, colleague: { visit_news: 1 } },
  promises,
}
