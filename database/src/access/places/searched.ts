// What is looked up of what the house writes: whoever sees a thing sees its row here, and nobody else does, whatever table it is of.
import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PersonName } from '../../testing.ts'
import { whoSees } from '../../who-sees.ts'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

/** The tables that have joined in, as the policies look at them. */
const joined: readonly string[] = whoSees.search_index.follows

const others = await Promise.all(
  globSync('*.ts', { cwd: import.meta.dirname })
    .filter((file) => file !== basename(import.meta.filename))
    .sort()
    .map(async (file) => {
      const { place } = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as {
        place: PlaceTables
      }
      return place.sees
    }),
)
const everybody = [...inTheHouse, ...outside] as const

/** As many as they see of the things themselves, in the scenes of all the other places. */
const seenBy = (name: PersonName): number =>
  others.reduce(
    (sum, sees) =>
      sum +
      Object.entries(sees[name] ?? {})
        .filter(([table]) => joined.includes(table))
        .reduce((of, [, many]) => of + many, 0),
    0,
  )

const named = everybody.filter((name) => name !== null)
const sees = Object.fromEntries(
  named
    .map((name) => [name, seenBy(name)] as const)
    .flatMap(([name, n]) => (n > 0 ? [[name, { search_index: n }]] : [])),
)

/** Each kind with its table, as the triggers say. */
async function kindsOf(asking: Asking): Promise<{ kind: string; table: string; id: string }[]> {
  const told = await asking.owner('setUp').does(
    `select c.relname as table, said[1] as kind, said[2] as id from pg_trigger t join pg_class c on c.oid = t.tgrelid,
       string_to_array(encode(t.tgargs, 'escape'), '\\000') said where t.tgname = 'keep_searched' and t.tgnargs = 3`,
  )
  assert.ok('rows' in told && told.rows.length >= 10)
  return told.rows as never
}

const takesIn = `update search_index set hashes = '{1}' where thing_id is not null`

