// What a theme gathers: passages and noticings by a link, for those who may see them anyway, and what people wanted to try, in words of their own.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** On the theme that waits hang the shared passage, a noticing that the colleague shared and one that they did not, and what they wanted to try. */
const made = new Map<string, { theme: string; shared: string; own: string; tried: string }>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const haveIt = ['caseworker', 'colleague', 'knowledgeBroker', 'researcher'] as const
const reflectToo = [
  ...['otherColleague', 'otherDepartment', 'companyConsultant', 'professionalCoordinator'],
  ...['coordinator', 'otherResearcher', 'partner'],
] as PersonName[]
const never = ['teamLead', 'director', 'politician', 'employer', 'citizenA', 'citizenB', null] as const

const hangsPassage = `insert into learning_theme_passage (municipality_id, theme_id, passage_id, hung_by) values ($1, $2, $3, $4)`
const hangsNoticing = `insert into learning_theme_noticing (municipality_id, theme_id, noticing_id, hung_by) values ($1, $2, $3, $4)`
const tries = `insert into learning_theme_experiment (municipality_id, id, theme_id, person_id, words_sealed) values ($1, $2, $3, $4, '\\x00')`
const hasLeft = 'update person_role set valid_to = today() where person_id = $1'

const promises: Promised[] = [
  {
    name: 'that a passage hangs on a theme is seen by those who reflect and have the passage, and by no citizen, leader or anybody else',
    about: ['learning_theme_passage'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const seen = (name: PersonName | null) => as(name).count('learning_theme_passage')
      for (const name of haveIt) assert.equal(await seen(name), 1, name)
      for (const name of [...reflectToo, ...never]) assert.equal(await seen(name), 0, String(name))
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('learning_theme_passage'), 0)
      await as('caseworker').does('delete from passage_share where id = $1', [town.shareWithColleague])
      assert.equal(await seen('colleague'), 0)
      await arrange(hasLeft, [town.caseworker])
      assert.equal(await seen('caseworker'), 0)
    },
  },
  {
    name: 'that a noticing hangs on a theme is seen by those who reflect and may read it: one that is not shared only by its author',
    about: ['learning_theme_noticing'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const seen = (name: PersonName | null) => as(name).count('learning_theme_noticing')
      for (const name of haveIt) assert.equal(await seen(name), name === 'colleague' ? 2 : 1, name)
      for (const name of [...reflectToo, ...never]) assert.equal(await seen(name), 0, String(name))
      assert.equal(await as('caseworker', { ...nabo, id: town.id }).count('learning_theme_noticing'), 0)
      await as('colleague').does('update noticing set shared_at = null where id = $1', [of(town).shared])
      assert.equal(await seen('caseworker'), 0)
      assert.equal(await seen('colleague'), 2)
      await arrange(hasLeft, [town.colleague])
      assert.equal(await seen('colleague'), 0)
    },
  },
  {
    name: 'whoever reflects hangs a passage that they have, in their own name; nobody hangs what they may not see',
    about: ['learning_theme_passage'],
    holds: async ({ as, town, arrange }) => {
      const row = (passage: string, by: string) => [town.id, of(town).theme, passage, by]
      done(await as('caseworker').tries(hangsPassage, row(town.unshared, town.caseworker)))
      await arrange('delete from learning_theme_passage where passage_id = $1', [town.shared])
      for (const name of haveIt) done(await as(name).tries(hangsPassage, row(town.shared, town[name])))
      for (const name of [...reflectToo, ...never]) {
        const mine = name === null ? town.teamLead : (town as unknown as Record<string, string>)[name]
        refused(await as(name).tries(hangsPassage, row(town.shared, mine ?? '')))
      }
      refused(await as('colleague').tries(hangsPassage, row(town.unshared, town.colleague)))
      refused(await as('colleague').tries(hangsPassage, row(town.shared, town.caseworker)))
    },
  },
  {
    name: 'whoever reflects hangs a noticing that they may read, in their own name; nobody hangs what they may not read',
    about: ['learning_theme_noticing'],
    holds: async ({ as, town, arrange }) => {
      await arrange('delete from learning_theme_noticing where noticing_id = $1', [of(town).shared])
      const row = (noticing: string, by: string) => [town.id, of(town).theme, noticing, by]
      for (const name of haveIt) done(await as(name).tries(hangsNoticing, row(of(town).shared, town[name])))
      for (const name of [...reflectToo, ...never]) {
        const mine = name === null ? town.teamLead : (town as unknown as Record<string, string>)[name]
        refused(await as(name).tries(hangsNoticing, row(of(town).shared, mine ?? '')))
      }
      refused(await as('colleague').tries(hangsNoticing, row(of(town).shared, town.caseworker)))
      await arrange(hasLeft, [town.colleague])
      refused(await as('colleague').tries(hangsNoticing, row(of(town).shared, town.colleague)))
    },
  },
  {
    name: 'what hangs on a theme is taken off by whoever hung it, and by the one whose passage or noticing it is; by nobody else',
    about: ['learning_theme_passage', 'learning_theme_noticing'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const passageOff = 'delete from learning_theme_passage'
      const noticingOff = 'delete from learning_theme_noticing where noticing_id = $1'
      for (const name of [...haveIt, ...reflectToo, ...never])
        done(await as(name).tries(passageOff), name === 'knowledgeBroker' || name === 'caseworker' ? 1 : 0)
      for (const name of [...haveIt, ...reflectToo, ...never])
        done(
          await as(name).tries(noticingOff, [of(town).shared]),
          name === 'caseworker' || name === 'colleague' ? 1 : 0,
        )
      for (const table of ['learning_theme_passage', 'learning_theme_noticing'])
        for (const name of ['caseworker', 'knowledgeBroker'] as const)
          done(await as(name, { ...nabo, id: town.id }).tries(`delete from ${table}`), 0)
    },
  },
  {
    name: 'what somebody wanted to try about a theme is read by those who reflect, written in one’s own name and taken off by oneself',
    about: ['learning_theme_experiment'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const off = 'delete from learning_theme_experiment'
      for (const name of [...haveIt, ...reflectToo]) {
        const me = (town as unknown as Record<string, string>)[String(name)] ?? ''
        assert.equal(await as(name).count('learning_theme_experiment'), 1, String(name))
        done(await as(name).tries(tries, [town.id, randomUUID(), of(town).theme, me]))
        done(await as(name).tries(off), name === 'colleague' ? 1 : 0)
      }
      for (const name of never) {
        const me = name === null ? town.teamLead : town[name]
        assert.equal(await as(name).count('learning_theme_experiment'), 0, String(name))
        refused(await as(name).tries(tries, [town.id, randomUUID(), of(town).theme, me]))
        done(await as(name).tries(off), 0)
      }
      refused(await as('caseworker').tries(tries, [town.id, randomUUID(), of(town).theme, town.colleague]))
      const astray = as('colleague', { ...nabo, id: town.id })
      assert.equal(await astray.count('learning_theme_experiment'), 0)
      done(await astray.tries(off), 0)
    },
  },
  {
    name: 'nothing that hangs on a theme is moved or rewritten',
    about: ['learning_theme_passage', 'learning_theme_noticing', 'learning_theme_experiment'],
    holds: async ({ as }) => {
      for (const table of ['passage', 'noticing', 'experiment'])
        refused(
          await as('colleague').tries(`update learning_theme_${table} set theme_id = null`),
          /permission denied/,
        )
    },
  },
  {
    name: 'the citizen’s no leaves nothing of a passage or a noticing on a theme, and a theme that is taken back nothing at all',
    about: ['learning_theme_passage', 'learning_theme_noticing', 'learning_theme_experiment'],
    holds: async ({ as, town, owner }) => {
      const kept = async (table: string) => (await owner('backup').sees())[`learning_theme_${table}`] ?? 0
      const before = [await kept('passage'), await kept('noticing'), await kept('experiment')]
      await as('citizenA').does(`select withdraw_consent($1, 'ownReflection')`, [town.open.id])
      assert.deepEqual(
        [await kept('passage'), await kept('noticing'), await kept('experiment')],
        [(before[0] ?? 0) - 1, (before[1] ?? 0) - 2, before[2]],
      )
      done(await as('caseworker').does('delete from learning_theme where id = $1', [of(town).theme]))
      assert.equal(await kept('experiment'), (before[2] ?? 0) - 1)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const { rows: themes } = await client.query<{ id: string }>(
      `select id from learning_theme where municipality_id = $1 and state = 'waiting'`,
      [town.id],
    )
    const { rows: noticings } = await client.query<{ id: string; is_shared: boolean }>(
      `select id, shared_at is not null as is_shared from noticing
       where municipality_id = $1 and author_id = $2 and passage_id = $3`,
      [town.id, town.colleague, town.shared],
    )
    const noticing = (isShared: boolean) =>
      noticings.find(({ is_shared }) => is_shared === isShared)?.id ?? assert.fail('the colleague noticed')
    const ids = {
      ...{ theme: themes[0]?.id ?? assert.fail('a theme waits'), tried: randomUUID() },
      ...{ shared: noticing(true), own: noticing(false) },
    }
    made.set(town.id, ids)
    const hung = { ...here, theme_id: ids.theme, created_at: '2026-11-05T08:00:00Z' }
    await insert(client, 'learning_theme_passage', [
      { ...hung, passage_id: town.shared, hung_by: town.knowledgeBroker },
    ])
    await insert(client, 'learning_theme_noticing', [
      { ...hung, noticing_id: ids.shared, hung_by: town.caseworker },
      { ...hung, noticing_id: ids.own, hung_by: town.colleague },
    ])
    await insert(client, 'learning_theme_experiment', [
      { ...hung, id: ids.tried, person_id: town.colleague, words_sealed: '\\x77' },
    ])
  },
  sees: {
    ...Object.fromEntries(reflectToo.map((name) => [name, { learning_theme_experiment: 1 }])),
    ...Object.fromEntries(
      haveIt.map((name) => [
        name,
        {
          ...{ learning_theme_passage: 1, learning_theme_experiment: 1 },
          learning_theme_noticing: name === 'colleague' ? 2 : 1,
        },
      ]),
    ),
  },
  promises,
}
