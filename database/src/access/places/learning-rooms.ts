// People learn together in rooms: which rooms there are, and who is in them.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, leaders, outside, whoReflectHere } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const whoBringTogether: readonly (string | null)[] = [
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
]

const newRoom = `insert into learning_room (municipality_id, id, carried_by, words_sealed, minutes) values ($1, $2, $3, '\\x00', 60)`
const newPerson = `insert into learning_room_person (municipality_id, room_id, person_id, carried_by, carries) values ($1, $2, $3, $4, $5)`

const promises: Promised[] = [
  {
    name: 'which learning rooms there are, when they met and whether their time is protected, is seen by the house, and by nobody from outside or next door',
    about: ['learning_room', 'learning_room_meeting', 'learning_room_protected'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const tables = ['learning_room', 'learning_room_meeting', 'learning_room_protected']
      const seen = async (ask: Ask) => {
        const counts: number[] = []
        for (const table of tables) counts.push(await ask.count(table))
        return counts
      }
      for (const name of inTheHouse) assert.deepEqual(await seen(as(name)), [2, 2, 1], name)
      for (const name of outside) assert.deepEqual(await seen(as(name)), [0, 0, 0], String(name))
      assert.deepEqual(await seen(as('caseworker', { ...nabo, id: fjordby.id })), [0, 0, 0])
    },
  },
  {
    name: 'a learning room is made by whoever brings people together, in their own name',
    about: ['learning_room'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of [...inTheHouse, ...outside]) {
        const mine = name === null ? town.coordinator : town[name]
        const answer = await as(name).tries(newRoom, [town.id, randomUUID(), mine])
        if (whoBringTogether.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('coordinator').tries(newRoom, [town.id, randomUUID(), town.knowledgeBroker]))
      const astray = as('coordinator', { ...nabo, id: town.id })
      refused(await astray.tries(newRoom, [nabo.id, randomUUID(), nabo.coordinator]))
    },
  },
  {
    name: 'what a room is, is said by whoever carries it first; whose it is stays, and nobody deletes it',
    about: ['learning_room'],
    holds: async ({ as, town }) => {
      const says = `update learning_room set words_sealed = '\\x01', rhythm_months = 2, ended_at = now() where id = $1`
      for (const name of [...inTheHouse, ...outside])
        done(await as(name).tries(says, [town.group]), name === 'knowledgeBroker' ? 1 : 0)
      for (const column of ['carried_by', 'created_at', 'id'])
        refused(
          await as('knowledgeBroker').tries(`update learning_room set ${column} = null`),
          /permission denied/,
        )
      refused(await as('knowledgeBroker').tries('delete from learning_room'), /permission denied/)
    },
  },
  {
    name: 'who is in a room is seen by those who reflect together, and never by a leader',
    about: ['learning_room_person'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      for (const name of [...whoReflectHere, 'partner'] as const)
        assert.equal(await as(name).count('learning_room_person'), 5, name)
      for (const name of [...leaders, 'politician', 'employer', 'citizenA', 'citizenB', null] as const)
        assert.equal(await as(name).count('learning_room_person'), 0, String(name))
      assert.equal(await as('caseworker', { ...nabo, id: fjordby.id }).count('learning_room_person'), 0)
    },
  },
  {
    name: 'whoever carries a room invites to it; others come by themselves, and carry nothing by it',
    about: ['learning_room_person'],
    holds: async ({ as, town }) => {
      const row = (person: string, carries = false) => [
        ...[town.id, town.group, person, town.knowledgeBroker],
        carries,
      ]
      done(await as('knowledgeBroker').tries(newPerson, row(town.otherDepartment)))
      done(await as('knowledgeBroker').tries(newPerson, row(town.companyConsultant, true)))
      for (const name of ['colleague', 'coordinator', 'caseworker', 'teamLead'] as const)
        refused(await as(name).tries(newPerson, row(town.otherDepartment)))
      for (const name of ['otherDepartment', 'companyConsultant', 'researcher'] as const) {
        done(await as(name).tries(newPerson, row(town[name])))
        refused(await as(name).tries(newPerson, row(town[name], true)))
      }
      for (const name of [...leaders, 'politician', 'employer', 'citizenA'] as const)
        refused(await as(name).tries(newPerson, row(town[name])))
      const notTheirs = [town.id, town.group, town.otherDepartment, town.coordinator, false]
      refused(await as('coordinator').tries(newPerson, notTheirs), /foreign key/)
    },
  },
  {
    name: 'each goes from a room, and whoever carries it asks somebody no more; nobody else sends anybody out',
    about: ['learning_room_person'],
    holds: async ({ as, town }) => {
      const goes = 'delete from learning_room_person where room_id = $1 and person_id = $2'
      for (const name of ['colleague', 'knowledgeBroker'] as const)
        done(await as(name).tries(goes, [town.group, town.colleague]))
      for (const name of ['coordinator', 'caseworker', 'teamLead', 'partner'] as const)
        done(await as(name).tries(goes, [town.group, town.colleague]), 0)
    },
  },
]

/**
 * The room of the town's group, carried by the knowledge broker with the coordinator, to which the colleague comes; and another of the
 * coordinator's, to which the caseworker comes.
 */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { other: randomUUID() }
    const { knowledgeBroker, coordinator } = town
    const room = { ...here, words_sealed: '\\x77', minutes: 60, rhythm_months: 1 }
    await insert(client, 'learning_room', [
      {
        ...room,
        id: town.group,
        carried_by: knowledgeBroker,
        created_at: '2026-11-01T08:00:00Z',
        department_ids: '{}',
      },
      {
        ...room,
        id: ids.other,
        carried_by: coordinator,
        created_at: '2026-11-02T08:00:00Z',
        department_ids: '{}',
      },
    ])
    const first = { ...here, room_id: town.group, carried_by: knowledgeBroker }
    const other = { ...here, room_id: ids.other, carried_by: coordinator }
    await insert(client, 'learning_room_person', [
      { ...first, person_id: knowledgeBroker, carries: true },
      { ...first, person_id: coordinator, carries: true },
      { ...first, person_id: town.colleague, carries: false },
      { ...other, person_id: coordinator, carries: true },
      { ...other, person_id: town.caseworker, carries: false },
    ])
  },
  sees: {
    ...eachOfTheHouse({ learning_room: 2 }),
    ...Object.fromEntries(
      whoReflectHere.map((name) => [name, { learning_room: 2, learning_room_person: 5 }]),
    ),
    partner: { learning_room_person: 5 },
  },
  promises,
}
