// What stands in the way of a learning room, for those who carry it and its leader, and whose time a leader protects.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, leaders, outside, roomOf } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const newAnswer = `insert into learning_room_answer (municipality_id, id, room_id, author_id, about, words_sealed)
  values ($1, $2, $3, $4, 'hindered', '\\x00')`
const protects = `insert into learning_room_protected (municipality_id, room_id, said_by) values ($1, $2, $3)`

const promises: Promised[] = [
  {
    name: 'what stands in the way of a room is read by those who carry it and its leader, and by no other leader, colleague or guest',
    about: ['learning_room_answer', 'those_in_it'],
    holds: async ({ as, town, arrange, scene: { fjordby, nabo } }) => {
      const seen = (name: PersonName | null) => as(name).count('learning_room_answer')
      assert.equal(await seen('coordinator'), 1)
      for (const name of [...inTheHouse, ...outside])
        if (name !== 'coordinator') assert.equal(await seen(name), 0, String(name))
      assert.equal(await as('coordinator', { ...nabo, id: fjordby.id }).count('learning_room_answer'), 0)
      await arrange(
        'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
        [town.id, town.group, town.knowledgeBroker, town.teamLead],
      )
      assert.equal(await seen('teamLead'), 1)
      assert.equal(await seen('director'), 0)
      await arrange('update group_member set valid_to = today() where group_id = $1', [town.group])
      assert.equal(await seen('teamLead'), 0)
      assert.equal(await seen('coordinator'), 1, 'what one wrote oneself is still there to take back')
    },
  },
  {
    name: 'each of them answers in their own name and takes their own answer back; it goes with the key of their group',
    about: ['learning_room_answer', 'group_key'],
    holds: async ({ as, town, arrange }) => {
      const row = (author: string) => [town.id, randomUUID(), town.group, author]
      done(await as('coordinator').tries(newAnswer, row(town.coordinator)))
      refused(await as('coordinator').tries(newAnswer, row(town.knowledgeBroker)))
      for (const name of ['colleague', 'teamLead', 'director', 'otherColleague'] as const)
        refused(await as(name).tries(newAnswer, row(town[name])))
      await arrange(
        'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
        [town.id, town.group, town.knowledgeBroker, town.teamLead],
      )
      done(await as('teamLead').tries('delete from learning_room_answer'), 0)
      done(await as('coordinator').tries('delete from learning_room_answer'))
      await as('knowledgeBroker').does('delete from group_key')
      assert.equal(await as('coordinator').count('learning_room_answer'), 0)
    },
  },
  {
    name: 'the time of a room is protected by a leader of the house in their own name, and no longer by the same',
    about: ['learning_room_protected', 'makes_time'],
    holds: async ({ as, town, arrange }) => {
      for (const name of [...inTheHouse, ...outside]) {
        const mine = name === null ? town.teamLead : town[name]
        const answer = await as(name).tries(protects, [town.id, town.group, mine])
        if ((leaders as readonly (string | null)[]).includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('director').tries(protects, [town.id, town.group, town.teamLead]))
      const noMore = 'delete from learning_room_protected'
      for (const name of ['director', 'coordinator', 'caseworker'] as const)
        done(await as(name).tries(noMore), 0)
      done(await as('teamLead').tries(noMore))
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.director])
      refused(await as('director').tries(protects, [town.id, town.group, town.director]))
    },
  },
]

/** The coordinator has answered about the room of the town's group; the team lead protects the coordinator's own. */
export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const { coordinator } = town
    const ids = { other: await roomOf(client, coordinator) }
    await insert(client, 'learning_room_answer', [
      {
        ...{ ...here, id: randomUUID(), room_id: town.group, author_id: coordinator },
        ...{ about: 'hindered', words_sealed: '\\x77', created_at: '2026-11-03T08:00:00Z' },
      },
    ])
    await insert(client, 'learning_room_protected', [
      { ...here, room_id: ids.other, said_by: town.teamLead, created_at: '2026-11-03T08:00:00Z' },
    ])
  },
  sees: {
    ...eachOfTheHouse({ learning_room_protected: 1 }),
    coordinator: { learning_room_protected: 1, learning_room_answer: 1 },
  },
  promises,
}
