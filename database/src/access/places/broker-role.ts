// What a broker does here: who reads and writes it, who says that it is so for them; and what somebody tells a coordinator alone.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const bringing: readonly (string | null)[] = ['knowledgeBroker', 'professionalCoordinator', 'coordinator']
const brings = (name: string | null) => bringing.includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
/** The caseworker and the colleague have a key together. */
const pair = (town: Town) => [town.caseworker, town.colleague].sort()

const writes = `insert into broker_role (municipality_id, version, words_sealed, written_by) values ($1, 2, '\\x00', $2)`
const says = 'insert into broker_role_alike (municipality_id, version, person_id) values ($1, 1, $2)'
const tells = `insert into broker_told (municipality_id, id, first_id, second_id, author_id, what, words_sealed)
  values ($1, $2, $3, $4, $5, 'unclear', '\\x00')`

const promises: Promised[] = [
  {
    name: 'what a broker does is read by the house, and written by those who bring people together, in their own name; a version is never changed',
    about: ['broker_role'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('broker_role'), isHere(name) ? 1 : 0, String(name))
        const answer = await as(name).tries(writes, [town.id, idOf(town, name)])
        if (brings(name)) done(answer)
        else refused(answer)
      }
      refused(await as('knowledgeBroker').tries(writes, [town.id, town.coordinator]))
      const astray = as('coordinator', { ...nabo, id: town.id })
      assert.equal(await astray.count('broker_role'), 0)
      refused(await astray.tries(writes, [nabo.id, nabo.coordinator]))
      for (const statement of ['update broker_role set version = 3', 'delete from broker_role'])
        refused(await as('coordinator').tries(statement), /permission denied/)
    },
  },
  {
    name: 'that it is so for somebody is seen by the house, said by those who bring people together for themselves, and taken back by them alone',
    about: ['broker_role_alike'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('broker_role_alike'), isHere(name) ? 1 : 0, String(name))
        done(await as(name).tries('delete from broker_role_alike'), name === 'knowledgeBroker' ? 1 : 0)
      }
      const astray = as('knowledgeBroker', { ...nabo, id: town.id })
      assert.equal(await astray.count('broker_role_alike'), 0)
      done(await astray.tries('delete from broker_role_alike'), 0)
      await arrange('delete from broker_role_alike')
      for (const name of everybody) {
        const answer = await as(name).tries(says, [town.id, idOf(town, name)])
        if (brings(name)) done(answer)
        else refused(answer)
      }
      refused(await as('knowledgeBroker').tries(says, [town.id, town.coordinator]))
      refused(await astray.tries(says, [nabo.id, nabo.knowledgeBroker]))
    },
  },
  {
    name: 'that somebody is alone with it, or that it is unclear, is read by themselves, and by whom they told while they coordinate; by no leader or colleague',
    about: ['broker_told', 'pair_key'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const isRead = async (...by: string[]) => {
        for (const name of everybody)
          assert.equal(await as(name).count('broker_told'), by.includes(String(name)) ? 1 : 0, String(name))
      }
      await isRead('caseworker')
      const isNow = (role: string) =>
        arrange('update person_role set role = $1 where person_id = $2', [role, town.colleague])
      await isNow('coordinator')
      await isRead('caseworker', 'colleague')
      for (const name of ['caseworker', 'colleague'] as const)
        assert.equal(await as(name, { ...nabo, id: town.id }).count('broker_told'), 0)
      await isNow('teamLead')
      await isRead('caseworker')
    },
  },
  {
    name: 'it is told by those who bring people together in their own name, and taken back by whoever told it; it goes with the key of the pair',
    about: ['broker_told', 'pair_key'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const by = (author: string) => [town.id, randomUUID(), ...pair(town), author]
      refused(await as('caseworker').tries(tells, by(town.caseworker)))
      await arrange(
        `insert into person_role (municipality_id, person_id, role, valid_from) values ($1, $2, 'knowledgeBroker', '2026-01-01')`,
        [town.id, town.caseworker],
      )
      done(await as('caseworker').tries(tells, by(town.caseworker)))
      refused(await as('caseworker').tries(tells, by(town.colleague)))
      refused(await as('coordinator').tries(tells, by(town.caseworker)))
      refused(await as('coordinator').tries(tells, by(town.coordinator)), /check constraint/)
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(tells, [nabo.id, randomUUID(), ...pair(nabo), nabo.caseworker]))
      const away = 'delete from broker_told'
      for (const name of everybody) done(await as(name).tries(away), name === 'caseworker' ? 1 : 0)
      done(await astray.tries(away), 0)
      refused(await as('caseworker').tries(`update broker_told set what = 'unclear'`), /permission denied/)
      await as('colleague').does('delete from pair_key')
      assert.equal(await as('caseworker').count('broker_told'), 0)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    await insert(client, 'broker_role', [
      { ...here, version: 1, words_sealed: '\\x77', written_by: town.coordinator, written_on: '2026-10-05' },
    ])
    await insert(client, 'broker_role_alike', [{ ...here, version: 1, person_id: town.knowledgeBroker }])
    const [first_id = '', second_id = ''] = pair(town)
    await insert(client, 'broker_told', [
      {
        ...{ ...here, id: randomUUID(), first_id, second_id, author_id: town.caseworker, what: 'alone' },
        ...{ words_sealed: '\\x77', told_on: '2026-10-05' },
      },
    ])
  },
  sees: {
    ...eachOfTheHouse({ broker_role: 1, broker_role_alike: 1 }),
    caseworker: { broker_role: 1, broker_role_alike: 1, broker_told: 1 },
  },
  promises,
}
