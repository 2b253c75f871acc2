// Themes of an evaluation that two find, each alone: what each chose is nobody else's until both are done.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'
import { twinNextDoor } from './evaluations.ts'

const made = new Map<string, Record<'round' | 'open', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])

const begins = `insert into evaluation_round (municipality_id, id, evaluation_id, words_sealed, begun_by) values ($1, $2, $3, '\\x00', $4)`
const comes = `insert into evaluation_coder (municipality_id, round_id, evaluation_id, person_id, place) values ($1, $2, $3, $4, 2)`
const chooses = `insert into evaluation_coding (municipality_id, round_id, evaluation_id, person_id, words_sealed) values ($1, $2, $3, $4, '\\x00')`
const settles = `insert into evaluation_settled (municipality_id, round_id, piece_id, evaluation_id, words_sealed, settled_by)
  values ($1, $2, $3, $4, '\\x00', $5)`
const anew = `update evaluation_coding set words_sealed = '\\x01'`

async function areIn({ arrange, town }: Asking, ...names: PersonName[]) {
  for (const name of names)
    await arrange(
      'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
      [town.id, town.group, town.knowledgeBroker, town[name]],
    )
}
const bothAreDone = ({ arrange, town }: Asking) =>
  arrange('update evaluation_coder set done_on = today() where round_id = $1', [of(town).round])

