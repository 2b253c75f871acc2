// A round of visits is handed over: by whoever plans it, to somebody who brings people together; and taken over where nobody does.
import assert from 'node:assert/strict'
import type { PersonName } from '../../testing.ts'
import type { Asking } from '../asking.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { inTheHouse, visitsIn } from './visits.ts'

const over = 'select hand_over_round($1, $2) as done'
const whoBringTogether = ['knowledgeBroker', 'professionalCoordinator'] as const

const isDone = async ({ as, town }: Asking, by: PersonName, to: PersonName, isTried = true) => {
  const ask = as(by)
  const answer = await (isTried ? ask.tries : ask.does)(over, [visitsIn(town).planned, town[to]])
  return 'rows' in answer ? answer.rows[0]?.['done'] : answer.refused
}

const promises: Promised[] = [
  {
    name: 'a round is handed over by whoever plans it, to somebody who brings people together in the same house, and by nobody else',
    about: ['hand_over_round'],
    holds: async (of) => {
      const { as, town, scene } = of
      for (const to of whoBringTogether) assert.equal(await isDone(of, 'coordinator', to), true, to)
      for (const to of inTheHouse.filter((name) => !whoBringTogether.some((one) => one === name)))
        assert.equal(await isDone(of, 'coordinator', to), false, to)
      for (const by of [...inTheHouse, 'citizenA', 'politician', 'employer', 'partner'] as const)
        if (by !== 'coordinator')
          for (const to of whoBringTogether) assert.equal(await isDone(of, by, to), false, `${by} to ${to}`)
      const nextDoor = [visitsIn(town).planned, scene.nabo.knowledgeBroker]
      assert.deepEqual(await as('coordinator').tries(over, nextDoor), { rows: [{ done: false }], count: 1 })
      const from = as('knowledgeBroker', scene.nabo)
      assert.deepEqual(await from.tries(over, nextDoor), { rows: [{ done: false }], count: 1 })
    },
  },
  {
    name: 'where whoever plans a round brings people together no more, one who does takes it over themselves, and gives it to nobody else',
    about: ['hand_over_round'],
    holds: async (of) => {
      const { arrange, town } = of
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.coordinator])
      assert.equal(await isDone(of, 'knowledgeBroker', 'professionalCoordinator'), false)
      assert.equal(await isDone(of, 'caseworker', 'caseworker'), false)
      assert.equal(await isDone(of, 'knowledgeBroker', 'knowledgeBroker'), true)
    },
  },
  {
    name: 'what people wish in a round is read by whoever it was handed over to and no longer by the one before, and each is told that',
    about: ['hand_over_round', 'feedback_round_person', 'visit_news'],
    holds: async (of) => {
      const { as, town, owner } = of
      const { planned } = visitsIn(town)
      const wishes = async (name: PersonName) => {
        const answer = await as(name).does(
          'select person_id from feedback_round_person where round_id = $1',
          [planned],
        )
        return 'count' in answer ? answer.count : answer.refused
      }
      const all = await wishes('coordinator')
      assert.ok(Number(all) > 1)
      assert.equal(await wishes('knowledgeBroker'), 0)
      assert.equal(await isDone(of, 'coordinator', 'knowledgeBroker', false), true)
      assert.equal(await wishes('coordinator'), 0)
      assert.equal(await wishes('knowledgeBroker'), all)
      const told = await owner('backup').does(
        `select n.person_id from visit_news n join feedback_round_person p using (municipality_id, round_id, person_id)
         where n.round_id = $1 and n.what = 'planner' and n.planned_by = $2`,
        [planned, town.knowledgeBroker],
      )
      assert.equal('count' in told ? told.count : told.refused, all)
    },
  },
]

export const place: PlaceTables = { rows: async () => {}, sees: {}, promises }
