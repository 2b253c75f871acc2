// The meetings of learning rooms: who books and moves them, who is invited, and when they say that their time is protected.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside, roomOf } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The coordinator's own room, and a meeting of the other. */
const made = new Map<string, { other: string; meeting: string }>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')
const whoCarry: readonly string[] = ['knowledgeBroker', 'coordinator']

const newPerson = `insert into learning_room_person (municipality_id, room_id, person_id, carried_by, carries) values ($1, $2, $3, $4, $5)`
const newMeeting = `insert into learning_room_meeting (municipality_id, id, room_id, series_id, nth, starts_at, minutes)
  values ($1, $3, $2, $3, 1, now() + interval '9 days', 60)`
const protects = `insert into learning_room_protected (municipality_id, room_id, said_by) values ($1, $2, $3)`
const calls = `insert into meeting (municipality_id, id, kind, about_id, organiser_id, starts_at, minutes)
  values ($1, $2, $3, $4, $5, now() + $6 * interval '1 day', 60)`

const promises: Promised[] = [
  {
    name: 'meetings are booked, moved and said to be held by those who carry the room, and by nobody who comes or leads',
    about: ['learning_room_meeting'],
    holds: async ({ as, town }) => {
      const { meeting } = of(town)
      const moves = `update learning_room_meeting set starts_at = now(), minutes = 10, state = 'held', said_at = now() where id = $1`
      for (const name of [...inTheHouse, ...outside]) {
        const carries = name !== null && whoCarry.includes(name)
        const booked = await as(name).tries(newMeeting, [town.id, town.group, randomUUID()])
        if (carries) done(booked)
        else refused(booked)
        done(await as(name).tries(moves, [meeting]), carries ? 1 : 0)
      }
      refused(await as('coordinator').tries('update learning_room_meeting set room_id = null'), /permission/)
      refused(await as('coordinator').tries('delete from learning_room_meeting'), /permission denied/)
    },
  },
  {
    name: 'when a room is protected its meetings to come say so and are told anew, and no others; and again when it is not',
    about: ['protect_meetings', 'meeting'],
    holds: async ({ as, town, arrange }) => {
      const meeting = (id: string, about: string, days: number, kind = 'learningRoom') =>
        arrange(calls, [town.id, id, kind, about, town.knowledgeBroker, days])
      const [coming, past, another, rehearsal] = Array.from({ length: 4 }, () => randomUUID())
      await meeting(coming ?? '', town.group, 3)
      await meeting(past ?? '', town.group, -3)
      await meeting(another ?? '', of(town).other, 3)
      await meeting(rehearsal ?? '', town.group, 2, 'learningRoomRehearsal')
      const said = () =>
        as('knowledgeBroker').does(
          'select is_protected as is, sequence, news_from as news from meeting where id = any ($1) order by array_position($1, id)',
          [[coming, past, another, rehearsal]],
        )
      const as0 = { is: false, sequence: 0, news: 0 }
      await as('director').does(protects, [town.id, town.group, town.director])
      const first = await said()
      assert.deepEqual('rows' in first && first.rows, [{ is: true, sequence: 1, news: 1 }, as0, as0, as0])
      await as('director').does('delete from learning_room_protected where room_id = $1', [town.group])
      const then = await said()
      assert.deepEqual('rows' in then && then.rows, [{ is: false, sequence: 2, news: 2 }, as0, as0, as0])
    },
  },
  {
    name: 'whoever comes to a room is invited to its meetings to come and to no others, and whoever goes is excused; nothing is told to the others',
    about: ['follow_room', 'meeting_person'],
    holds: async ({ as, town, arrange }) => {
      const [coming = '', past = '', another = ''] = Array.from({ length: 3 }, () => randomUUID())
      for (const [id, about, days] of [
        [coming, town.group, 3],
        [past, town.group, -3],
        [another, of(town).other, 3],
      ] as const)
        await arrange(calls, [town.id, id, 'learningRoom', about, town.knowledgeBroker, days])
      const comes = [town.id, town.group, town.otherDepartment, town.knowledgeBroker, false]
      const goes = 'delete from learning_room_person where room_id = $1 and person_id = $2'
      const invited = async () => {
        const answer = await as('knowledgeBroker').does(
          'select invited from meeting_person where meeting_id = any ($1)',
          [[coming, past, another]],
        )
        return 'rows' in answer && answer.rows.map((row) => row['invited'])
      }
      const news = async () => {
        const answer = await as('knowledgeBroker').does(
          'select sequence, news_from as news from meeting where id = $1',
          [coming],
        )
        return 'rows' in answer && answer.rows
      }
      await as('otherDepartment').does(newPerson, comes)
      assert.deepEqual(await invited(), [true])
      assert.equal(await as('otherDepartment').count('outgoing_mail'), 1)
      assert.deepEqual(await news(), [{ sequence: 1, news: 0 }])
      await as('otherDepartment').does(goes, [town.group, town.otherDepartment])
      assert.deepEqual(await invited(), [false])
      await as('otherDepartment').does(newPerson, comes)
      assert.deepEqual(await invited(), [true])
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = {
      other: await roomOf(client, town.coordinator),
      meeting: randomUUID(),
      otherMeeting: randomUUID(),
    }
    made.set(town.id, ids)
    const meeting = { ...here, nth: 1, minutes: 60, state: 'booked', said_at: '2026-11-02T08:00:00Z' }
    await insert(client, 'learning_room_meeting', [
      {
        ...meeting,
        id: ids.meeting,
        room_id: town.group,
        series_id: ids.meeting,
        starts_at: '2027-03-01T09:00:00Z',
      },
      {
        ...meeting,
        id: ids.otherMeeting,
        room_id: ids.other,
        series_id: ids.other,
        starts_at: '2027-03-02T09:00:00Z',
      },
    ])
  },
  sees: eachOfTheHouse({ learning_room_meeting: 2 }),
  promises,
}
