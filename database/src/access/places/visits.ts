// Colleagues visit each other: who takes part and what they wish, who visits whom and when, and what the two write about it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/**
 * One round whose visits are planned: the caseworker visits the colleague, and another colleague somebody of another department; and one
 * in which people still say what they wish.
 */
const made = new Map<string, { planned: string; open: string; visit: string; other: string }>()
export const visitsIn = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')
const of = visitsIn
const pair = (town: Town) => [town.caseworker, town.colleague].sort()

const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)

export const inTheHouse = [
  'caseworker',
  'colleague',
  'otherColleague',
  'otherDepartment',
  'companyConsultant',
  'knowledgeBroker',
  'professionalCoordinator',
  'teamLead',
  'director',
  'coordinator',
  'researcher',
  'otherResearcher',
] as const satisfies PersonName[]
const outside = ['politician', 'employer', 'partner', 'citizenA', 'citizenB', null] as const
const whoMakeRounds = ['knowledgeBroker', 'professionalCoordinator', 'coordinator'] as const

/** Everybody who is neither of the two, among them who planned the visit and who leads them. */
const notTheTwo = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...inTheHouse.filter((name) => name !== 'caseworker' && name !== 'colleague').map((name) => as(name)),
  ...outside.map((name) => as(name)),
  as('caseworker', { ...nabo, id: fjordby.id }),
]

const newRound = `insert into feedback_round (municipality_id, id, planned_by, from_day, weeks, each)
  values ($1, $2, $3, '2026-12-07', 52, 12)`
const takesPart = `insert into feedback_round_person (municipality_id, round_id, person_id, planned_by) values ($1, $2, $3, $4)`
const newVisit = `insert into feedback_visit (municipality_id, round_id, planned_by, visitor_id, host_id, week)
  values ($1, $2, $3, $4, $5, '2027-03-01')`
const newWords = `insert into visit_reflection (municipality_id, visit_id, first_id, second_id, author_id, words_sealed)
  values ($1, $2, $3, $4, $5, '\\x00')`

