// The two lists of a meeting between a citizen and one who works with them, written while it goes on; and what the two say at its end.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The caseworker's with citizen A: one that ended an hour ago, and one that goes on. */
const meetings = new Map<string, { held: string; on: string }>()
const of = (town: Town) => meetings.get(town.id) ?? assert.fail('the rows are there')

const inIt = ['caseworker', 'colleague', 'citizenA'] as const
const outside = [
  ...(['citizenB', 'teamLead', 'director', 'coordinator', 'knowledgeBroker', 'otherColleague'] as const),
  ...(['otherDepartment', 'companyConsultant', 'professionalCoordinator', 'researcher'] as const),
  ...(['politician', 'employer', 'partner', null] as const),
] satisfies (PersonName | null)[]
const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)

/** Everybody who neither is the citizen nor works with them. */
const theOthers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...outside.map((name) => as(name)),
  as('caseworker', { ...nabo, id: fjordby.id }),
]

const newPoint = `insert into meeting_point (municipality_id, id, citizen_id, meeting_id, is_agreed, written_by, words_sealed, submission_id)
  values ($1, $2, $3, $4, true, $5, '\\x00', $2)`
const pointBy = (town: Town, writer: PersonName, meeting = of(town).on, citizen = town.citizenA) => [
  ...[town.id, randomUUID(), citizen, meeting, town[writer]],
]
const correct = `update meeting_point set words_sealed = '\\x01', does = 'other', by_day = null, is_agreed = false where meeting_id = $1`
const takeOff = 'delete from meeting_point where meeting_id = $1'

const newWord = `insert into meeting_word (municipality_id, meeting_id, person_id, citizen_id, worker_id, said, words_sealed, said_at)
  values ($1, $2, $3, $4, $5, 'yes', '\\x00', now())`
const wordBy = (town: Town, who: PersonName, meeting = of(town).held, worker = town.caseworker) => [
  ...[town.id, meeting, town[who], town.citizenA, worker],
]
const sayAnew = `update meeting_word set said = 'no', words_sealed = '\\x01'`
const endWork = ({ arrange, town }: Asking) =>
  arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])

