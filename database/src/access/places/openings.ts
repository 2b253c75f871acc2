// Openings: what companies have room for, and who takes a place in them; never more than there are.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { done, refused } from '../answers.ts'
import type { Asking } from '../asking.ts'
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

/** One with three places, of which the consultant has one and the company has said that another is taken. */
const made = new Map<string, Record<'company' | 'opening', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const opens = `insert into opening (municipality_id, id, company_id, hours_from, hours_to, days, places, open_from, open_until, words_sealed, written_by)
  values ($1, $2, $3, 5, 20, '{mon,tue}', 2, today(), today() + 90, '\\x00', $4)`
const takes = `insert into opening_booking (municipality_id, id, opening_id, starts_on, booked_by) values ($1, $2, $3, today() + 7, $4)`
const keepsUp = `update opening set hours_to = 30, closed_on = null, closed_why = null`

const left = async ({ as }: Asking) => {
  const answer = await as('caseworker').does('select places_left from opening')
  return 'rows' in answer ? answer.rows[0]?.['places_left'] : answer
}

const promises: Promised[] = [
  {
    name: 'what companies have room for, and who has a place, is seen by all who work here; by no citizen, employer, politician, partner or researcher, and nobody next door',
    about: ['opening', 'opening_booking'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('opening'), knows(name) ? 1 : 0, String(name))
        assert.equal(await as(name).count('opening_booking'), knows(name) ? 2 : 0, String(name))
      }
      for (const name of whoKnowCompanies)
        for (const table of ['opening', 'opening_booking'])
          assert.equal(await as(name, { ...nabo, id: town.id }).count(table), 0, `${table} ${name}`)
    },
  },
  {
    name: 'an opening is written down by those who work here, each in their own name, and kept up by any of them; how many places are left nobody writes',
    about: ['opening'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const right = knows(name) ? done : refused
        right(await as(name).tries(opens, [town.id, randomUUID(), of(town).company, idIn(town, name)]))
        done(await as(name).tries(keepsUp), knows(name) ? 1 : 0)
      }
      refused(await as('colleague').tries(opens, [town.id, randomUUID(), of(town).company, town.caseworker]))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(opens, [nabo.id, randomUUID(), of(nabo).company, nabo.caseworker]))
      done(await astray.tries(keepsUp), 0)
      for (const column of ['places_left', 'written_by', 'company_id', 'created_at'])
        refused(await as('caseworker').tries(`update opening set ${column} = ${column}`), /permission denied/)
      refused(await as('companyConsultant').tries('delete from opening'), /permission denied/)
    },
  },
  {
    name: 'a place is taken by those who work here, each in their own name, and no more than there are',
    about: ['opening_booking', 'take_place', 'count_places'],
    holds: async (asking) => {
      const { as, town, arrange, scene } = asking
      const place = (name: (typeof everybody)[number]) => [
        ...[town.id, randomUUID(), of(town).opening, idIn(town, name)],
      ]
      assert.equal(await left(asking), 1)
      for (const name of everybody) {
        const taken = await as(name).tries(takes, place(name))
        if (knows(name)) done(taken)
        else refused(taken)
      }
      refused(await as('colleague').tries(takes, place('caseworker')))
      const astray = as('caseworker', { ...scene.nabo, id: town.id })
      refused(
        await astray.tries(takes, [
          scene.nabo.id,
          randomUUID(),
          of(scene.nabo).opening,
          scene.nabo.caseworker,
        ]),
      )
      await as('colleague').does(takes, place('colleague'))
      assert.equal(await left(asking), 0)
      refused(await as('caseworker').tries(takes, place('caseworker')), /opening_has_a_place/)
      done(await as('caseworker').tries('update opening set places = 4'))
      refused(await as('caseworker').tries('update opening set places = 2'), /opening_has_a_place/)
      await as('caseworker').does('update opening set places = 5')
      assert.equal(await left(asking), 2)
      await arrange(`update opening set closed_on = today(), closed_why = 'filled'`)
      refused(await as('caseworker').tries(takes, place('caseworker')), /not open/)
      await arrange(
        `update opening set closed_on = null, closed_why = null, open_from = today() - 9, open_until = today() - 1`,
      )
      refused(await as('caseworker').tries(takes, place('caseworker')), /not open/)
    },
  },
  {
    name: 'a place is given back by whoever took it; one that the company said was taken, by any who work here; it is then there again',
    about: ['opening_booking', 'take_place'],
    holds: async (asking) => {
      const {
        as,
        town,
        scene: { nabo },
      } = asking
      const back = 'delete from opening_booking'
      for (const name of everybody)
        done(await as(name).tries(back), name === 'companyConsultant' ? 2 : knows(name) ? 1 : 0)
      done(await as('companyConsultant', { ...nabo, id: town.id }).tries(back), 0)
      refused(
        await as('colleague').tries('update opening_booking set booked_by = booked_by'),
        /permission denied/,
      )
      refused(
        await as('colleague').tries(
          `insert into opening_booking (municipality_id, id, opening_id, starts_on, by_company) values ($1, $2, $3, today(), true)`,
          [town.id, randomUUID(), of(town).opening],
        ),
        /permission denied/,
      )
      await as('companyConsultant').does(back)
      assert.equal(await left(asking), 3)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const ids = { company: await companyOfRegister(client, town), opening: randomUUID() }
    made.set(town.id, ids)
    const here = { municipality_id: town.id, created_at: '2026-11-02T08:00:00Z' }
    await insert(client, 'opening', [
      {
        ...{ ...here, id: ids.opening, company_id: ids.company, hours_from: 5, hours_to: 20, places: 3 },
        ...{ days: '{mon}', open_from: '2026-11-02', open_until: '2999-01-01', words_sealed: '\\x77' },
        written_by: town.companyConsultant,
      },
    ])
    const booking = { ...here, opening_id: ids.opening, starts_on: '2999-01-01' }
    await insert(client, 'opening_booking', [
      { ...booking, id: randomUUID(), by_company: false, booked_by: town.companyConsultant },
      { ...booking, id: randomUUID(), by_company: true, booked_by: null },
    ])
  },
  sees: seenByWhoKnowCompanies({ opening: 1, opening_booking: 2 }),
  promises,
}
