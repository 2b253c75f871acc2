// When people meet, who comes, what each was told of it, and each one's own calendar.
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The caseworker's, with the colleague, led by the knowledge broker too; and one that the coordinator has called for the colleague. */
const meetings = new Map<string, { led: string; called: string }>()
const of = (town: Town) => meetings.get(town.id) ?? assert.fail('the rows are there')
const secret = createHash('sha256').update('the address of a feed').digest()

const outside = ['teamLead', 'director', 'otherColleague', 'citizenA', null] as const
const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)

/** Everybody who is not in the caseworker's meeting. */
const theOthers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...outside.map((name) => as(name)),
  as('coordinator'),
  as('caseworker', { ...nabo, id: fjordby.id }),
]

const newMeeting = `insert into meeting (municipality_id, id, kind, about_id, organiser_id, starts_at, minutes)
  values ($1, $2, 'earSession', $2, $3, now() + interval '1 day', 60)`
const newPerson = `insert into meeting_person (municipality_id, meeting_id, person_id) values ($1, $2, $3)`
const newMail = `insert into outgoing_mail (municipality_id, meeting_id, person_id) values ($1, $2, $3)`

const promises: Promised[] = [
  {
    name: 'a meeting, who comes and what somebody was told are seen by nobody who is not in it',
    about: ['meeting', 'meeting_person', 'outgoing_mail', 'in_the_meeting'],
    holds: async (asking) => {
      const { as, town } = asking
      const { led } = of(town)
      const seen = async (ask: Ask) => [
        await ask.count('meeting where id = $1', [led]),
        await ask.count('meeting_person where meeting_id = $1', [led]),
        await ask.count('outgoing_mail where meeting_id = $1', [led]),
      ]
      for (const other of theOthers(asking)) assert.deepEqual(await seen(other), [0, 0, 0])
      assert.deepEqual(await seen(as('colleague')), [1, 3, 1])
      for (const name of ['caseworker', 'knowledgeBroker'] as const)
        assert.deepEqual(await seen(as(name)), [1, 3, 3])
      assert.equal(await as('coordinator').count('meeting_person'), 1)
    },
  },
  {
    name: 'a meeting is called in one’s own name',
    about: ['meeting'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of ['colleague', 'teamLead', 'citizenA'] as const)
        refused(await as(name).tries(newMeeting, [town.id, randomUUID(), town.caseworker]))
      refused(
        await as('caseworker', { ...nabo, id: town.id }).tries(newMeeting, [
          nabo.id,
          randomUUID(),
          nabo.caseworker,
        ]),
      )
      done(await as('colleague').tries(newMeeting, [town.id, randomUUID(), town.colleague]))
    },
  },
  {
    name: 'it is moved and called off by whoever called it or leads it, and by nobody who only comes; whose it is stays',
    about: ['meeting', 'in_the_meeting'],
    holds: async (asking) => {
      const { as, town } = asking
      const { led, called } = of(town)
      const move = `update meeting set starts_at = starts_at + interval '1 day', sequence = sequence + 1 where id = $1`
      for (const other of [...theOthers(asking), as('colleague')]) done(await other.tries(move, [led]), 0)
      for (const name of ['caseworker', 'knowledgeBroker'] as const) done(await as(name).tries(move, [led]))
      done(await as('coordinator').tries(move, [called]))
      for (const column of ['organiser_id', 'about_id', 'kind', 'municipality_id'])
        refused(await as('caseworker').tries(`update meeting set ${column} = null`), /permission denied/)
      refused(await as('caseworker').tries('delete from meeting'), /permission denied/)
    },
  },
  {
    name: 'whoever called or leads it invites, excuses and has it told; those who only come, and others, do not',
    about: ['meeting_person', 'outgoing_mail'],
    holds: async (asking) => {
      const { as, town } = asking
      const { led } = of(town)
      const row = [town.id, led, town.otherColleague]
      const excuse = 'update meeting_person set invited = false where meeting_id = $1 and person_id = $2'
      for (const other of [...theOthers(asking), as('colleague')]) {
        refused(await other.tries(newPerson, row))
        refused(await other.tries(newMail, row))
        done(await other.tries(excuse, [led, town.knowledgeBroker]), 0)
      }
      for (const name of ['caseworker', 'knowledgeBroker'] as const) {
        done(await as(name).tries(excuse, [led, town.colleague]))
        done(await as(name).tries(newPerson, row))
      }
      done(await as('caseworker').does(newPerson, row))
      done(await as('knowledgeBroker').tries(newMail, row))
      done(await as('caseworker').tries(newMail, row))
    },
  },
  {
    name: 'each says for themselves whether they come',
    about: ['meeting_person'],
    holds: async (asking) => {
      const { as, town } = asking
      const { led } = of(town)
      const says = `update meeting_person set answer = 'no' where meeting_id = $1 and person_id = $2`
      for (const other of theOthers(asking)) done(await other.tries(says, [led, town.colleague]), 0)
      done(await as('colleague').tries(says, [led, town.colleague]))
      done(await as('colleague').tries(says, [led, town.knowledgeBroker]), 0)
      const { fjordby, nabo } = asking.scene
      const everywhere = `update meeting_person set answer = 'no'`
      done(await as('colleague', { ...fjordby, id: nabo.id }).tries(everywhere), 0)
      done(await as('colleague').tries(everywhere), 2)
    },
  },
  {
    name: 'what somebody was told is written for them and by nobody else',
    about: ['outgoing_mail'],
    holds: async (asking) => {
      const { as, town } = asking
      const told = `update outgoing_mail set told = 'request', told_sequence = 0 where meeting_id = $1 and person_id = $2`
      const whose = [of(town).led, town.colleague]
      for (const other of [...theOthers(asking), as('caseworker'), as('knowledgeBroker')])
        done(await other.tries(told, whose), 0)
      done(await as('colleague').tries(told, whose))
    },
  },
  {
    name: 'one’s own calendar is one’s own, and goes with the key of one’s own',
    about: ['own_calendar', 'person_key'],
    holds: async ({ as, town, scene: { fjordby, nabo } }) => {
      const statement = `insert into own_calendar (municipality_id, person_id, calendar_sealed) values ($1, $2, '\\x00')`
      for (const ask of [
        ...outside.map((name) => as(name)),
        as('knowledgeBroker'),
        as('caseworker', { ...nabo, id: fjordby.id }),
      ]) {
        assert.equal(await ask.count('own_calendar'), 0)
        done(await ask.tries(`update own_calendar set feed_hash = null`), 0)
        done(await ask.tries('delete from own_calendar'), 0)
        refused(await ask.tries(statement, [town.id, town.caseworker]))
      }
      refused(await as('caseworker', { ...nabo, id: town.id }).tries(statement, [nabo.id, nabo.caseworker]))
      for (const name of ['caseworker', 'colleague'] as const) {
        assert.equal(await as(name).count('own_calendar'), 1)
        done(await as(name).tries(`update own_calendar set calendar_sealed = '\\x01'`))
        done(await as(name).does('delete from own_calendar'))
        done(await as(name).does(statement, [town.id, town[name]]))
      }
      await as('caseworker').does('delete from person_key')
      assert.equal(await as('caseworker').count('own_calendar'), 0)
      assert.equal(await as('colleague').count('own_calendar'), 1)
    },
  },
  {
    name: 'a feed is found by its secret alone, while whoever has it works here',
    about: ['own_calendar', 'whose_feed'],
    holds: async ({ as, arrange, town }) => {
      const whose = async (hash: Buffer) => {
        const answer = await as(null).does('select municipality_id, person_id from whose_feed($1)', [hash])
        return 'rows' in answer ? answer.rows : answer.refused
      }
      await arrange('update own_calendar set feed_hash = null where municipality_id <> $1', [town.id])
      await arrange('update own_calendar set feed_hash = $2 where municipality_id = $1 and person_id = $3', [
        town.id,
        secret,
        town.caseworker,
      ])
      assert.deepEqual(await whose(createHash('sha256').update('another').digest()), [])
      assert.deepEqual(await whose(secret), [{ municipality_id: town.id, person_id: town.caseworker }])
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.caseworker])
      assert.deepEqual(await whose(secret), [])
    },
  },
  {
    name: 'what is to be sent is always the latest: of a meeting that is off, that it is off, and nothing to those who knew nothing, or have left',
    about: ['outgoing_mail', 'meeting', 'mail_to_send', 'to_tell'],
    holds: async ({ as, arrange, town }) => {
      const { led } = of(town)
      const due = async () => {
        const answer = await as(null).does(
          `select person_id from mail_to_send(now() + interval '1 second') where meeting_id = $1`,
          [led],
        )
        return 'rows' in answer ? answer.rows.map(({ person_id: id }) => id).sort() : answer.refused
      }
      const people = [town.caseworker, town.colleague, town.knowledgeBroker].sort()
      assert.deepEqual(await due(), people)
      await as('colleague').does(`update outgoing_mail set told = 'request', told_sequence = 0`)
      assert.deepEqual(
        await due(),
        people.filter((one) => one !== town.colleague),
      )
      await as('caseworker').does('update meeting set sequence = 1 where id = $1', [led])
      assert.deepEqual((await due()).length, 2, 'who comes is no news to those who come')
      await as('caseworker').does('update meeting set news_from = 1 where id = $1', [led])
      assert.deepEqual(await due(), people)
      await as('knowledgeBroker').does(
        `update outgoing_mail set next_try_at = now() + interval '1 hour'
        where person_id = $1`,
        [town.knowledgeBroker],
      )
      await as('caseworker').does(`update outgoing_mail set problem = 'refused' where person_id = $1`, [
        town.caseworker,
      ])
      assert.deepEqual(await due(), [town.colleague])
      await as('caseworker').does('update meeting set cancelled_at = now() where id = $1', [led])
      assert.deepEqual(await due(), [town.colleague])
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.colleague])
      assert.deepEqual(await due(), [])
    },
  },
  {
    name: 'when what a meeting is for goes, it is off and its place forgotten; it stays until those who were told know, and then goes',
    about: ['meeting', 'forget_meetings', 'end_its_meetings', 'ear_session'],
    holds: async ({ as, owner, town }) => {
      const { led, called } = of(town)
      const there = () => owner('backup').count('meeting where id = $1', [led])
      await as('colleague').does(`update outgoing_mail set told = 'request', told_sequence = 0`)
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.equal(
        await as('colleague').count(
          `meeting where id = $1 and cancelled_at is not null and sequence = 1 and news_from = 1
           and wrapped_key is null and place_sealed is null`,
          [led],
        ),
        1,
      )
      assert.equal(await as('colleague').count('meeting where id = $1 and cancelled_at is null', [called]), 1)
      await as(null).does('select forget_meetings()')
      assert.equal(await there(), 1)
      await as('colleague').does(
        `update outgoing_mail set told = 'cancel', told_sequence = 1 where meeting_id = $1`,
        [led],
      )
      await as(null).does('select forget_meetings()')
      assert.equal(await there(), 0)
      assert.equal(await as('colleague').count('meeting where id = $1', [called]), 1)
    },
  },
  {
    name: 'one that was held goes with what it was for, and nobody is told',
    about: ['meeting', 'end_its_meetings'],
    holds: async ({ as, owner, arrange, town }) => {
      await arrange(`update meeting set starts_at = now() - interval '2 days' where id = $1`, [of(town).led])
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.equal(await owner('backup').count('meeting where id = $1', [of(town).led]), 0)
    },
  },
  {
    name: 'whoever was excused is forgotten once they know',
    about: ['meeting_person', 'forget_meetings'],
    holds: async ({ as, town }) => {
      const { led } = of(town)
      await as('colleague').does(`update outgoing_mail set told = 'request', told_sequence = 0`)
      await as('caseworker').does(
        'update meeting_person set invited = false where meeting_id = $1 and person_id = $2',
        [led, town.colleague],
      )
      await as(null).does('select forget_meetings()')
      assert.equal(await as('caseworker').count('meeting_person where meeting_id = $1', [led]), 3)
      await as('colleague').does(`update outgoing_mail set told = 'cancel'`)
      await as(null).does('select forget_meetings()')
      assert.equal(await as('caseworker').count('meeting_person where meeting_id = $1', [led]), 2)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const [led, called] = [randomUUID(), randomUUID()]
    meetings.set(town.id, { led, called })
    const soon = { starts_at: new Date(Date.now() + 86_400_000).toISOString(), minutes: 60 }
    await insert(client, 'meeting', [
      {
        ...here,
        ...soon,
        ...{ id: led, kind: 'earSession', about_id: town.ear, organiser_id: town.caseworker },
        ...{ wrapped_key: '\\x6b', place_sealed: '\\x77' },
      },
    ])
    await insert(client, 'meeting', [
      {
        ...{ ...here, ...soon, id: called, kind: 'feedbackVisit', about_id: randomUUID() },
        organiser_id: town.coordinator,
      },
    ])
    const person = (meeting_id: string, name: PersonName, leads = false) => ({
      ...{ ...here, meeting_id, person_id: town[name], leads },
    })
    const people = [
      person(led, 'caseworker', true),
      person(led, 'colleague'),
      person(led, 'knowledgeBroker', true),
      person(called, 'colleague'),
    ]
    await insert(client, 'meeting_person', people)
    await insert(
      client,
      'outgoing_mail',
      people.map(({ meeting_id, person_id }) => ({ ...here, meeting_id, person_id })),
    )
    await insert(
      client,
      'own_calendar',
      [town.caseworker, town.colleague].map((person_id) => ({
        ...here,
        person_id,
        calendar_sealed: '\\x63',
      })),
    )
  },
  sees: {
    caseworker: { meeting: 1, meeting_person: 3, outgoing_mail: 3, own_calendar: 1 },
    colleague: { meeting: 2, meeting_person: 4, outgoing_mail: 2, own_calendar: 1 },
    knowledgeBroker: { meeting: 1, meeting_person: 3, outgoing_mail: 3 },
    coordinator: { meeting: 1, meeting_person: 1, outgoing_mail: 1 },
  },
  promises,
}
