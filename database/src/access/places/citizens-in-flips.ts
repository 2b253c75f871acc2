// A citizen in a FLIP: invited by one who works with them, known there by a name they chose, and never listed to the house.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { areInIt } from './flips.ts'

const everybody = [...inTheHouse, ...outside] as const

const invites = `insert into flip_citizen (municipality_id, flip_id, citizen_id, seat_id, invited_by, asked_sealed) values ($1, $2, $3, $4, $5, '\\x00')`
const grasps = `insert into flip_grasp (municipality_id, id, flip_id, party, nothing_new, words_sealed) values ($1, $2, $3, $4, true, '\\x00')`
const begins = `insert into flip_inside (municipality_id, flip_id, words_sealed) values ($1, $2, '\\x00')`
const stands =
  'insert into flip_citizen_approval (municipality_id, flip_id, version, citizen_id) values ($1, $2, $3, $4)'

/** The citizen is invited through the page by the colleague, who is in the FLIP: the seat and the key come with it. */
async function isIn({ arrange, as, town }: Asking) {
  await arrange('delete from flip_citizen')
  await arrange(
    'insert into group_member (municipality_id, group_id, made_by, person_id) values ($1, $2, $3, $4)',
    [...[town.id, town.group, town.knowledgeBroker, town.colleague]],
  )
  done(
    await as('colleague').does(invites, [town.id, town.group, town.citizenA, randomUUID(), town.colleague]),
  )
}

/** Next door a citizen has a seat in a FLIP with the same id. */
async function twinNextDoor({ arrange, town, scene: { nabo } }: Asking) {
  const patch = JSON.stringify({
    ...{ municipality_id: nabo.id, citizen_id: nabo.citizenA, invited_by: nabo.coordinator },
    ...{ prepared_by: nabo.knowledgeBroker, made_by: nabo.knowledgeBroker },
  })
  for (const [table, id] of [
    ['group_key', 'group_id'],
    ['flip', 'id'],
    ['flip_citizen', 'flip_id'],
  ] as const)
    await arrange(
      `insert into ${table} select (jsonb_populate_record(t, to_jsonb(t) || $3::jsonb)).* from ${table} t
         where municipality_id = $1 and ${id} = $2 limit 1`,
      [town.id, town.group, patch],
    )
}