const promises: Promised[] = [
  {
    name: 'what one chose is seen by nobody else until both of the two are done, and then by those invited',
    about: ['evaluation_coding'],
    holds: async (asking) => {
      const { as, town } = asking
      const sees = async () => {
        const seen: Partial<Record<string, number>> = {}
        for (const name of everybody) {
          const count = await as(name).count('evaluation_coding')
          if (count > 0) seen[String(name)] = count
        }
        return seen
      }
      await areIn(asking, 'partner')
      assert.deepEqual(await sees(), { coordinator: 2, colleague: 1 })
      await asking.arrange('update evaluation_coder set done_on = today() where person_id = $1', [
        town.colleague,
      ])
      assert.deepEqual(await sees(), { coordinator: 2, colleague: 1 })
      await bothAreDone(asking)
      assert.deepEqual(await sees(), { coordinator: 3, colleague: 1, partner: 2 })
      const { nabo } = asking.scene
      assert.equal(await as('coordinator', { ...nabo, id: town.id }).count('evaluation_coding'), 0)
    },
  },
  {
    name: 'who gives themes, the rounds and what was settled are seen by those invited, and by nobody else',
    about: ['evaluation_round', 'evaluation_coder', 'evaluation_settled'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      await areIn(asking, 'partner')
      const counts = { evaluation_round: 2, evaluation_coder: 3, evaluation_settled: 1 }
      for (const [table, count] of Object.entries(counts)) {
        for (const name of everybody)
          assert.equal(
            await as(name).count(table),
            name === 'coordinator' || name === 'partner' ? count : 0,
            `${table} ${name}`,
          )
        assert.equal(await as('coordinator', { ...scene.nabo, id: town.id }).count(table), 0)
      }
      await twinNextDoor(asking, ['evaluation_round', 'evaluation_settled'])
      for (const table of ['evaluation_round', 'evaluation_settled'] as const)
        assert.equal(await as('coordinator').count(table), counts[table], table)
    },
  },
  {
    name: 'a round is begun, and what two differed on settled, by those invited in their own name; a round is not changed',
    about: ['evaluation_round', 'evaluation_settled'],
    holds: async (asking) => {
      const { as, town } = asking
      await areIn(asking, 'partner')
      const isIn = (name: string | null) => name === 'coordinator' || name === 'partner'
      for (const name of everybody) {
        const me = idOf(town, name)
        const answers = [
          await as(name).tries(begins, [town.id, randomUUID(), town.group, me]),
          await as(name).tries(settles, [town.id, of(town).round, randomUUID(), town.group, me]),
        ]
        for (const answer of answers)
          if (isIn(name)) done(answer)
          else refused(answer)
        const again = `update evaluation_settled set words_sealed = '\\x01', settled_by = $1`
        done(await as(name).tries(again, [me]), isIn(name) ? 1 : 0)
      }
      const other = town.knowledgeBroker
      refused(await as('coordinator').tries(begins, [town.id, randomUUID(), town.group, other]))
      refused(
        await as('coordinator').tries(settles, [town.id, of(town).round, randomUUID(), town.group, other]),
      )
      refused(await as('coordinator').tries('update evaluation_settled set settled_by = $1', [other]))
      refused(
        await as('coordinator').tries(`update evaluation_round set words_sealed = '\\x01'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'each says themselves that they give themes, and once that they are done',
    about: ['evaluation_coder'],
    holds: async (asking) => {
      const { as, town } = asking
      await areIn(asking, 'partner')
      const row = (person: string) => [town.id, of(town).open, town.group, person]
      for (const name of everybody.filter((one) => one !== 'coordinator')) {
        const answer = await as(name).tries(comes, row(idOf(town, name)))
        if (name === 'partner') done(answer)
        else refused(answer)
      }
      refused(await as('partner').tries(comes, row(town.knowledgeBroker)))
      refused(await as('partner').tries(comes, [town.id, of(town).round, town.group, town.partner]), /unique/)
      const isDone = 'update evaluation_coder set done_on = today()'
      for (const name of everybody)
        done(await as(name).tries(isDone), name === 'coordinator' ? 2 : name === 'colleague' ? 1 : 0)
      done(await as('colleague', { ...asking.scene.nabo, id: town.id }).tries(isDone), 0)
      refused(await as('colleague').tries('update evaluation_coder set done_on = null'))
      await bothAreDone(asking)
      done(await as('colleague').tries('update evaluation_coder set done_on = null'), 0)
      refused(await as('coordinator').tries('update evaluation_coder set place = 1'), /permission denied/)
    },
  },
  {
    name: 'each chooses for themselves and chooses anew, until they are done',
    about: ['evaluation_coding'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await areIn(asking, 'colleague')
      for (const name of everybody)
        done(await as(name).tries(anew), name === 'coordinator' ? 2 : name === 'colleague' ? 1 : 0)
      await arrange('delete from evaluation_coding where round_id = $1', [of(town).round])
      const row = (person: string) => [town.id, of(town).round, town.group, person]
      done(await as('colleague').tries(chooses, row(town.colleague)))
      refused(await as('colleague').tries(chooses, row(town.coordinator)))
      await bothAreDone(asking)
      refused(await as('colleague').tries(chooses, row(town.colleague)))
      await arrange(chooses, row(town.colleague))
      done(await as('colleague').tries(anew), 0)
      refused(await as('colleague').tries('delete from evaluation_coding'), /permission denied/)
    },
  },
]

/**
 * In the evaluation of the town's group: a round in which the coordinator and the colleague, who has left the group, choose; another in which only the
 * coordinator does.
 */
export const place: PlaceTables = {
  async rows(client, town) {
    const ids = { round: randomUUID(), open: randomUUID() }
    made.set(town.id, ids)
    const its = { municipality_id: town.id, evaluation_id: town.group }
    const round = { ...its, words_sealed: '\\x77', begun_by: town.coordinator, begun_on: '2026-11-05' }
    await insert(client, 'evaluation_round', [
      { ...round, id: ids.round },
      { ...round, id: ids.open },
    ])
    const two = [
      { ...its, round_id: ids.round, person_id: town.coordinator, place: 1 },
      { ...its, round_id: ids.round, person_id: town.colleague, place: 2 },
      { ...its, round_id: ids.open, person_id: town.coordinator, place: 1 },
    ]
    await insert(client, 'evaluation_coder', two)
    await insert(
      client,
      'evaluation_coding',
      two.map(({ place: _, ...one }) => ({ ...one, words_sealed: '\\x77' })),
    )
    await insert(client, 'evaluation_settled', [
      {
        ...{ ...its, round_id: ids.round, piece_id: randomUUID(), words_sealed: '\\x77' },
        settled_by: town.coordinator,
      },
    ])
  },
  sees: {
    coordinator: {
      ...{ evaluation_round: 2, evaluation_coder: 3, evaluation_coding: 2, evaluation_settled: 1 },
    },
    colleague: { evaluation_coding: 1 },
  },
  promises,
}
