// A citizen's wishes for work: for the citizen and those who work with them, never written over, and the citizen's to delete.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { astray } from '../as-whom.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const everybody = [...inTheHouse, ...outside] as const
const works: readonly (string | null)[] = ['citizenA', 'caseworker', 'colleague']
const tables = ['wish', 'wish_version', 'wish_event'] as const
const wishes = new Map<string, string>()
const wishOf = (town: Town) => wishes.get(town.id) ?? assert.fail('the wish is there')

const writes = `insert into wish (municipality_id, id, citizen_id, written_by, place, submission_id) values ($1, $2, $3, $4, 2, $2)`
const says = `insert into wish_version (municipality_id, id, citizen_id, wish_id, written_by, words_sealed, unit, hours, submission_id)
  values ($1, $2, $3, $4, $5, '\\x00', '4411', 20, $2)`
const happened = `insert into wish_event (municipality_id, id, citizen_id, wish_id, kind, written_by, words_sealed, submission_id)
  values ($1, $2, $3, $4, $6, $5, '\\x00', $2)`
const moves = 'update wish set place = 3, moved_by = $1, moved_on = today()'

const promises: Promised[] = [
  {
    name: 'a wish, what it says and what happened to it are seen by the citizen and those who work with them today; by nobody else, and not next door',
    about: [...tables],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      for (const table of tables) {
        const rows = { wish: 3, wish_version: 2, wish_event: 1 }[table]
        for (const name of everybody)
          assert.equal(await as(name).count(table), works.includes(name) ? rows : 0, `${table} ${name}`)
        for (const name of ['citizenA', 'caseworker'] as const)
          assert.equal(await astray(asking, name).count(table), 0)
      }
      await arrange('update case_assignment set valid_to = today() where worker_id = $1', [town.caseworker])
      for (const table of tables) assert.equal(await as('caseworker').count(table), 0)
    },
  },
  {
    name: 'a wish is written, said anew and moved by the citizen and those who work with them, in their own name; no version is changed by anybody',
    about: [...tables],
    holds: async (asking) => {
      const { as, town, scene } = asking
      for (const name of everybody) {
        const by = name === null ? town.citizenA : town[name]
        const row = [town.id, randomUUID(), town.citizenA]
        const isTheirs = works.includes(name)
        for (const answer of [
          await as(name).tries(writes, [...row, by]),
          await as(name).tries(says, [...row, wishOf(town), by]),
        ])
          if (isTheirs) done(answer)
          else refused(answer)
        done(await as(name).tries(moves, [by]), isTheirs ? 3 : 0)
      }
      const other = [town.id, randomUUID(), town.citizenA]
      refused(await as('caseworker').tries(writes, [...other, town.citizenA]))
      refused(await as('citizenA').tries(says, [...other, wishOf(town), town.caseworker]))
      refused(await as('citizenA').tries(moves, [town.caseworker]))
      const { nabo } = scene
      const theirs = [nabo.id, randomUUID(), nabo.citizenA]
      refused(await astray(asking, 'citizenA').tries(writes, [...theirs, nabo.citizenA]))
      refused(await astray(asking, 'citizenA').tries(says, [...theirs, wishOf(nabo), nabo.citizenA]))
      done(await astray(asking, 'citizenA').tries(moves, [nabo.citizenA]), 0)
      for (const change of [`update wish_version set words_sealed = '\\x01'`, 'delete from wish_version'])
        refused(await as('citizenA').tries(change), /permission denied/)
      refused(await as('citizenA').tries(`update wish_event set words_sealed = '\\x01'`), /permission denied/)
    },
  },
  {
    name: 'that a wish cannot be met is said by whoever works with the citizen, in their own name, and by no citizen; what else happened is said by both',
    about: ['wish_event'],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const row = (by: string, kind: string) => [town.id, randomUUID(), town.citizenA, wishOf(town), by, kind]
      for (const name of everybody) {
        const by = name === null ? town.citizenA : town[name]
        for (const kind of ['cannot', 'left', 'why', 'again', 'declined']) {
          const answer = await as(name).tries(happened, row(by, kind))
          if (works.includes(name) && !(kind === 'cannot' && name === 'citizenA')) done(answer)
          else refused(answer)
        }
      }
      refused(await as('citizenA').tries(happened, row(town.caseworker, 'left')))
      refused(await as('caseworker').tries(happened, row(town.colleague, 'cannot')))
      const { nabo } = scene
      const next = [nabo.id, randomUUID(), nabo.citizenA, wishOf(nabo), nabo.caseworker, 'again']
      refused(await astray(asking, 'caseworker').tries(happened, next))
    },
  },
  {
    name: 'what happened is taken back at once by whoever wrote it, and by nobody else or later',
    about: ['wish_event'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      for (const name of everybody)
        done(await as(name).tries('delete from wish_event'), name === 'caseworker' ? 1 : 0)
      done(await astray(asking, 'caseworker').tries('delete from wish_event'), 0)
      await arrange(
        `update wish_event set created_at = now() - interval '16 minutes' where municipality_id = $1`,
        [town.id],
      )
      done(await as('caseworker').tries('delete from wish_event'), 0)
    },
  },
  {
    name: 'a wish is deleted by the citizen alone, with all that it said and that happened to it; and goes with their key',
    about: [...tables, 'citizen_key'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      for (const name of everybody.filter((one) => one !== 'citizenA'))
        done(await as(name).tries('delete from wish'), 0)
      done(await astray(asking, 'citizenA').tries('delete from wish'), 0)
      done(await as('citizenA').tries('delete from wish'), 3)
      await arrange('delete from wish where citizen_id = $1', [town.citizenA])
      for (const table of tables) assert.equal(await as('citizenA').count(table), 0)
    },
  },
  {
    name: 'wishes go with the key of the citizen',
    about: [...tables, 'citizen_key'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from citizen_key where citizen_id = $1', [town.citizenA])
      for (const table of tables) assert.equal(await as('citizenA').count(table), 0)
    },
  },
]

/** One wish of two versions (two more stand among the job orders and the questions), the citizen's and the caseworker's, and what the caseworker said of it. */
export const place: PlaceTables = {
  rows: async (client, town) => {
    const wish = randomUUID()
    wishes.set(town.id, wish)
    const one = { municipality_id: town.id, citizen_id: town.citizenA }
    const of = { ...one, wish_id: wish, words_sealed: '\\x77' }
    const ids = () => ({ id: randomUUID(), submission_id: randomUUID() })
    await insert(client, 'wish', [
      { ...one, id: wish, submission_id: randomUUID(), written_by: town.citizenA, place: 1 },
    ])
    await insert(client, 'wish_version', [
      { ...of, ...ids(), written_by: town.citizenA },
      { ...of, ...ids(), written_by: town.caseworker },
    ])
    await insert(client, 'wish_event', [{ ...of, ...ids(), written_by: town.caseworker, kind: 'cannot' }])
  },
  sees: Object.fromEntries(
    ['citizenA', 'caseworker', 'colleague'].map((name) => [
      name,
      { wish: 1, wish_version: 2, wish_event: 1 },
    ]),
  ),
  promises,
}
