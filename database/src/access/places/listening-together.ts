// Groups in an ear session, and what each comes back with: its own until all are together, then for everybody in the session.
import assert from 'node:assert/strict'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const outside = [
  'citizenA',
  'citizenB',
  'teamLead',
  'director',
  'otherColleague',
  'researcher',
  'coordinator',
  'partner',
] as const
const inIt = ['caseworker', 'colleague', 'knowledgeBroker'] as const

const putInGroup = `insert into ear_group_member (municipality_id, ear_session_id, person_id, group_number)
  values ($1, $2, $3, 3)`
const putDown = `insert into ear_group_thing
  (municipality_id, ear_session_id, group_number, place, passage_id, conversation_id, from_turn, to_turn, body_sealed)
  values ($1, $2, $3, 2, $4, $5, 2, 2, '\\x00')`
const inOtherWords = `update ear_group_thing set body_sealed = '\\x01' where group_number = $1`
const takeAway = 'delete from ear_group_thing where group_number = $1'
const thing = (town: Town, group: number) => [town.id, town.ear, group, town.shared, town.open.id]

const counted = (answer: { count: number } | { refused: string }) =>
  'count' in answer ? answer.count : answer.refused

const promises: Promised[] = [
  {
    name: 'who is in which group is seen by those in the session, and by no leader, citizen or anybody else',
    about: ['ear_group_member'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of outside) assert.equal(await as(name).count('ear_group_member'), 0, name)
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('ear_group_member'), 0)
      for (const name of inIt) assert.equal(await as(name).count('ear_group_member'), 2, name)
    },
  },
  {
    name: 'nobody but the owner and whoever leads puts people in groups, moves them and takes them out',
    about: ['ear_group_member'],
    holds: async ({ as, town, scene: { nabo }, arrange }) => {
      const move = 'update ear_group_member set group_number = 4'
      const out = 'delete from ear_group_member'
      const strangers = [
        ...[...outside, 'colleague' as const].map((name) => as(name)),
        as('caseworker', { ...nabo, id: town.id }),
      ]
      for (const ask of strangers)
        for (const statement of [move, out]) assert.equal(counted(await ask.tries(statement)), 0)
      for (const name of ['caseworker', 'knowledgeBroker'] as const)
        for (const statement of [move, out]) assert.equal(counted(await as(name).tries(statement)), 2)
      await arrange('delete from ear_group_member where person_id = $1', [town.colleague])
      for (const ask of strangers)
        assert.match(
          String(counted(await ask.tries(putInGroup, [town.id, town.ear, town.colleague]))),
          /row-level security/,
        )
      for (const name of ['caseworker', 'knowledgeBroker'] as const)
        assert.equal(counted(await as(name).tries(putInGroup, [town.id, town.ear, town.colleague])), 1)
    },
  },
  {
    name: 'what a group puts down is its own until all are together; then everybody in the session sees it, and nobody else ever does',
    about: ['ear_group_thing'],
    holds: async ({ as, town, scene: { nabo }, arrange }) => {
      const sees = async () => {
        for (const name of outside) assert.equal(await as(name).count('ear_group_thing'), 0, name)
        assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('ear_group_thing'), 0)
        const seen: number[] = []
        for (const name of inIt) seen.push(await as(name).count('ear_group_thing'))
        return seen
      }
      for (const phase of ['frame', 'listen', 'alone', 'groups']) {
        await arrange('update ear_session set phase = $2 where id = $1', [town.ear, phase])
        assert.deepEqual(await sees(), [1, 1, 0], phase)
      }
      for (const phase of ['together', 'takeHome', 'ended']) {
        await arrange('update ear_session set phase = $2 where id = $1', [town.ear, phase])
        assert.deepEqual(await sees(), [2, 2, 2], phase)
      }
    },
  },
  {
    name: 'those in a group put down, change and take away what is the group’s, and nobody else’s',
    about: ['ear_group_thing'],
    holds: async ({ as, town, scene: { nabo }, arrange }) => {
      await arrange(`update ear_session set phase = 'together' where id = $1`, [town.ear])
      const strangers = [
        ...[...outside, 'knowledgeBroker' as const, 'caseworker' as const].map((name) => as(name)),
        as('colleague', { ...nabo, id: town.id }),
      ]
      for (const ask of strangers) {
        assert.match(String(counted(await ask.tries(putDown, thing(town, 1)))), /row-level security/)
        for (const statement of [inOtherWords, takeAway])
          assert.equal(counted(await ask.tries(statement, [1])), 0)
      }
      assert.equal(counted(await as('colleague').tries(putDown, thing(town, 1))), 1)
      for (const statement of [inOtherWords, takeAway])
        assert.equal(counted(await as('colleague').tries(statement, [1])), 1)
    },
  },
  {
    name: 'a group comes back with three things at most',
    about: ['ear_group_thing'],
    holds: async ({ as, town }) => {
      const fourth = putDown.replace(', 2, $4', ', 4, $4')
      assert.match(String(counted(await as('colleague').tries(fourth, thing(town, 1)))), /check constraint/)
    },
  },
  {
    name: 'the citizen’s no to colleagues takes groups along, and what they put down',
    about: ['ear_group_member', 'ear_group_thing'],
    holds: async ({ as, town, owner }) => {
      const kept = async () => {
        const { ear_group_member = 0, ear_group_thing = 0 } = await owner('backup').sees()
        return [ear_group_member, ear_group_thing]
      }
      const before = await kept()
      await as('citizenA').does(`select withdraw_consent($1, 'colleagues')`, [town.open.id])
      assert.deepEqual(
        await kept(),
        before.map((rows) => rows - 2),
      )
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const at = { municipality_id: town.id, ear_session_id: town.ear }
    const groups = [town.colleague, town.caseworker]
    await insert(
      client,
      'ear_group_member',
      groups.map((person_id, before) => ({ ...at, person_id, group_number: before + 1 })),
    )
    await insert(
      client,
      'ear_group_thing',
      [1, 2].map((group_number) => ({
        ...{ ...at, group_number, place: 1, passage_id: town.shared, conversation_id: town.open.id },
        ...{ from_turn: 1, to_turn: 1, body_sealed: '\\x68766164' },
      })),
    )
  },
  sees: {
    caseworker: { ear_group_member: 2, ear_group_thing: 1 },
    colleague: { ear_group_member: 2, ear_group_thing: 1 },
    knowledgeBroker: { ear_group_member: 2 },
  },
  promises,
}
