// Companies: the places of work that all who work here know in common.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import { whoKnowCompanies, seenByWhoKnowCompanies, idIn, knows, everybody } from '../people-of-companies.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'

const brings = `insert into company (municipality_id, id, name, source, added_by) values ($1, $2, 'Cykelværket', 'byHand', $3)`
const renames = `update company set name = 'Havnens Cykler', closed_on = '2026-11-01'`
const takesOut = 'delete from company'

const promises: Promised[] = [
  {
    name: 'companies are known to all who work here; to no citizen, employer, politician, partner or researcher, and to nobody next door',
    about: ['company', 'knows_companies'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody)
        assert.equal(await as(name).count('company'), knows(name) ? 2 : 0, String(name))
      for (const name of whoKnowCompanies)
        assert.equal(await as(name, { ...nabo, id: town.id }).count('company'), 0, name)
    },
  },
  {
    name: 'a company is brought in by those who work here, each in their own name, and kept up by any of them; nobody else writes of it',
    about: ['company', 'knows_companies'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const right = knows(name) ? done : refused
        right(await as(name).tries(brings, [town.id, randomUUID(), idIn(town, name)]))
        done(await as(name).tries(renames), knows(name) ? 2 : 0)
      }
      refused(await as('colleague').tries(brings, [town.id, randomUUID(), town.caseworker]))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(brings, [nabo.id, randomUUID(), nabo.caseworker]))
      done(await astray.tries(renames), 0)
      for (const column of ['added_by', 'id', 'created_at'])
        refused(await as('caseworker').tries(`update company set ${column} = ${column}`), /permission denied/)
    },
  },
  {
    name: 'a company is taken out by whoever wrote it in by hand; one of the register is closed, and stays',
    about: ['company'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) if (name !== 'companyConsultant') done(await as(name).tries(takesOut), 0)
      done(await as('companyConsultant', { ...nabo, id: town.id }).tries(takesOut), 0)
      done(await as('companyConsultant').tries(takesOut), 1)
    },
  },
  {
    name: 'a place of work stands once in a municipality, by its number; next door it may stand as well',
    about: ['company'],
    holds: async ({ as, town }) => {
      const numbered = brings
        .replace('source, added_by', 'source, added_by, p_number')
        .replace('$3)', `$3, '9000000001')`)
      refused(await as('colleague').tries(numbered, [town.id, randomUUID(), town.colleague]), /duplicate key/)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const company = {
      municipality_id: town.id,
      added_by: town.companyConsultant,
      created_at: '2026-11-02T08:00:00Z',
    }
    await insert(client, 'company', [
      {
        ...company,
        id: randomUUID(),
        name: 'Fjordens Bageri',
        p_number: '9000000001',
        source: 'register',
        read_on: '2026-11-02',
      },
      {
        ...company,
        id: randomUUID(),
        name: 'Cykler og Co',
        p_number: null,
        source: 'byHand',
        read_on: '2026-11-02',
      },
    ])
  },
  sees: seenByWhoKnowCompanies({ company: 2 }),
  promises,
}
