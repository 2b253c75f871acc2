// How many complaints there are is told to some, and of few to nobody; what was counted before, and the days promised, are written at the keys.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { astray, standAtTheKeys } from '../as-whom.ts'
import { rowsOf } from '../complaints.ts'
import { inTheHouse } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const promises: Promised[] = [
  {
    name: 'within how many days one hears from us is read by whoever has signed in, and said at the keys, beforehand or from today on',
    about: ['complaint_days'],
    holds: async (asking) => {
      const { as, town, arrange } = asking
      const decide = `insert into complaint_days (municipality_id, valid_from, days) values ($1, today() + 3, 4)`
      const away = 'delete from complaint_days'
      assert.equal(await as(null).count('complaint_days'), 0)
      assert.equal(await astray(asking, 'citizenA').count('complaint_days'), 1)
      for (const name of ['coordinator', 'director', 'teamLead', 'citizenA'] as const)
        refused(await as(name).tries(decide, [town.id]))
      await arrange(
        `insert into complaint_days (municipality_id, valid_from, days) values ($1, today() + 9, 4)`,
        [town.id],
      )
      for (const name of ['coordinator', 'director'] as const) done(await as(name).tries(away), 0)
      for (const name of ['teamLead', 'director', 'caseworker', 'citizenA'] as const) {
        await standAtTheKeys(as(name))
        refused(await as(name).tries(decide, [town.id]))
        done(await as(name).tries(away), 0)
      }
      await standAtTheKeys(as('coordinator'))
      done(await as('coordinator').tries(decide, [town.id]))
      done(await as('coordinator').tries(away), 1)
      await arrange(`update complaint_days set valid_from = today() where days = 4`)
      done(await as('coordinator').tries(away), 0)
    },
  },
  {
    name: 'what was counted before is written, seen and taken away at the keys, by a coordinator',
    about: ['complaint_before'],
    holds: async ({ as, town }) => {
      const note = `insert into complaint_before (municipality_id, id, year, complaints, source_sealed) values ($1, $2, 2018, 12, '\\x00')`
      const try3 = async (name: PersonName | null) => [
        await as(name).tries(note, [town.id, randomUUID()]),
        await as(name).tries('select id from complaint_before'),
        await as(name).tries('delete from complaint_before'),
      ]
      const nothing = (answers: Awaited<ReturnType<typeof try3>>) => {
        refused(answers[0]!)
        for (const answer of answers.slice(1)) done(answer, 0)
      }
      for (const name of ['coordinator', 'director', null] as const) nothing(await try3(name))
      await standAtTheKeys(as('coordinator'))
      for (const name of ['director', 'teamLead', 'politician', 'caseworker', 'citizenA'] as const)
        nothing(await try3(name))
      for (const [at, answer] of (await try3('coordinator')).entries()) done(answer, at === 0 ? 1 : 1)
    },
  },
  {
    name: 'how many complaints there were is told to leaders, coordinators and politicians of this municipality, and to nobody else',
    about: ['complaints_counted', 'complaints_pending'],
    holds: async ({ as, arrange, town, scene }) => {
      const allowed: readonly string[] = ['teamLead', 'director', 'coordinator', 'politician']
      for (const name of [...inTheHouse, 'employer', 'partner', 'politician', 'citizenA', null] as const) {
        const may = name !== null && allowed.includes(name)
        assert.equal((await rowsOf(as(name))).length > 0, may, String(name))
        assert.equal(await as(name).count('complaints_pending()'), may ? 1 : 0, String(name))
      }
      const pending = () => rowsOf(as('politician'), 'select * from complaints_pending()')
      assert.deepEqual(await pending(), [{ pending: 2, past_the_day: 0 }])
      await arrange('update complaint set answer_by = today() - 1')
      assert.deepEqual(await pending(), [{ pending: 2, past_the_day: 2 }])
      await as('teamLead').does('update complaint set answered_at = now()')
      assert.deepEqual(await pending(), [{ pending: 2, past_the_day: 1 }])
      await arrange('update complaint set ended_at = now() where municipality_id = $1', [town.id])
      assert.deepEqual(await pending(), [{ pending: 0, past_the_day: 0 }])
      await arrange('delete from complaint where municipality_id = $1', [scene.nabo.id])
      assert.ok((await rowsOf(as('politician'))).length > 0)
      await arrange('delete from complaint; delete from complaint_before; delete from complaint_taken_back')
      assert.deepEqual(await rowsOf(as('politician')), [])
    },
  },
  {
    name: 'a kind of fewer than five people is not told by itself, nor found by subtraction; five complaints of one are one',
    about: ['complaints_counted', 'few_together'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from complaint; delete from complaint_before; delete from complaint_taken_back')
      const some = (kind: string, count: number, day = '2024-05-01') =>
        arrange(
          `with one as (insert into person (municipality_id, id, kind, display_name) select $1, gen_random_uuid(), 'citizen', 'x' from generate_series(1, $3::int) returning id)
           insert into complaint (municipality_id, id, citizen_id, to_id, kind, came, written_by, received_on, wrapped_key, words_sealed, submission_id)
           select $1, gen_random_uuid(), one.id, $4, $2, 'page', one.id, $5, '\\x00', '\\x00', gen_random_uuid() from one`,
          [town.id, kind, count, town.director, day],
        )
      const kinds = async (year = 2024) =>
        (await rowsOf(as('politician')))
          .filter((row) => row['year'] === year && row['kind'] !== null)
          .map(({ kind, complaints }) => `${String(kind)} ${String(complaints)}`)
      await some('letter', 4)
      assert.deepEqual(await kinds(), [])
      await some('letter', 1)
      assert.deepEqual(await kinds(), ['letter 5'])
      await some('meeting', 2)
      assert.deepEqual(await kinds(), ['few 7'])
      await some('waiting', 3)
      assert.deepEqual(await kinds(), ['few 5', 'letter 5'])
      await arrange(
        `update complaint set citizen_id = (select citizen_id from complaint where kind = 'letter' limit 1) where kind = 'letter'`,
      )
      assert.deepEqual(await kinds(), ['few 10'])
      // The total is told, also of the quarter that goes on; its kinds are not.
      await arrange('delete from complaint')
      const { year, day } = (
        await rowsOf(as('politician'), `select extract(year from today())::int as year, today()::text as day`)
      )[0] as { year: number; day: string }
      await some('letter', 6, day)
      assert.deepEqual(await kinds(year), [])
      assert.deepEqual(
        (await rowsOf(as('politician'))).map(({ complaints }) => complaints),
        [6],
      )
    },
  },
  {
    name: 'counts from before the system stand by themselves, kinds of fewer than five together or not at all',
    about: ['complaints_counted', 'complaint_before'],
    holds: async ({ as, arrange, town }) => {
      await arrange('delete from complaint_before')
      const before = (kind: string | null, complaints: number) =>
        arrange(
          `insert into complaint_before (municipality_id, id, year, kind, complaints, source_sealed) values ($1, $2, 2019, $3, $4, '\\x00')`,
          [...[town.id, randomUUID(), kind, complaints]],
        )
      const of2019 = async () =>
        (await rowsOf(as('director')))
          .filter((row) => row['is_before'])
          .map(({ year, kind, complaints }) => `${String(year)} ${String(kind)} ${String(complaints)}`)
      await before('letter', 20)
      await before('meeting', 3)
      assert.deepEqual(await of2019(), ['2019 null 23', '2019 few 23'])
      await before('waiting', 4)
      assert.deepEqual(await of2019(), ['2019 null 27', '2019 few 7', '2019 letter 20'])
      await before(null, 41)
      assert.deepEqual(await of2019(), ['2019 null 41', '2019 few 7', '2019 letter 20'])
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees: {}, promises }
