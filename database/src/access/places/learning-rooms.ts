// People learn together in rooms: which rooms there are and when they met, who is in them, what stands in the way, and protected time.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Answer, Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/**
 * The room of the town's group, carried by the knowledge broker with the coordinator, to which the colleague comes; and another of the
 * coordinator's, to which the caseworker comes and whose time the team lead protects.
 */
const made = new Map<string, { other: string; meeting: string; otherMeeting: string }>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)

const whoReflectHere = [
  'caseworker',
  'colleague',
  'otherColleague',
  'otherDepartment',
  'companyConsultant',
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
  'researcher',
  'otherResearcher',
] as const satisfies PersonName[]
const leaders = ['teamLead', 'director'] as const
const inTheHouse = [...whoReflectHere, ...leaders] as const
const outside = ['politician', 'employer', 'partner', 'citizenA', 'citizenB', null] as const
const whoBringTogether: readonly (string | null)[] = [
  'knowledgeBroker',
  'professionalCoordinator',
  'coordinator',
]
const whoCarry: readonly string[] = ['knowledgeBroker', 'coordinator']

const newRoom = `insert into learning_room (municipality_id, id, carried_by, words_sealed, minutes) values ($1, $2, $3, '\\x00', 60)`
const newPerson = `insert into learning_room_person (municipality_id, room_id, person_id, carried_by, carries) values ($1, $2, $3, $4, $5)`
const newMeeting = `insert into learning_room_meeting (municipality_id, id, room_id, series_id, nth, starts_at, minutes)
  values ($1, $3, $2, $3, 1, now() + interval '9 days', 60)`
const newAnswer = `insert into learning_room_answer (municipality_id, id, room_id, author_id, about, words_sealed)
  values ($1, $2, $3, $4, 'hindered', '\\x00')`
const protects = `insert into learning_room_protected (municipality_id, room_id, said_by) values ($1, $2, $3)`

const calls = `insert into meeting (municipality_id, id, kind, about_id, organiser_id, starts_at, minutes)
  values ($1, $2, $3, $4, $5, now() + $6 * interval '1 day', 60)`

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
    const ids = { other: randomUUID(), meeting: randomUUID(), otherMeeting: randomUUID() }
    made.set(town.id, ids)
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
    ...Object.fromEntries(
      inTheHouse.map((name) => [
        name,
        {
          ...{ learning_room: 2, learning_room_meeting: 2, learning_room_protected: 1 },
          ...((whoReflectHere as readonly string[]).includes(name) ? { learning_room_person: 5 } : {}),
          ...(name === 'coordinator' ? { learning_room_answer: 1 } : {}),
        },
      ]),
    ),
    partner: { learning_room_person: 5 },
  },
  promises,
}