const promises: Promised[] = [
  {
    name: 'which rounds there are, and who visits whom and when, is seen by the house, and by nobody from outside or next door',
    about: ['feedback_round', 'feedback_visit'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const seen = async (ask: Ask) => [await ask.count('feedback_round'), await ask.count('feedback_visit')]
      for (const name of inTheHouse) assert.deepEqual(await seen(as(name)), [2, 2], name)
      for (const name of outside) assert.deepEqual(await seen(as(name)), [0, 0], String(name))
      assert.deepEqual(await seen(as('caseworker', { ...nabo, id: fjordby.id })), [0, 0])
    },
  },
  {
    name: 'a round is made by whoever brings people together, in their own name, and never by one who leads or holds talks',
    about: ['feedback_round', 'brings_together'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of [...inTheHouse, ...outside]) {
        const mine = name === null ? town.coordinator : town[name]
        const answer = await as(name).tries(newRound, [town.id, randomUUID(), mine])
        if ((whoMakeRounds as readonly (string | null)[]).includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('coordinator').tries(newRound, [town.id, randomUUID(), town.knowledgeBroker]))
      const astray = as('coordinator', { ...nabo, id: town.id })
      refused(await astray.tries(newRound, [nabo.id, randomUUID(), nabo.coordinator]))
    },
  },
  {
    name: 'whoever made a round no longer makes others when they bring nobody together',
    about: ['brings_together'],
    holds: async ({ as, arrange, town }) => {
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.coordinator])
      refused(await as('coordinator').tries(newRound, [town.id, randomUUID(), town.coordinator]))
    },
  },
  {
    name: 'a round is planned by whoever made it; how often, from when and for whom stays',
    about: ['feedback_round'],
    holds: async (asking) => {
      const { as, town } = asking
      const plan = 'update feedback_round set planned_at = now() where id = $1'
      for (const name of inTheHouse.filter((one) => one !== 'coordinator'))
        done(await as(name).tries(plan, [of(town).open]), 0)
      done(await as('coordinator').tries(plan, [of(town).open]))
      for (const column of ['planned_by', 'each', 'weeks', 'from_day', 'department_id', 'created_at'])
        refused(
          await as('coordinator').tries(`update feedback_round set ${column} = null`),
          /permission denied/,
        )
      refused(await as('coordinator').tries('delete from feedback_round'), /permission denied/)
    },
  },
  {
    name: 'who takes part, and what they wish, is seen by themselves and by whoever plans, and by no colleague and no leader',
    about: ['feedback_round_person'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const seen = (ask: Ask) => ask.count('feedback_round_person')
      for (const name of ['caseworker', 'colleague'] as const) assert.equal(await seen(as(name)), 2, name)
      assert.equal(await seen(as('coordinator')), 4)
      for (const name of [...inTheHouse, ...outside])
        if (name !== 'caseworker' && name !== 'colleague' && name !== 'coordinator')
          assert.equal(await seen(as(name)), 0, String(name))
      assert.equal(await seen(as('caseworker', { ...nabo, id: fjordby.id })), 0)
    },
  },
  {
    name: 'whoever holds talks says themselves that they take part, and nobody says it for them',
    about: ['feedback_round_person'],
    holds: async ({ as, town }) => {
      const { open } = of(town)
      for (const name of ['otherColleague', 'otherDepartment', 'companyConsultant'] as const) {
        done(await as(name).tries(takesPart, [town.id, open, town[name], town.coordinator]))
        refused(await as('coordinator').tries(takesPart, [town.id, open, town[name], town.coordinator]))
      }
      refused(await as('caseworker').tries(takesPart, [town.id, open, town.otherColleague, town.coordinator]))
      for (const name of ['knowledgeBroker', 'coordinator', 'teamLead', 'director', 'researcher'] as const)
        refused(await as(name).tries(takesPart, [town.id, open, town[name], town.coordinator]))
      const other = [town.id, open, town.otherColleague, town.knowledgeBroker]
      refused(await as('otherColleague').tries(takesPart, other), /foreign key/)
    },
  },
  {
    name: 'wishes are one’s own to change, and one’s own no as well, until the visits are planned',
    about: ['feedback_round_person'],
    holds: async (asking) => {
      const { as, town } = asking
      const { open, planned } = of(town)
      const wish = `update feedback_round_person set across = true, days = '{mon}', not_with = array[$2::uuid] where round_id = $1`
      const out = 'delete from feedback_round_person where round_id = $1'
      for (const other of [...notTheTwo(asking)]) {
        done(await other.tries(wish, [open, town.director]), 0)
        done(await other.tries(out, [open]), 0)
      }
      for (const name of ['caseworker', 'colleague'] as const) {
        done(await as(name).tries(wish, [open, town.director]))
        done(await as(name).tries(out, [open]))
        done(await as(name).tries(wish, [planned, town.director]), 0)
        done(await as(name).tries(out, [planned]), 0)
      }
    },
  },
  {
    name: 'visits are planned by whoever made the round, and by nobody in their name',
    about: ['feedback_visit'],
    holds: async ({ as, town }) => {
      const row = (by: string) => [town.id, of(town).planned, by, town.colleague, town.caseworker]
      for (const name of inTheHouse.filter((one) => one !== 'coordinator')) {
        refused(await as(name).tries(newVisit, row(town.coordinator)))
        refused(await as(name).tries(newVisit, row(town[name])), /foreign key/)
      }
      done(await as('coordinator').tries(newVisit, row(town.coordinator)))
    },
  },
  {
    name: 'the day is found by the two, and by no leader and not by whoever planned; who visits whom stays',
    about: ['feedback_visit'],
    holds: async (asking) => {
      const { as, town } = asking
      const book = `update feedback_visit set state = 'booked', starts_at = now() + interval '3 days' where id = $1`
      for (const other of notTheTwo(asking)) done(await other.tries(book, [of(town).visit]), 0)
      for (const name of ['caseworker', 'colleague'] as const) {
        done(await as(name).tries(book, [of(town).visit]))
        for (const column of ['visitor_id', 'host_id', 'round_id', 'planned_by'])
          refused(await as(name).tries(`update feedback_visit set ${column} = null`), /permission denied/)
        done(await as(name).tries('delete from feedback_visit'), 0)
      }
    },
  },
  {
    name: 'what the citizen answered is known to the two alone, and written by them',
    about: ['visit_asked'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const { visit } = of(town)
      const says = `insert into visit_asked (municipality_id, visit_id, first_id, second_id, answer) values ($1, $2, $3, $4, 'no')`
      const changes = `update visit_asked set answer = 'no' where visit_id = $1`
      for (const other of notTheTwo(asking)) {
        assert.equal(await other.count('visit_asked'), 0)
        done(await other.tries(changes, [visit]), 0)
        done(await other.tries('delete from visit_asked'), 0)
      }
      for (const name of ['caseworker', 'colleague'] as const) {
        assert.equal(await as(name).count('visit_asked'), 1)
        done(await as(name).tries(changes, [visit]))
        done(await as(name).tries('delete from visit_asked'))
      }
      await arrange('delete from visit_asked')
      for (const other of notTheTwo(asking)) refused(await other.tries(says, [town.id, visit, ...pair(town)]))
      done(await as('colleague').tries(says, [town.id, visit, ...pair(town)]))
    },
  },
  {
    name: 'what the two wrote is read by the two, and by no leader, coordinator, colleague, citizen or next door',
    about: ['visit_reflection', 'pair_key'],
    holds: async (asking) => {
      for (const other of notTheTwo(asking)) assert.equal(await other.count('visit_reflection'), 0)
      for (const name of ['caseworker', 'colleague'] as const)
        assert.equal(await asking.as(name).count('visit_reflection'), 1, name)
    },
  },
  {
    name: 'each of the two writes their own, says it anew and deletes it; the other reads it and no more',
    about: ['visit_reflection'],
    holds: async (asking) => {
      const { as, town } = asking
      const [anew, away] = [
        `update visit_reflection set words_sealed = '\\x01'`,
        'delete from visit_reflection',
      ]
      for (const other of [...notTheTwo(asking), as('caseworker')]) {
        done(await other.tries(anew), 0)
        done(await other.tries(away), 0)
      }
      done(await as('colleague').tries(anew))
      done(await as('colleague').tries(away))
      const row = (author: string) => [town.id, of(town).visit, ...pair(town), author]
      for (const name of inTheHouse.filter((one) => one !== 'caseworker' && one !== 'colleague')) {
        refused(await as(name).tries(newWords, row(town[name])))
        refused(await as(name).tries(newWords, row(town.caseworker)))
      }
      refused(await as('colleague').tries(newWords, row(town.caseworker)))
      done(await as('caseworker').tries(newWords, row(town.caseworker)))
    },
  },
  {
    name: 'what was written stays with the two when the visit goes, and goes with the key of the pair, which either may delete',
    about: ['visit_reflection', 'pair_key', 'feedback_visit'],
    holds: async ({ as, owner, arrange }) => {
      await arrange('delete from feedback_visit')
      for (const name of ['caseworker', 'colleague'] as const)
        assert.equal(await as(name).count('visit_reflection where visit_id is null'), 1)
      const all = async () => (await owner('backup').sees())['visit_reflection'] ?? 0
      const before = await all()
      await as('caseworker').does('delete from pair_key')
      assert.equal(await as('colleague').count('visit_reflection'), 0)
      assert.equal(await all(), before - 1)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { planned: randomUUID(), open: randomUUID(), visit: randomUUID(), other: randomUUID() }
    made.set(town.id, ids)
    const round = { ...here, planned_by: town.coordinator, from_day: '2026-12-07', weeks: 52, each: 12 }
    await insert(client, 'feedback_round', [
      { ...round, id: ids.planned, department_id: town.work, planned_at: '2026-11-20T08:00:00Z' },
      { ...round, id: ids.open, department_id: null, planned_at: null },
    ])
    await insert(
      client,
      'feedback_round_person',
      [ids.planned, ids.open].flatMap((round_id) =>
        [town.caseworker, town.colleague].map((person_id) => ({
          ...{ ...here, round_id, person_id, planned_by: town.coordinator },
        })),
      ),
    )
    const [first_id = '', second_id = ''] = pair(town)
    await client.query(
      `insert into lydhoer.feedback_visit (municipality_id, id, round_id, planned_by, visitor_id, host_id, week)
       values ($1, $2, $3, $4, $5, $6, '2026-12-14'), ($1, $7, $3, $4, $8, $9, '2026-12-14')`,
      [
        ...[town.id, ids.visit, ids.planned, town.coordinator, town.caseworker, town.colleague],
        ...[ids.other, town.otherColleague, town.otherDepartment],
      ],
    )
    await insert(client, 'visit_asked', [
      { ...here, visit_id: ids.visit, first_id, second_id, answer: 'yes' },
    ])
    await insert(client, 'visit_reflection', [
      {
        ...{ ...here, visit_id: ids.visit, first_id, second_id },
        ...{ author_id: town.colleague, words_sealed: '\\x77' },
      },
    ])
  },
  sees: Object.fromEntries(
    inTheHouse.map((name) => [
      name,
      {
        ...{ feedback_round: 2, feedback_visit: 2 },
        ...(name === 'caseworker' || name === 'colleague'
          ? { feedback_round_person: 2, visit_asked: 1, visit_reflection: 1 }
          : {}),
        ...(name === 'coordinator' ? { feedback_round_person: 4 } : {}),
      },
    ]),
  ),
  promises,
}
