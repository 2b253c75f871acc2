// What is known of a company: whom to talk with, who was in touch, what is agreed, what is said of it, and cautions, which end.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import {
  companyOfRegister,
  everybody,
  idIn,
  knows,
  seenByWhoKnowCompanies,
  whoKnowCompanies,
} from '../people-of-companies.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const made = new Map<string, string>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

/** How a row of each is written, by $1 the municipality, $2 its id, $3 the company and $4 who. */
const writes = {
  company_contact: `insert into company_contact (municipality_id, id, company_id, words_sealed, written_by) values ($1, $2, $3, '\\x00', $4)`,
  company_call: `insert into company_call (municipality_id, id, company_id, on_day, way, about, words_sealed, written_by)
    values ($1, $2, $3, today(), 'rang', 'newPlace', '\\x00', $4)`,
  company_agreement: `insert into company_agreement (municipality_id, id, company_id, from_on, words_sealed, written_by)
    values ($1, $2, $3, today(), '\\x00', $4)`,
  company_said: `insert into company_said (municipality_id, id, company_id, kind, words_sealed, written_by) values ($1, $2, $3, 'value', '\\x00', $4)`,
  company_caution: `insert into company_caution (municipality_id, id, company_id, why, words_sealed, ends_on, written_by)
    values ($1, $2, $3, 'freeLabour', '\\x00', today() + 90, $4)`,
}
const tables = Object.keys(writes) as (keyof typeof writes)[]
/** What is kept up by all, and what only by whoever wrote it. */
const common = ['company_contact'] as const
const own = tables.filter((table) => table !== 'company_contact')

const callsFrom = writes.company_call
  .replace('words_sealed, written_by)', 'words_sealed, written_by, department_id)')
  .replace('$4)', '$4, $5)')

const promises: Promised[] = [
  {
    name: 'what is known of a company is read by all who work here; by no citizen, employer, politician, partner or researcher, and nobody next door',
    about: tables,
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const table of tables) {
        for (const name of everybody)
          assert.equal(await as(name).count(table), knows(name) ? 2 : 0, `${table} ${name}`)
        for (const name of whoKnowCompanies)
          assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0, `${table} ${name}`)
      }
    },
  },
  {
    name: 'it is written by those who work here, each in their own name',
    about: tables,
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const table of tables) {
        for (const name of everybody)
          (knows(name) ? done : refused)(
            await as(name).tries(writes[table], [town.id, randomUUID(), of(town), idIn(town, name)]),
          )
        refused(
          await as('colleague').tries(writes[table], [town.id, randomUUID(), of(town), town.caseworker]),
        )
        const astray = as('caseworker', { ...nabo, id: town.id })
        refused(await astray.tries(writes[table], [nabo.id, randomUUID(), of(nabo), nabo.caseworker]))
      }
    },
  },
  {
    name: 'that somebody was in touch is said of a department they work in',
    about: ['company_call'],
    holds: async ({ as, town }) => {
      const from = (department: string) => [town.id, randomUUID(), of(town), town.caseworker, department]
      done(await as('caseworker').tries(callsFrom, from(town.work)))
      refused(await as('caseworker').tries(callsFrom, from(town.youth)))
    },
  },
  {
    name: 'whom to talk with is kept up and taken out by all who work here',
    about: [...common],
    holds: async ({ as, town, scene: { nabo } }) => {
      const says = `update company_contact set words_sealed = '\\x01'`
      for (const name of everybody) done(await as(name).tries(says), knows(name) ? 2 : 0)
      for (const name of everybody)
        done(await as(name).tries('delete from company_contact'), knows(name) ? 2 : 0)
      const astray = as('caseworker', { ...nabo, id: town.id })
      for (const statement of [says, 'delete from company_contact']) done(await astray.tries(statement), 0)
    },
  },
  {
    name: 'what somebody wrote of a company is taken out by themselves, and by nobody else',
    about: own,
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const table of own) {
        for (const name of everybody) {
          const count = name === 'companyConsultant' || name === 'colleague' ? 1 : 0
          done(await as(name).tries(`delete from ${table}`), count)
        }
        done(await as('colleague', { ...nabo, id: town.id }).tries(`delete from ${table}`), 0)
      }
    },
  },
  {
    name: 'when an agreement ends, and how long a caution holds, is said by whoever wrote it',
    about: ['company_agreement', 'company_caution'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const says = {
        company_agreement: 'update company_agreement set until_on = from_on',
        company_caution: `update company_caution set ends_on = today(), words_sealed = '\\x01'`,
      }
      for (const [table, statement] of Object.entries(says)) {
        for (const name of everybody) {
          const count = name === 'companyConsultant' || name === 'colleague' ? 1 : 0
          done(await as(name).tries(statement), count)
        }
        done(await as('colleague', { ...nabo, id: town.id }).tries(statement), 0)
        for (const column of ['written_by', 'company_id', 'created_at'])
          refused(
            await as('colleague').tries(`update ${table} set ${column} = ${column}`),
            /permission denied/,
          )
      }
      for (const table of ['company_call', 'company_said'])
        refused(
          await as('colleague').tries(`update ${table} set words_sealed = '\\x01'`),
          /permission denied/,
        )
    },
  },
  {
    name: 'a caution ends on its day: then whoever wrote it sees it alone; and it holds two years at most',
    about: ['company_caution'],
    holds: async ({ as, town, arrange }) => {
      await arrange(
        `update company_caution set written_on = today() - 9, ends_on = today() - 1 where written_by = $1`,
        [town.colleague],
      )
      for (const name of everybody)
        assert.equal(
          await as(name).count('company_caution'),
          name === 'colleague' ? 2 : knows(name) ? 1 : 0,
          String(name),
        )
      const long = writes.company_caution.replace('today() + 90', 'today() + 800')
      refused(
        await as('colleague').tries(long, [town.id, randomUUID(), of(town), town.colleague]),
        /check constraint/,
      )
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const company = await companyOfRegister(client, town)
    made.set(town.id, company)
    const here = { municipality_id: town.id, created_at: '2026-11-02T08:00:00Z' }
    const row = { ...here, company_id: company, words_sealed: '\\x77' }
    const more = {
      company_contact: {},
      company_call: { on_day: '2026-11-20', way: 'rang', about: 'newPlace' },
      company_agreement: { from_on: '2026-01-01' },
      company_said: { kind: 'value', written_on: '2026-11-20' },
      company_caution: {
        why: 'freeLabour',
        written_on: new Date().toISOString().slice(0, 10),
        ends_on: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
      },
    }
    for (const table of tables)
      await insert(client, table, [
        { ...row, ...more[table], id: randomUUID(), written_by: town.companyConsultant },
        { ...row, ...more[table], id: randomUUID(), written_by: town.colleague },
      ])
  },
  sees: seenByWhoKnowCompanies(Object.fromEntries(tables.map((table) => [table, 2]))),
  promises,
}