const promises: Promised[] = [
  {
    name: 'what was agreed is seen, written, corrected and taken off by nobody who neither is the citizen nor works with them',
    about: ['meeting_point'],
    holds: async (asking) => {
      const { as, town } = asking
      const { on } = of(town)
      for (const other of theOthers(asking)) {
        assert.equal(await other.count('meeting_point'), 0)
        done(await other.tries(correct, [on]), 0)
        done(await other.tries(takeOff, [on]), 0)
        refused(await other.tries(newPoint, pointBy(town, 'caseworker')))
      }
      for (const name of ['citizenB', 'otherDepartment', 'teamLead', 'coordinator'] as const)
        refused(await as(name).tries(newPoint, pointBy(town, name)))
      for (const name of inIt) assert.equal(await as(name).count('meeting_point'), 4)
    },
  },
  {
    name: 'both write on the lists while the meeting goes on, each in their own name and of that citizen',
    about: ['meeting_point'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of inIt) {
        const other = name === 'citizenA' ? 'caseworker' : 'citizenA'
        refused(await as(name).tries(newPoint, pointBy(town, other)))
        done(await as(name).tries(newPoint, pointBy(town, name)))
      }
      refused(await as('citizenA').tries(newPoint, pointBy(town, 'citizenA', of(town).on, town.citizenB)))
      const misplaced = await as('caseworker').tries(
        newPoint,
        pointBy(town, 'caseworker', of(town).on, town.citizenB),
      )
      refused(misplaced, /foreign key|does not go on/)
      const [, ...rest] = pointBy(town, 'caseworker')
      refused(await as('caseworker', { ...nabo, id: town.id }).tries(newPoint, [nabo.id, ...rest]))
      refused(await as('caseworker', { ...town, id: nabo.id }).tries(newPoint, pointBy(town, 'caseworker')))
    },
  },
  {
    name: 'whoever wrote it corrects it and takes it off, and nobody else does',
    about: ['meeting_point'],
    holds: async ({ as, town }) => {
      const { on } = of(town)
      for (const name of ['caseworker', 'citizenA'] as const) {
        done(await as(name).tries(correct, [on]))
        done(await as(name).tries(takeOff, [on]))
      }
      done(await as('colleague').tries(correct, [on]), 0)
      done(await as('colleague').tries(takeOff, [on]), 0)
      for (const column of ['written_by', 'meeting_id', 'citizen_id', 'agenda_line_id', 'created_at'])
        refused(
          await as('caseworker').tries(`update meeting_point set ${column} = ${column}`),
          /permission denied/,
        )
    },
  },
  {
    name: 'nothing is written in a meeting that has ended, has not begun or was called off, by anybody',
    about: ['meeting_point', 'while_they_meet'],
    holds: async ({ as, town, arrange }) => {
      const { held, on } = of(town)
      const notNow = async (meeting: string) => {
        for (const name of ['caseworker', 'citizenA'] as const) {
          refused(await as(name).tries(newPoint, pointBy(town, name, meeting)), /does not go on/)
          refused(await as(name).tries(correct, [meeting]), /does not go on/)
          refused(await as(name).tries(takeOff, [meeting]), /does not go on/)
        }
      }
      await notNow(held)
      await arrange('update citizen_meeting set begun_at = null where id = $1', [on])
      await notNow(on)
      await arrange('update citizen_meeting set called_off_at = now() where id = $1', [on])
      await notNow(on)
    },
  },
  {
    name: 'a worker whose work with the citizen has ended sees, corrects and takes off nothing that they wrote, and no word at the end',
    about: ['meeting_point', 'meeting_word', 'citizen_and_assigned'],
    holds: async (asking) => {
      const { as, town } = asking
      await endWork(asking)
      const who = as('caseworker')
      assert.equal(await who.count('meeting_point'), 0)
      assert.equal(await who.count('meeting_word'), 0)
      // Without a condition of its own a statement need not see a row to change it.
      done(await who.tries('update meeting_point set does = null'), 0)
      done(await who.tries('delete from meeting_point'), 0)
      refused(await who.tries(newPoint, pointBy(town, 'caseworker')))
      done(await who.tries(sayAnew), 0)
      done(await who.tries('delete from meeting_word'), 0)
      await as('caseworker').does('select 1')
      refused(await who.tries(newWord, wordBy(town, 'caseworker')))
      assert.equal(await as('citizenA').count('meeting_point'), 4)
      assert.equal(await as('citizenA').count('meeting_word'), 2)
    },
  },
  {
    name: 'a line of the agenda that the citizen takes back is let go of by what was agreed from it, also when the meeting has ended',
    about: ['meeting_point', 'agenda_line', 'while_they_meet'],
    holds: async ({ as, town, arrange }) => {
      const line = randomUUID()
      await arrange(
        `insert into agenda_line (municipality_id, id, citizen_id, is_citizens, written_by, way, words_sealed, submission_id)
          values ($1, $2, $3, true, $3, 'self', '\\x00', $2)`,
        [town.id, line, town.citizenA],
      )
      await arrange('update meeting_point set agenda_line_id = $2 where meeting_id = $1', [
        of(town).held,
        line,
      ])
      done(await as('citizenA').does('delete from agenda_line where id = $1', [line]))
      assert.equal(await as('citizenA').count('meeting_point where agenda_line_id is not null'), 0)
      assert.equal(await as('citizenA').count('meeting_point'), 4)
    },
  },
  {
    name: 'a citizen has one meeting at a time; one that has ended is taken up again within ten minutes and not later',
    about: ['citizen_meeting', 'stays_ended'],
    holds: async ({ as, town }) => {
      const { held, on } = of(town)
      const who = as('caseworker')
      const begun = `insert into citizen_meeting (municipality_id, citizen_id, worker_id, starts_at, begun_at, submission_id)
        values ($1, $2, $3, now(), now(), gen_random_uuid())`
      refused(await who.tries(begun, [town.id, town.citizenA, town.caseworker]), /citizen_meeting_going_on/)
      const takeUp = 'update citizen_meeting set ended_at = null where id = $1'
      const other = `update citizen_meeting set ended_at = ended_at + interval '1 minute' where id = $1`
      for (const change of [takeUp, other]) refused(await who.tries(change, [held]), /has ended/)
      done(await who.does('update citizen_meeting set ended_at = now() where id = $1', [on]))
      refused(await who.tries(other, [on]), /has ended/)
      refused(await who.tries(newPoint, pointBy(town, 'caseworker')), /does not go on/)
      done(await who.does(takeUp, [on]))
      done(await who.tries(newPoint, pointBy(town, 'caseworker')))
    },
  },
  {
    name: 'what the two say at the end is seen, said anew and taken back by nobody else: no colleague who works with the citizen, no leader, nobody next door',
    about: ['meeting_word'],
    holds: async (asking) => {
      const { as, town } = asking
      for (const other of [...theOthers(asking), as('colleague')]) {
        assert.equal(await other.count('meeting_word'), 0)
        done(await other.tries(sayAnew), 0)
        done(await other.tries('delete from meeting_word'), 0)
        refused(await other.tries(newWord, wordBy(town, 'citizenA')))
      }
      for (const name of ['caseworker', 'citizenA'] as const) {
        assert.equal(await as(name).count('meeting_word'), 2)
        done(await as(name).tries(sayAnew))
        done(await as(name).tries('delete from meeting_word'))
      }
      for (const column of ['person_id', 'worker_id', 'meeting_id', 'said_at'])
        refused(
          await as('caseworker').tries(`update meeting_word set ${column} = ${column}`),
          /permission denied/,
        )
    },
  },
  {
    name: 'a word is said by oneself, as one of the two who met, when the meeting has ended',
    about: ['meeting_word'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const { held, on } = of(town)
      const who = as('caseworker')
      await who.does('delete from meeting_word')
      await as('citizenA').does('delete from meeting_word')
      for (const name of ['caseworker', 'citizenA'] as const) {
        const other = name === 'caseworker' ? 'citizenA' : 'caseworker'
        refused(await as(name).tries(newWord, wordBy(town, other)))
        refused(await as(name).tries(newWord, wordBy(town, name, on)))
        done(await as(name).tries(newWord, wordBy(town, name)))
      }
      refused(await as('colleague').tries(newWord, wordBy(town, 'colleague')), /check constraint/)
      const notTheirs = wordBy(town, 'colleague', held, town.colleague)
      refused(await as('colleague').tries(newWord, notTheirs), /foreign key/)
      const [, ...rest] = wordBy(town, 'caseworker')
      refused(await as('caseworker', { ...nabo, id: town.id }).tries(newWord, [nabo.id, ...rest]))
      refused(await as('caseworker', { ...town, id: nabo.id }).tries(newWord, wordBy(town, 'caseworker')))
    },
  },
  {
    name: 'both lists and every word go with the citizen’s key',
    about: ['meeting_point', 'meeting_word', 'citizen_key'],
    holds: async ({ as, town, arrange }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const table of ['meeting_point', 'meeting_word'])
        assert.equal(await as('citizenA').count(table), 0)
    },
  },
]

