// Whoever leads an ear session lets another in it lead, who has the passage.
import assert from 'node:assert/strict'
import type { PersonName } from '../../testing.ts'
import type { Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const outside = [
  'citizenA',
  'citizenB',
  'otherColleague',
  'researcher',
  'teamLead',
  'director',
  'coordinator',
  'partner',
  'colleague',
] as const
const over = 'select hand_over_session($1, $2) as done'

const answer = 'update ear_session set owner_says = $2 where id = $1'

/** Who leads the session of the scene. */
const leader = async ({ owner, town }: Asking) => {
  const answer = await owner('backup').does('select facilitator_id as id from ear_session where id = $1', [
    town.ear,
  ])
  return 'rows' in answer ? answer.rows[0]?.['id'] : answer.refused
}

const promises: Promised[] = [
  {
    name: 'whoever leads a session, or its owner, lets another in it lead who has the passage; nobody else does, and no leader ever leads one',
    about: ['hand_over_session'],
    holds: async (of) => {
      const { as, town, scene } = of
      const done = (is: boolean) => ({ rows: [{ done: is }], count: 1 })
      const to = (name: PersonName) => [town.ear, town[name]]
      for (const name of outside)
        assert.deepEqual(await as(name).tries(over, to('colleague')), done(false), name)
      assert.deepEqual(
        await as('caseworker', { ...scene.nabo, id: town.id }).tries(over, to('colleague')),
        done(false),
      )
      assert.deepEqual(await as('knowledgeBroker', scene.nabo).tries(over, to('colleague')), done(false))
      for (const name of ['otherColleague', 'teamLead', 'director', 'coordinator', 'researcher'] as const)
        assert.deepEqual(await as('knowledgeBroker').tries(over, to(name)), done(false), name)
      for (const name of ['caseworker', 'knowledgeBroker'] as const)
        assert.deepEqual(await as(name).tries(over, to('colleague')), done(true), name)
      assert.deepEqual(await as('knowledgeBroker').does(over, to('colleague')), done(true))
      assert.equal(await leader(of), town.colleague)
      assert.deepEqual(await as('knowledgeBroker').tries(over, to('knowledgeBroker')), done(false))
    },
  },
  {
    name: 'a session is handed over to nobody whose share has ended or who leads others, by nobody whose share has, and not once it has ended',
    about: ['hand_over_session'],
    holds: async (of) => {
      const { as, arrange, town } = of
      const isDone = async (by: PersonName, to: PersonName) => {
        const answer = await as(by).tries(over, [town.ear, town[to]])
        return 'rows' in answer && answer.rows[0]?.['done'] === true
      }
      const until = 'update passage_share set until = $2 where id = $1'
      for (const [share, by, to] of [
        [town.shareWithColleague, 'knowledgeBroker', 'colleague'],
        [town.shareWithBroker, 'knowledgeBroker', 'colleague'],
      ] as const) {
        assert.equal(await isDone(by, to), true)
        await arrange(until, [share, '2020-01-01'])
        assert.equal(await isDone(by, to), false)
        await arrange(until, [share, '2999-01-01'])
      }
      for (const says of ['asked', 'no']) {
        await arrange(answer, [town.ear, says])
        assert.equal(await isDone('caseworker', 'colleague'), false)
      }
      await arrange(answer, [town.ear, 'yes'])
      await arrange(`update ear_session set phase = 'ended' where id = $1`, [town.ear])
      assert.equal(await isDone('caseworker', 'colleague'), false)
      await arrange(`update ear_session set phase = 'alone' where id = $1`, [town.ear])
      const leads = `insert into person_role (municipality_id, person_id, role) values ($1, $2, 'teamLead')`
      await arrange(leads, [town.id, town.colleague])
      assert.equal(await isDone('caseworker', 'colleague'), false)
      assert.equal(await isDone('caseworker', 'caseworker'), true)
      await arrange(leads, [town.id, town.knowledgeBroker])
      assert.equal(await isDone('knowledgeBroker', 'caseworker'), false)
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
