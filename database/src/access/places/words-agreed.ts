// What a room agrees on: how a word is said, who agrees, and examples from talk for those who have it.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { whoReflectHere } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** In the room of the town's group, written by the colleague and agreed to by the coordinator; and another by the colleague alone. */
const made = new Map<string, { wording: string; alone: string }>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const whoReflect = [...whoReflectHere, 'partner'] as const
const never = ['teamLead', 'director', 'politician', 'employer', 'citizenA', 'citizenB', null] as const
const haveIt: readonly (string | null)[] = ['caseworker', 'colleague', 'knowledgeBroker', 'researcher']
const inTheRoom: readonly (string | null)[] = ['knowledgeBroker', 'coordinator', 'colleague']
const everybody = [...whoReflect, ...never] as const

const writes = `insert into glossary_wording (municipality_id, id, concept, room_id, written_by, words_sealed)
  values ($1, $2, 'pause', $3, $4, '\\x00')`
const agrees = 'insert into glossary_agreement (municipality_id, wording_id, person_id) values ($1, $2, $3)'
const gives =
  'insert into glossary_example (municipality_id, wording_id, passage_id, put_by) values ($1, $2, $3, $4)'
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'
const idOf = (town: Town, name: (typeof everybody)[number]) => (name === null ? town.teamLead : town[name])

const promises: Promised[] = [
  {
    name: 'how a word is said in rooms, and who agrees, is read by those who reflect, and by no leader, citizen or next door',
    about: ['glossary_wording', 'glossary_agreement'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const [table, rows] of [
        ['glossary_wording', 2],
        ['glossary_agreement', 2],
      ] as const) {
        for (const name of whoReflect) assert.equal(await as(name).count(table), rows, name)
        for (const name of never) assert.equal(await as(name).count(table), 0, String(name))
        assert.equal(await as('caseworker', { ...nabo, id: town.id }).count(table), 0)
      }
    },
  },
  {
    name: 'an example is there for those who reflect and have the passage, and for no citizen, leader or anybody else',
    about: ['glossary_example'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody)
        assert.equal(await as(name).count('glossary_example'), haveIt.includes(name) ? 1 : 0, String(name))
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('glossary_example'), 0)
      await arrange(hasLeft, [town.caseworker])
      assert.equal(await as('caseworker').count('glossary_example'), 0)
    },
  },
  {
    name: 'how a word is said is written by whoever is in the room, in their own name, and rewritten by nobody',
    about: ['glossary_wording'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(writes, [town.id, randomUUID(), town.group, idOf(town, name)])
        if (inTheRoom.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(writes, [town.id, randomUUID(), town.group, town.coordinator]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(writes, [nabo.id, randomUUID(), nabo.group, nabo.colleague]))
      refused(
        await as('colleague').tries(`update glossary_wording set words_sealed = '\\x01'`),
        /permission denied/,
      )
      await arrange(hasLeft, [town.colleague])
      refused(await as('colleague').tries(writes, [town.id, randomUUID(), town.group, town.colleague]))
    },
  },
  {
    name: 'each in the room says that they agree themselves, and takes that back; nobody for another',
    about: ['glossary_agreement'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const back = 'delete from glossary_agreement'
      for (const name of everybody)
        done(await as(name).tries(back), name === 'coordinator' || name === 'colleague' ? 1 : 0)
      done(await as('coordinator', { ...nabo, id: town.id }).tries(back), 0)
      await arrange('delete from glossary_agreement')
      for (const name of everybody) {
        const answer = await as(name).tries(agrees, [town.id, of(town).wording, idOf(town, name)])
        if (inTheRoom.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(agrees, [town.id, of(town).wording, town.coordinator]))
    },
  },
  {
    name: 'whoever wrote how a word is said takes it back while nobody else agrees, and its examples go along; then it stays',
    about: ['glossary_wording'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const back = 'delete from glossary_wording where id = $1'
      done(await as('colleague').tries(back, [of(town).alone]))
      await arrange('delete from glossary_agreement where wording_id = $1', [of(town).alone])
      for (const name of everybody)
        done(await as(name).tries(back, [of(town).alone]), name === 'colleague' ? 1 : 0)
      done(await as('colleague').tries(back, [of(town).wording]), 0)
      done(await as('colleague', { ...nabo, id: town.id }).tries('delete from glossary_wording'), 0)
      await as('coordinator').does('delete from glossary_agreement')
      done(await as('colleague').tries(back, [of(town).wording]))
      await arrange(hasLeft, [town.colleague])
      done(await as('colleague').tries('delete from glossary_wording'), 0)
    },
  },
  {
    name: 'whoever is in the room gives a passage that they have as an example; it is taken away by them and by its owner',
    about: ['glossary_example'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const away = 'delete from glossary_example'
      for (const name of everybody)
        done(await as(name).tries(away), name === 'caseworker' || name === 'knowledgeBroker' ? 1 : 0)
      done(await as('knowledgeBroker', { ...nabo, id: town.id }).tries(away), 0)
      await arrange(away)
      const row = (by: string, passage = town.shared) => [town.id, of(town).wording, passage, by]
      for (const name of everybody) {
        const answer = await as(name).tries(gives, row(idOf(town, name)))
        if (haveIt.includes(name) && inTheRoom.includes(name)) done(answer)
        else refused(answer)
      }
      refused(await as('colleague').tries(gives, row(town.knowledgeBroker)))
      refused(await as('colleague').tries(gives, row(town.colleague, town.unshared)))
    },
  },
  {
    name: 'the citizen’s no leaves the word and takes the example',
    about: ['glossary_example'],
    holds: async ({ as, town, owner }) => {
      const kept = async (table: string) => (await owner('backup').sees())[table] ?? 0
      const before = await kept('glossary_example')
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.equal(await kept('glossary_example'), before - 1)
      assert.equal(await as('colleague').count('glossary_wording'), 2)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { wording: randomUUID(), alone: randomUUID() }
    made.set(town.id, ids)
    const wording = { ...here, room_id: town.group, written_by: town.colleague, words_sealed: '\\x77' }
    await insert(client, 'glossary_wording', [
      { ...wording, id: ids.wording, concept: 'pause', created_at: '2026-11-05T08:00:00Z' },
      { ...wording, id: ids.alone, concept: 'pause', created_at: '2026-11-06T08:00:00Z' },
    ])
    const agreed = { ...here, created_at: '2026-11-06T09:00:00Z' }
    await insert(client, 'glossary_agreement', [
      { ...agreed, wording_id: ids.wording, person_id: town.coordinator },
      { ...agreed, wording_id: ids.alone, person_id: town.colleague },
    ])
    await insert(client, 'glossary_example', [
      { ...agreed, wording_id: ids.wording, passage_id: town.shared, put_by: town.knowledgeBroker },
    ])
  },
  sees: Object.fromEntries(
    whoReflect.map((name) => [
      name,
      {
        ...{ glossary_wording: 2, glossary_agreement: 2 },
        ...(haveIt.includes(name) ? { glossary_example: 1 } : {}),
      },
    ]),
  ),
  promises,
}