const promises: Promised[] = [
  {
    name: 'whoever sees a thing that is looked up sees its row in the index, and nobody else does, of whatever kind it is',
    about: ['search_index', ...joined],
    holds: async (asking) => {
      const { as, town, scene } = asking
      const kinds = await kindsOf(asking)
      assert.deepEqual(kinds.map(({ table }) => table).sort(), [...joined].sort())
      for (const { kind, table, id } of kinds) {
        let some = 0
        for (const name of everybody) {
          const there = await as(name).count(table)
          assert.equal(await as(name).count('search_index where kind = $1', [kind]), there, `${kind} ${name}`)
          assert.equal(
            await as(name).count(`search_index s join ${table} t on t.${id} = s.thing_id where s.kind = $1`, [
              kind,
            ]),
            there,
            `${kind} ${name}`,
          )
          some += there
        }
        assert.ok(some > 0, `there is a ${kind} in a scene`)
      }
      for (const name of ['caseworker', 'coordinator', 'citizenA'] as const)
        assert.equal(await as(name, { ...scene.nabo, id: town.id }).count('search_index'), 0)
    },
  },
  {
    name: 'a row of one kind is not seen because there is a thing of another kind with its id',
    about: ['search_index'],
    holds: async (asking) => {
      const { as, arrange } = asking
      const before = new Map<string, number>()
      for (const name of everybody) before.set(String(name), await as(name).count('search_index'))
      for (const { table, id } of await kindsOf(asking))
        await arrange(
          `insert into search_index (municipality_id, kind, thing_id, day)
             select municipality_id, 'somethingElse', ${id}, today() from ${table} on conflict do nothing`,
        )
      for (const name of everybody)
        assert.equal(await as(name).count('search_index'), before.get(String(name)), String(name))
    },
  },
  {
    name: 'words are taken in by those of the house, of what they see and once; a citizen takes in nothing, not even of a wonder of her own',
    about: ['search_index'],
    holds: async (asking) => {
      const { as, arrange, town, scene } = asking
      const { nabo } = scene
      assert.ok((await as('citizenA').count('search_index')) > 0)
      for (const name of everybody) {
        const isHere = (inTheHouse as readonly (string | null)[]).includes(name)
        done(await as(name).tries(takesIn), isHere ? await as(name).count('search_index') : 0)
      }
      done(await as('coordinator', { ...nabo, id: town.id }).tries(takesIn), 0)
      // Not even a statement that names no row reaches next door.
      const all = await as('coordinator', nabo).tries(`update search_index set hashes = '{1}'`)
      const theirs = await asking.owner('setUp').count('search_index where municipality_id = $1', [nabo.id])
      done(all, theirs)
      refused(
        await as('caseworker').tries('update search_index set hashes = null where thing_id is not null'),
      )
      await arrange(`update search_index set hashes = '{1}'`)
      for (const name of everybody) done(await as(name).tries(takesIn), 0)
    },
  },
  {
    name: 'nobody puts a row into the index or takes one out, nor says of another thing or day that it is its own',
    about: ['search_index'],
    holds: async ({ as, town }) => {
      const row = `insert into search_index (municipality_id, kind, thing_id, day) values ($1, 'loop', $1, '2026-11-20')`
      refused(await as('coordinator').tries(row, [town.id]), /permission denied/)
      refused(await as('coordinator').tries('delete from search_index'), /permission denied/)
      for (const column of ['municipality_id', 'kind', 'thing_id', 'day', 'revision'])
        refused(
          await as('coordinator').tries(`update search_index set ${column} = ${column}`),
          /permission denied/,
        )
    },
  },
  {
    name: 'the row goes in the statement that deletes its thing, and is emptied in the one that changes its words',
    about: ['search_index', 'keep_searched'],
    holds: async (asking) => {
      const { as, arrange, town } = asking
      await arrange(`update search_index set hashes = '{1}'`)
      const ofKind = (kind: string, more = '') =>
        as('caseworker').count(`search_index where kind = $1${more}`, [kind])
      const known = ' and hashes is not null'
      const signs = await ofKind('outsideSign')
      done(await as('caseworker').does('delete from outside_sign where noted_by = $1', [town.caseworker]))
      assert.equal(await ofKind('outsideSign'), signs - 1)
      const loops = await ofKind('loop', known)
      done(await as('citizenA').does('update loop set wonder_sealed = null'))
      assert.equal(await ofKind('loop', known), loops - 1)
      const letters = await ofKind('letter', known)
      await arrange(
        `update letter_version set text_sealed = '\\x01' where municipality_id = $1 and id = (select id from letter_version where municipality_id = $1 limit 1)`,
        [town.id],
      )
      assert.equal(await ofKind('letter', known), letters - 1)
      // Whatever duty a statement was on, it is on it afterwards.
      const kept = await as('caseworker').does(`select current_setting('lydhoer.duty', true) as duty`)
      assert.deepEqual('rows' in kept && kept.rows, [{ duty: '' }])
    },
  },
  {
    name: 'the program is told of one person a municipality for whom words are taken in, of the house and no researcher, and of none where all are',
    about: ['who_takes_in', 'note_searched'],
    holds: async ({ as, arrange, scene: { fjordby, nabo } }) => {
      const told = await as(null).does('select municipality_id, person_id from who_takes_in() order by 1')
      assert.deepEqual(
        'rows' in told && told.rows,
        [fjordby, nabo]
          .map(({ id, coordinator }) => ({ municipality_id: id, person_id: coordinator }))
          .sort((a, b) => (a.municipality_id < b.municipality_id ? -1 : 1)),
      )
      await arrange(`delete from person_role where role = 'coordinator'`)
      const another = await as(null).does('select 1 from who_takes_in()')
      done(another, 2)
      await arrange(
        `delete from person_role where role not in ('researcher', 'politician', 'employer', 'partner')`,
      )
      done(await as(null).does('select 1 from who_takes_in()'), 0)
      await arrange(`update search_index set hashes = '{1}'`)
      done(await as(null).does('select 1 from who_takes_in()'), 0)
      await arrange(`delete from search_index where kind in ('loop', 'flip')`)
      const noted = await as(null).does('select note_searched() as n')
      assert.ok('rows' in noted && Number(noted.rows[0]?.['n']) > 2)
      const again = await as(null).does('select note_searched() as n')
      assert.deepEqual('rows' in again && again.rows, [{ n: 0 }])
    },
  },
]

export const place: PlaceTables = { rows: () => Promise.resolve(), sees, promises }
