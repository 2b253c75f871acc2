// What holds somebody back from visits: said for oneself alone, and to one's leader only where one asks for a talk.
import assert from 'node:assert/strict'
import type { Answer, Ask, Asking } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import { inTheHouse, visitsIn } from './visits.ts'

const refused = (answer: Answer, why = /row-level security/) =>
  assert.match('refused' in answer ? answer.refused : `allowed: ${answer.count}`, why)
const done = (answer: Answer, count = 1) =>
  assert.equal('count' in answer ? answer.count : answer.refused, count)

const saysWord = `insert into visit_word (municipality_id, round_id, person_id, word_sealed) values ($1, $2, $3, '\\x00')`
const asksForTalk = `insert into visit_talk (municipality_id, round_id, person_id, leader_id) values ($1, $2, $3, $4)`

/** Whoever planned the round, every leader, all colleagues but the two, citizens and next door. */
const theOthers = ({ as, scene: { fjordby, nabo } }: Asking): Ask[] => [
  ...inTheHouse.filter((name) => name !== 'caseworker' && name !== 'colleague').map((name) => as(name)),
  as('citizenA'),
  as('politician'),
  as(null),
  as('caseworker', { ...nabo, id: fjordby.id }),
]

const promises: Promised[] = [
  {
    name: 'what holds somebody back is written, read, said anew and taken back by themselves, and known to nobody who plans, leads or works beside them',
    about: ['visit_word', 'person_key'],
    holds: async (asking) => {
      const { as, town } = asking
      const statements = [
        'select person_id from visit_word',
        `update visit_word set word_sealed = '\\x01'`,
        'delete from visit_word',
      ]
      for (const other of theOthers(asking))
        for (const statement of statements) done(await other.tries(statement), 0)
      const row = [town.id, visitsIn(town).open, town.caseworker]
      for (const name of inTheHouse.filter((one) => one !== 'caseworker'))
        refused(await as(name).tries(saysWord, row))
      done(await as('caseworker').tries(saysWord, row))
      for (const name of ['caseworker', 'colleague'] as const)
        for (const statement of statements) done(await as(name).tries(statement))
      await as('caseworker').does('delete from person_key')
      assert.equal(await as('caseworker').count('visit_word'), 0)
    },
  },
  {
    name: 'that somebody would like to talk is known to them and to whom they asked, and to no other leader, whoever plans or a colleague',
    about: ['visit_talk', 'pair_key'],
    holds: async (asking) => {
      for (const other of theOthers(asking)) assert.equal(await other.count('visit_talk'), 0)
      for (const name of ['caseworker', 'colleague'] as const)
        assert.equal(await asking.as(name).count('visit_talk'), 1)
    },
  },
  {
    name: 'a talk is asked for by oneself, with one who leads one’s department, and by nobody in one’s name',
    about: ['visit_talk'],
    holds: async ({ as, town }) => {
      const { open } = visitsIn(town)
      const pair = `insert into pair_key (municipality_id, first_id, second_id, wrapped_key) values ($1, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid), '\\x00')`
      done(await as('caseworker').does(pair, [town.id, town.caseworker, town.teamLead]))
      done(await as('caseworker').tries(asksForTalk, [town.id, open, town.caseworker, town.teamLead]))
      for (const leader of [town.director, town.colleague, town.coordinator])
        refused(await as('caseworker').tries(asksForTalk, [town.id, open, town.caseworker, leader]))
      refused(
        await as('otherDepartment').tries(asksForTalk, [town.id, open, town.otherDepartment, town.teamLead]),
      )
      for (const name of ['colleague', 'coordinator', 'teamLead', 'director'] as const)
        refused(await as(name).tries(asksForTalk, [town.id, open, town.caseworker, town.teamLead]))
      refused(
        await as('caseworker').tries('update visit_talk set leader_id = $1', [town.director]),
        /permission denied/,
      )
    },
  },
  {
    name: 'a talk is taken back by whoever asked for it, and not by the leader; then it is gone',
    about: ['visit_talk'],
    holds: async (asking) => {
      const { as } = asking
      for (const other of [...theOthers(asking), as('colleague')])
        done(await other.tries('delete from visit_talk'), 0)
      done(await as('caseworker').does('delete from visit_talk'))
      assert.equal(await as('colleague').count('visit_talk'), 0)
    },
  },
]

export const place: PlaceTables = {
  rows: async (client, town) => {
    const here = { municipality_id: town.id, round_id: visitsIn(town).planned }
    await insert(
      client,
      'visit_word',
      [town.caseworker, town.colleague].map((person_id) => ({ ...here, person_id, word_sealed: '\\x77' })),
    )
    // The two have a key together; here the one asks the other as if they led the department.
    await insert(client, 'visit_talk', [
      { ...here, person_id: town.caseworker, leader_id: town.colleague, word_sealed: '\\x77' },
    ])
  },
  sees: {
    caseworker: { visit_word: 1, visit_talk: 1 },
    colleague: { visit_word: 1, visit_talk: 1 },
  },
  promises,
}