const seen = { citizen_meeting: 2, meeting_point: 4 }

export const place: PlaceTables = {
  rows: async (client, town) => {
    const here = { held: randomUUID(), on: randomUUID() }
    meetings.set(town.id, here)
    const ofA = { municipality_id: town.id, citizen_id: town.citizenA }
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    const meeting = (id: string, from: number, to: number | null) => ({
      ...{ ...ofA, id, worker_id: town.caseworker, starts_at: ago(from), begun_at: ago(from) },
      ...{ ended_at: to === null ? null : ago(to), submission_id: id },
    })
    await insert(client, 'citizen_meeting', [meeting(here.held, 120, 60), meeting(here.on, 10, null)])
    const point = (meeting_id: string, written_by: string) => ({
      ...{ ...ofA, id: randomUUID(), meeting_id, is_agreed: true, written_by },
      ...{ words_sealed: '\\x77', submission_id: randomUUID() },
    })
    const writers = [town.caseworker, town.citizenA]
    await insert(
      client,
      'meeting_point',
      [here.held, here.on].flatMap((id) => writers.map((writer) => point(id, writer))),
    )
    await insert(
      client,
      'meeting_word',
      writers.map((person_id) => ({
        ...{ ...ofA, meeting_id: here.held, person_id, worker_id: town.caseworker },
        ...{ felt: 'good', words_sealed: '\\x77', said_at: ago(50) },
      })),
    )
  },
  sees: {
    caseworker: { ...seen, meeting_word: 2 },
    colleague: seen,
    citizenA: { ...seen, meeting_word: 2 },
  },
  promises,
}
