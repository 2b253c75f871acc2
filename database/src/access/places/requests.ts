// Requests: what practice asks, whose question it is, who asks it too, what was answered and promised.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** One of the caseworker's to research, in which others are; one of the team lead's to a neighbour, in which nobody else is. */
const made = new Map<string, Record<'research' | 'neighbour', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const researches = (name: string | null) => name === 'researcher' || name === 'otherResearcher'
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])

const asks = `insert into request (municipality_id, id, asked_as, of_whom, words_sealed) values ($1, $2, 'worker', 'library', '\\x00')`
const isAsker = 'insert into request_asker (municipality_id, request_id, person_id) values ($1, $2, $3)'
const asksToo = 'insert into request_supporter (municipality_id, request_id, person_id) values ($1, $2, $3)'
const replies = `insert into request_reply (municipality_id, id, request_id, kind, written_as, words_sealed, written_by)
  values ($1, $2, $3, 'answer', 'worker', '\\x00', $4)`
const promisesIt = `insert into request_promise (municipality_id, id, request_id, words_sealed, day, promised_by)
  values ($1, $2, $3, '\\x00', '2027-01-01', $4)`
const counts = 'select supporters from requests_supported(array[$1::uuid])'

const promises: Promised[] = [
  {
    name: 'what is asked, answered and promised is read by the house; by no citizen, politician, partner or next door',
    about: ['request', 'request_reply', 'request_promise'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('request'), isHere(name) ? 2 : 0, String(name))
        assert.equal(await as(name).count('request_reply'), isHere(name) ? 1 : 0, String(name))
        assert.equal(await as(name).count('request_promise'), isHere(name) ? 1 : 0, String(name))
      }
      for (const table of [
        'request',
        'request_asker',
        'request_supporter',
        'request_reply',
        'request_promise',
      ])
        assert.equal(await as('caseworker', { ...nabo, id: town.id }).count(table), 0)
    },
  },
  {
    name: 'whose a request is, and who asks it too, is seen by each of themselves alone',
    about: ['request_asker', 'request_supporter'],
    holds: async ({ as }) => {
      for (const name of everybody) {
        const asker = name === 'caseworker' || name === 'teamLead' ? 1 : 0
        assert.equal(await as(name).count('request_asker'), asker, String(name))
        assert.equal(await as(name).count('request_supporter'), name === 'colleague' ? 1 : 0, String(name))
      }
    },
  },
  {
    name: 'how many ask it too is told to the house and to nobody else',
    about: ['request_supporter'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(counts, [of(town).research])
        const told = 'rows' in answer ? answer.rows : []
        assert.deepEqual(told, isHere(name) ? [{ supporters: 1 }] : [], String(name))
      }
      done(await as('caseworker').tries(counts, [of(nabo).research]), 0)
      done(await as('caseworker').tries(counts, [of(town).neighbour]), 0)
    },
  },
  {
    name: 'those of the house ask, and ask too, in their own name',
    about: ['request', 'request_asker', 'request_supporter'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(asks, [town.id, randomUUID()])
        ;(isHere(name) ? done : refused)(answer)
        const too = await as(name).tries(asksToo, [town.id, of(town).neighbour, idOf(town, name)])
        ;(isHere(name) ? done : refused)(too)
      }
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(asks, [nabo.id, randomUUID()]))
      refused(await astray.tries(asksToo, [nabo.id, of(nabo).neighbour, nabo.colleague]))
      refused(await as('colleague').tries(asksToo, [town.id, of(town).neighbour, town.caseworker]))
      await arrange('delete from request_asker')
      for (const name of everybody) {
        const answer = await as(name).tries(isAsker, [town.id, of(town).neighbour, idOf(town, name)])
        ;(isHere(name) ? done : refused)(answer)
      }
      refused(await as('colleague').tries(isAsker, [town.id, of(town).neighbour, town.caseworker]))
      refused(await astray.tries(isAsker, [nabo.id, of(nabo).neighbour, nabo.colleague]))
      for (const column of ['asked_as', 'of_whom', 'asked_on', 'words_sealed', 'needed_by'])
        refused(await as('caseworker').tries(`update request set ${column} = null`), /permission denied/)
    },
  },
  {
    name: 'that it is needed no more is said by whoever asked; it is taken back by them, and not once others are in it',
    about: ['request', 'request_reply', 'request_promise', 'request_supporter'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const own = name === 'caseworker' || name === 'teamLead' ? 1 : 0
        done(await as(name).tries('update request set no_longer_on = today()'), own)
        const answer = await as(name).tries('delete from request')
        if (name === 'caseworker') refused(answer, /violates foreign key/)
        else done(answer, own)
      }
      for (const statement of ['update request set no_longer_on = today()', 'delete from request'])
        done(await as('caseworker', { ...nabo, id: town.id }).tries(statement), 0)
      const tables = ['request_reply', 'request_promise', 'request_supporter']
      for (const table of tables) {
        refused(await as('caseworker').tries('delete from request'), /violates foreign key/)
        await arrange(`delete from ${table}`)
      }
      done(await as('caseworker').does('delete from request'))
    },
  },
  {
    name: 'each asks it no more for themselves',
    about: ['request_supporter'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        done(await as(name).tries('delete from request_supporter'), name === 'colleague' ? 1 : 0)
      done(await as('colleague', { ...nabo, id: town.id }).tries('delete from request_supporter'), 0)
    },
  },
  {
    name: 'a reply is written by those of the house in their own name, and deleted by its writer',
    about: ['request_reply'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const row = [town.id, randomUUID(), of(town).research, idOf(town, name)]
        ;(isHere(name) ? done : refused)(await as(name).tries(replies, row))
        done(await as(name).tries('delete from request_reply'), name === 'coordinator' ? 1 : 0)
      }
      refused(
        await as('colleague').tries(replies, [town.id, randomUUID(), of(town).research, town.caseworker]),
      )
      const astray = as('coordinator', { ...nabo, id: town.id })
      refused(await astray.tries(replies, [nabo.id, randomUUID(), of(nabo).research, nabo.coordinator]))
      done(await astray.tries('delete from request_reply'), 0)
    },
  },
  {
    name: 'a day is promised in one’s own name, of research by a researcher; kept and taken back by whoever promised',
    about: ['request_promise'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const row = (request: string) => [town.id, randomUUID(), request, idOf(town, name)]
        const [research, neighbour] = [
          await as(name).tries(promisesIt, row(of(town).research)),
          await as(name).tries(promisesIt, row(of(town).neighbour)),
        ]
        ;(researches(name) ? done : refused)(research)
        ;(isHere(name) ? done : refused)(neighbour)
        const own = name === 'researcher' ? 1 : 0
        done(await as(name).tries('update request_promise set kept_on = today()'), own)
        done(await as(name).tries('delete from request_promise'), own)
      }
      const row = [town.id, randomUUID(), of(town).research, town.otherResearcher]
      refused(await as('researcher').tries(promisesIt, row))
      refused(await as('researcher').tries('update request_promise set day = today()'), /permission denied/)
      const astray = as('researcher', { ...nabo, id: town.id })
      refused(await astray.tries(promisesIt, [nabo.id, randomUUID(), of(nabo).research, nabo.researcher]))
      for (const statement of ['update request_promise set kept_on = today()', 'delete from request_promise'])
        done(await astray.tries(statement), 0)
      await arrange('update person_role set valid_to = today() where person_id = $1', [town.coordinator])
      const left = [town.id, randomUUID(), of(town).neighbour, town.coordinator]
      refused(await as('coordinator').tries(promisesIt, left))
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { research: randomUUID(), neighbour: randomUUID() }
    made.set(town.id, ids)
    const request = { ...here, words_sealed: '\\x77' }
    await insert(client, 'request', [
      { ...request, id: ids.research, asked_as: 'worker', of_whom: 'research', asked_on: '2026-11-01' },
      { ...request, id: ids.neighbour, asked_as: 'leader', of_whom: 'neighbour', asked_on: '2026-11-02' },
    ])
    await insert(client, 'request_asker', [
      { ...here, request_id: ids.research, person_id: town.caseworker },
      { ...here, request_id: ids.neighbour, person_id: town.teamLead },
    ])
    await insert(client, 'request_supporter', [
      { ...here, request_id: ids.research, person_id: town.colleague },
    ])
    const at = { ...request, id: randomUUID(), request_id: ids.research, created_at: '2026-11-05T08:00:00Z' }
    await insert(client, 'request_reply', [
      { ...at, kind: 'answer', written_as: 'otherStaff', written_by: town.coordinator },
    ])
    await insert(client, 'request_promise', [{ ...at, day: '2026-12-01', promised_by: town.researcher }])
  },
  sees: {
    ...eachOfTheHouse({ request: 2, request_reply: 1, request_promise: 1 }),
    caseworker: { request: 2, request_reply: 1, request_promise: 1, request_asker: 1 },
    teamLead: { request: 2, request_reply: 1, request_promise: 1, request_asker: 1 },
    colleague: { request: 2, request_reply: 1, request_promise: 1, request_supporter: 1 },
  },
  promises,
}
