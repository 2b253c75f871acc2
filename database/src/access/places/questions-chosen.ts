// Questions that are chosen together: read and written by the house, in each one's own name; what is written stays.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const made = new Map<string, Record<'instrument' | 'item', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const tables = ['instrument', 'instrument_item', 'item_wording', 'item_remark'] as const

/** How each is written: the municipality, a new id, what it belongs to, and in whose name. */
const writes = {
  instrument: `insert into instrument (municipality_id, id, written_by, words_sealed) values ($1, $2, $4, $3::text::bytea)`,
  instrument_item: `insert into instrument_item (municipality_id, id, instrument_id, written_by, element, answer)
    values ($1, $2, $3, $4, 'degrees', 'agree')`,
  item_wording: `insert into item_wording (municipality_id, id, item_id, written_by, comparable, words_sealed)
    values ($1, $2, $3, $4, true, '\\x00')`,
  item_remark: `insert into item_remark (municipality_id, id, item_id, written_by, kind, helped, words_sealed)
    values ($1, $2, $3, $4, 'dropped', '{citizen}', '\\x00')`,
} as const

const belongsTo = (town: Town, table: (typeof tables)[number]) =>
  table === 'instrument' ? '00' : table === 'instrument_item' ? of(town).instrument : of(town).item

const promises: Promised[] = [
  {
    name: 'which questions are chosen, how they are put and what was learned of them is read by the house; by nobody outside or next door',
    about: [...tables],
    holds: async ({ as, scene: { nabo }, town }) => {
      for (const table of tables) {
        for (const name of everybody)
          assert.equal(await as(name).count(table), isHere(name) ? 1 : 0, `${table}, ${String(name)}`)
        assert.equal(await as('coordinator', { ...nabo, id: town.id }).count(table), 0, table)
      }
    },
  },
  {
    name: 'those of the house write questions in their own name, and nobody else does, nor next door',
    about: [...tables],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const table of tables) {
        for (const name of everybody) {
          const by = name === null ? town.teamLead : town[name]
          const answer = await as(name).tries(writes[table], [
            town.id,
            randomUUID(),
            belongsTo(town, table),
            by,
          ])
          ;(isHere(name) ? done : refused)(answer)
        }
        const another = [town.id, randomUUID(), belongsTo(town, table), town.colleague]
        refused(await as('caseworker').tries(writes[table], another))
        const astray = [nabo.id, randomUUID(), belongsTo(nabo, table), nabo.coordinator]
        refused(await as('coordinator', { ...nabo, id: town.id }).tries(writes[table], astray))
      }
    },
  },
  {
    name: 'nothing that was written of a question is changed or taken out, by anybody',
    about: [...tables],
    holds: async ({ as }) => {
      for (const table of tables)
        for (const what of [`update ${table} set created_at = now()`, `delete from ${table}`])
          refused(await as('coordinator').tries(what), /permission denied/)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const ids = { instrument: randomUUID(), item: randomUUID() }
    made.set(town.id, ids)
    const here = { municipality_id: town.id, written_by: town.coordinator }
    await insert(client, 'instrument', [{ ...here, id: ids.instrument, words_sealed: '\\x77' }])
    await insert(client, 'instrument_item', [
      { ...here, id: ids.item, instrument_id: ids.instrument, element: 'degrees', answer: 'agree' },
    ])
    const one = { ...here, item_id: ids.item, words_sealed: '\\x77' }
    await insert(client, 'item_wording', [{ ...one, id: randomUUID(), comparable: true }])
    await insert(client, 'item_remark', [
      { ...one, id: randomUUID(), kind: 'understood', helped: '{citizen}' },
    ])
  },
  sees: eachOfTheHouse({ instrument: 1, instrument_item: 1, item_wording: 1, item_remark: 1 }),
  promises,
}