const promises: Promised[] = [
  {
    name: 'that a citizen is invited to a FLIP is seen by the citizen and those who work with them; the others in it see a seat, and the house neither',
    about: ['flip_citizen', 'flip_seat'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      const { nabo } = scene
      const works: readonly (string | null)[] = ['citizenA', 'caseworker', 'colleague']
      for (const name of everybody) {
        assert.equal(await as(name).count('flip_citizen'), works.includes(name) ? 1 : 0, String(name))
        assert.equal(await as(name).count('flip_seat'), name === 'coordinator' ? 1 : 0, String(name))
      }
      for (const name of ['citizenA', 'caseworker'] as const)
        assert.equal(await as(name, { ...nabo, id: town.id }).count('flip_citizen'), 0)
      assert.equal(await as('coordinator', { ...nabo, id: town.id }).count('flip_seat'), 0)
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      assert.equal(await as('caseworker').count('flip_citizen'), 0)
      await twinNextDoor(asking)
      assert.equal(await as('coordinator').count('flip_seat'), 1)
    },
  },
  {
    name: 'a citizen is invited by one in the FLIP who works with them, in their own name; by nobody else, and no citizen invites themselves',
    about: ['flip_citizen', 'seat_citizen'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await arrange('delete from flip_citizen')
      await areInIt(asking, 'researcher', 'colleague')
      const row = (by: string) => [town.id, town.group, town.citizenA, randomUUID(), by]
      done(await as('colleague').tries(invites, row(town.colleague)))
      refused(await as('colleague').tries(invites, row(town.coordinator)))
      for (const name of ['caseworker', 'coordinator', 'researcher', 'knowledgeBroker', 'citizenA'] as const)
        refused(await as(name).tries(invites, row(town[name])))
    },
  },
  {
    name: 'with the invitation the key opens for the citizen, who reads theme, programme and what each grasped, and neither what was written to others nor what they answered; without it, nothing',
    about: [
      'seat_citizen',
      'flip_person',
      'flip_answer',
      'flip_inside',
      'flip_grasp',
      'flip_task',
      'flip_seat',
    ],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const grasp = randomUUID()
      await isIn(asking)
      const counts = { flip: 1, group_key: 1, flip_inside: 1, flip_grasp: 2, flip_task: 1, flip_seat: 1 }
      for (const [table, count] of Object.entries(counts))
        assert.equal(await as('citizenA').count(table), count, table)
      for (const table of ['flip_person', 'flip_answer'])
        assert.equal(await as('citizenA').count(table), 0, table)
      assert.equal(await as('citizenB').count('flip'), 0)
      await as('citizenA').does(
        `insert into flip_recording_yes (municipality_id, flip_id, person_id, says_yes) values ($1, $2, $3, true)`,
        [town.id, town.group, town.citizenA],
      )
      done(await as('citizenA').tries(`update flip_inside set phase = 'ended'`), 0)
      await arrange('delete from flip_inside where municipality_id = $1', [town.id])
      refused(await as('citizenA').tries(begins, [town.id, town.group]))
      done(await as('citizenA').does(grasps, [town.id, grasp, town.group, 'citizen']))
      await as('citizenA').does(
        'insert into flip_grasp_writer (municipality_id, flip_id, person_id, grasp_id) values ($1, $2, $3, $4)',
        [town.id, town.group, town.citizenA, grasp],
      )
      await as('citizenA').does('delete from flip_citizen')
      assert.equal(await as('coordinator').count('flip_grasp'), 2)
      for (const table of Object.keys(counts)) assert.equal(await as('citizenA').count(table), 0, table)
      assert.equal(await as('coordinator').count('flip_sound'), 0)
    },
  },
  {
    name: 'whether they come, and what they are called there, the citizen alone says; the invitation is taken back by them and those who work with them',
    about: ['flip_seat', 'flip_citizen'],
    holds: async (asking) => {
      const { as, town } = asking
      await isIn(asking)
      const says = `update flip_seat set says = 'comes', called_sealed = '\\x01'`
      for (const name of everybody) done(await as(name).tries(says), name === 'citizenA' ? 1 : 0)
      refused(await as('citizenA').tries('update flip_seat set flip_id = flip_id'), /permission denied/)
      for (const name of everybody)
        done(
          await as(name).tries('delete from flip_citizen'),
          name === 'citizenA' || name === 'caseworker' || name === 'colleague' ? 1 : 0,
        )
      done(await as('citizenA', { ...asking.scene.nabo, id: town.id }).tries('delete from flip_citizen'), 0)
    },
  },
  {
    name: 'a citizen in it says what they grasped, for citizens and for no other party; whoever is not invited does not',
    about: ['flip_grasp'],
    holds: async (asking) => {
      const { as, town } = asking
      await isIn(asking)
      const row = (party: string) => [town.id, randomUUID(), town.group, party]
      done(await as('citizenA').tries(grasps, row('citizen')))
      for (const party of ['practice', 'research']) refused(await as('citizenA').tries(grasps, row(party)))
      for (const name of ['citizenB', 'colleague', 'coordinator', 'caseworker'] as const)
        refused(await as(name).tries(grasps, row('citizen')))
    },
  },
  {
    name: 'a recording waits for the yes of a citizen who may come too, and not for one who stays away',
    about: ['all_said_yes'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      await isIn(asking)
      await arrange(
        `insert into flip_recording_yes select municipality_id, flip_id, person_id, true from flip_person where municipality_id = $1
           on conflict do nothing`,
        [town.id],
      )
      const all = () => as('coordinator').count('(select where all_said_yes($1)) as x', [town.group])
      assert.equal(await all(), 0)
      await as('citizenA').does(`update flip_seat set says = 'comesNot'`)
      assert.equal(await all(), 1)
      await as('citizenA').does(`update flip_seat set says = 'comes'`)
      assert.equal(await all(), 0)
      await as('citizenA').does(
        `insert into flip_recording_yes (municipality_id, flip_id, person_id, says_yes) values ($1, $2, $3, true)`,
        [town.id, town.group, town.citizenA],
      )
      assert.equal(await all(), 1)
    },
  },
  {
    name: 'where a citizen comes, the house reads what a FLIP came to only once one of them stands by that version too; that is theirs to say, to see and to take back',
    about: ['flip_summary', 'flip_citizen_approval', 'citizens_stand'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      await isIn(asking)
      await arrange(
        `insert into flip_approval (municipality_id, flip_id, version, party, person_id) values ($1, $2, 2, 'research', $3)`,
        [town.id, town.group, town.researcher],
      )
      const read = () => as('teamLead').count('flip_summary')
      assert.equal(await read(), 1)
      await as('citizenA').does(`update flip_seat set says = 'comes'`)
      assert.equal(await read(), 0)
      await as('citizenA').does(stands, [town.id, town.group, 1, town.citizenA])
      assert.equal(await read(), 0)
      refused(await as('colleague').tries(stands, [town.id, town.group, 2, town.citizenA]))
      refused(await as('citizenB').tries(stands, [town.id, town.group, 2, town.citizenA]))
      refused(await as('citizenB').tries(stands, [town.id, town.group, 2, town.citizenB]), /foreign key/)
      await as('citizenA').does(stands, [town.id, town.group, 2, town.citizenA])
      assert.equal(await read(), 1)
      // Who stays away speaks for nobody who comes.
      await arrange(
        `insert into citizen_key select (jsonb_populate_record(k, to_jsonb(k) || $2::jsonb)).* from citizen_key k where citizen_id = $1
           on conflict do nothing`,
        [town.citizenA, JSON.stringify({ citizen_id: town.citizenB })],
      )
      await arrange(
        `insert into flip_citizen (municipality_id, flip_id, citizen_id, seat_id, invited_by, asked_sealed) values ($1, $2, $3, $4, $5, '\\x00')`,
        [town.id, town.group, town.citizenB, randomUUID(), town.colleague],
      )
      await as('citizenB').does(`update flip_seat set says = 'comes'`)
      assert.equal(await read(), 1)
      await as('citizenA').does(`update flip_seat set says = 'comesNot'`)
      assert.equal(await read(), 0)
      await as('citizenB').does(stands, [town.id, town.group, 2, town.citizenB])
      assert.equal(await read(), 1)
      await as('citizenB').does('delete from flip_citizen')
      for (const name of everybody) {
        const own = name === 'citizenA' ? 2 : 0
        assert.equal(await as(name).count('flip_citizen_approval'), own, String(name))
        done(await as(name).tries('delete from flip_citizen_approval'), own)
      }
      assert.equal(await as('citizenA', { ...scene.nabo, id: town.id }).count('flip_citizen_approval'), 0)
      assert.equal(await as('teamLead', { ...scene.nabo, id: town.id }).count('flip_summary'), 0)
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
