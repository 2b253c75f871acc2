// The development group: who sits there and says so themselves, what lies on its table and who laid it there, and what it answers.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** The point that the caseworker laid there and that is answered, and the colleague's that is not. */
const made = new Map<string, Record<'answered' | 'open' | 'asked', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
/** The broker sits there; the director may ask others in, and so may a coordinator. */
const mayAsk = (name: string | null) => ['knowledgeBroker', 'coordinator', 'director'].includes(String(name))

const offers = `insert into development_seat (municipality_id, id, person_id, from_on, until_on, offered_by)
  values ($1, $2, $3, today(), today() + 100, $4)`
const lays = `insert into development_point (municipality_id, id, laid_as, words_sealed) values ($1, $2, 'worker', '\\x00')`
const isRaiser = 'insert into development_raiser (municipality_id, point_id, person_id) values ($1, $2, $3)'
const answers = `insert into development_answer (municipality_id, id, point_id, kind, words_sealed, written_by)
  values ($1, $2, $3, 'notNow', '\\x00', $4)`
const tables = ['development_seat', 'development_point', 'development_raiser', 'development_answer'] as const

const promises: Promised[] = [
  {
    name: 'who sits in the development group, what lies on its table and what it answered is read by the house; by nobody outside or next door',
    about: ['development_seat', 'development_point', 'development_answer'],
    holds: async ({ as, scene: { nabo }, town }) => {
      for (const name of everybody) {
        assert.equal(await as(name).count('development_point'), isHere(name) ? 2 : 0, String(name))
        assert.equal(await as(name).count('development_answer'), isHere(name) ? 1 : 0, String(name))
      }
      for (const table of tables)
        assert.equal(await as('knowledgeBroker', { ...nabo, id: town.id }).count(table), 0, table)
    },
  },
  {
    name: 'that somebody is asked into the group is seen by them and by whoever asked, until they have said yes',
    about: ['development_seat'],
    holds: async ({ as, town, arrange }) => {
      const seen = async (expected: (name: string | null) => number) => {
        for (const name of everybody)
          assert.equal(await as(name).count('development_seat'), expected(name), String(name))
      }
      await seen((name) => (name === 'colleague' || name === 'coordinator' ? 2 : isHere(name) ? 1 : 0))
      await arrange('update development_seat set yes_on = today() where id = $1', [of(town).asked])
      await seen((name) => (isHere(name) ? 2 : 0))
    },
  },
  {
    name: 'who laid something on the table is seen by themselves alone, and laid by them in their own name',
    about: ['development_raiser', 'development_point'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const own = name === 'caseworker' || name === 'colleague' ? 1 : 0
        assert.equal(await as(name).count('development_raiser'), own, String(name))
        const point = randomUUID()
        const answer = await as(name).tries(lays, [town.id, point])
        ;(isHere(name) ? done : refused)(answer)
      }
      await arrange('delete from development_raiser')
      for (const name of everybody) {
        const answer = await as(name).tries(isRaiser, [town.id, of(town).open, idOf(town, name)])
        ;(isHere(name) ? done : refused)(answer)
      }
      refused(await as('caseworker').tries(isRaiser, [town.id, of(town).open, town.colleague]))
      const astray = as('caseworker', { ...nabo, id: town.id })
      refused(await astray.tries(lays, [nabo.id, randomUUID()]))
      refused(await astray.tries(isRaiser, [nabo.id, of(nabo).open, nabo.caseworker]))
    },
  },
  {
    name: 'whoever laid it there takes it back until it is answered; nobody else does',
    about: ['development_point', 'development_raiser'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const away = 'delete from development_point where id = $1'
      refused(await as('caseworker').tries(away, [of(town).answered]), /foreign key/)
      for (const name of everybody)
        if (name !== 'colleague') done(await as(name).tries(away, [of(town).open]), 0)
      done(await as('colleague', { ...nabo, id: town.id }).tries(away, [of(nabo).open]), 0)
      done(await as('colleague').tries(away, [of(town).open]))
      refused(
        await as('caseworker').tries(`update development_point set laid_as = 'leader'`),
        /permission denied/,
      )
    },
  },
  {
    name: 'those who sit in the group, coordinators and directors ask others into it in their own name; a year at most',
    about: ['development_seat'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const values = [town.id, randomUUID(), town.companyConsultant, idOf(town, name)]
        const answer = await as(name).tries(offers, values)
        ;(mayAsk(name) ? done : refused)(answer)
      }
      refused(await as('coordinator').tries(offers, [town.id, randomUUID(), town.caseworker, town.director]))
      const astray = as('coordinator', { ...nabo, id: town.id })
      refused(await astray.tries(offers, [nabo.id, randomUUID(), nabo.caseworker, nabo.coordinator]))
      const values = [town.id, randomUUID(), town.caseworker, town.coordinator]
      refused(await as('coordinator').tries(offers.replace('100', '367'), values), /check constraint/)
    },
  },
  {
    name: 'each says yes for themselves, leaves, and says no; whoever asked takes it back until it is answered; while they work here',
    about: ['development_seat'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      const yes = 'update development_seat set yes_on = today() where id = $1'
      const no = 'delete from development_seat where id = $1'
      for (const name of everybody)
        if (name !== 'colleague') done(await as(name).tries(yes, [of(town).asked]), 0)
      done(await as('colleague', { ...nabo, id: town.id }).tries(yes, [of(nabo).asked]), 0)
      for (const name of everybody)
        if (name !== 'colleague' && name !== 'coordinator')
          done(await as(name).tries(no, [of(town).asked]), 0)
      done(await as('colleague', { ...nabo, id: town.id }).tries(no, [of(nabo).asked]), 0)
      done(await as('coordinator', { ...nabo, id: town.id }).tries(no, [of(nabo).asked]), 0)
      done(await as('coordinator').tries(no, [of(town).asked]))
      done(await as('colleague').tries(no, [of(town).asked]))
      const works = (role: string) =>
        arrange('update person_role set role = $1 where person_id = $2', [role, town.colleague])
      await works('partner')
      done(await as('colleague').tries(no, [of(town).asked]), 0)
      await works('caseworker')
      await as('colleague').does(yes, [of(town).asked])
      for (const name of ['colleague', 'coordinator'] as const)
        done(await as(name).tries(no, [of(town).asked]), 0)
      done(
        await as('colleague').tries('update development_seat set left_on = today() where id = $1', [
          of(town).asked,
        ]),
      )
      refused(
        await as('colleague').tries('update development_seat set until_on = today()'),
        /permission denied/,
      )
    },
  },
  {
    name: 'the group answers, in the name of one who sits there today and has not left; whoever answered takes it back',
    about: ['development_answer', 'development_seat'],
    holds: async ({ as, town, arrange, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(answers, [town.id, randomUUID(), of(town).open, idOf(town, name)])
        ;(name === 'knowledgeBroker' ? done : refused)(answer)
      }
      refused(
        await as('knowledgeBroker').tries(answers, [town.id, randomUUID(), of(town).open, town.coordinator]),
      )
      const astray = as('knowledgeBroker', { ...nabo, id: town.id })
      refused(await astray.tries(answers, [nabo.id, randomUUID(), of(nabo).open, nabo.knowledgeBroker]))
      done(await astray.tries('delete from development_answer'), 0)
      for (const name of everybody)
        if (name !== 'knowledgeBroker') done(await as(name).tries('delete from development_answer'), 0)
      const mine = () => [town.id, randomUUID(), of(town).open, town.knowledgeBroker]
      for (const change of [
        'left_on = today()',
        'left_on = null, yes_on = null',
        'yes_on = today(), from_on = today() + 1',
        'from_on = today() - 20, until_on = today() - 1',
      ]) {
        await arrange(`update development_seat set ${change} where person_id = $1`, [town.knowledgeBroker])
        refused(await as('knowledgeBroker').tries(answers, mine()))
      }
      await arrange('update development_seat set until_on = today() + 10 where person_id = $1', [
        town.knowledgeBroker,
      ])
      done(await as('knowledgeBroker').tries(answers, mine()))
      done(await as('knowledgeBroker').tries('delete from development_answer'))
      refused(
        await as('knowledgeBroker').tries(`update development_answer set kind = 'done'`),
        /permission denied/,
      )
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const here = { municipality_id: town.id }
    const ids = { answered: randomUUID(), open: randomUUID(), asked: randomUUID() }
    made.set(town.id, ids)
    const { rows } = await client.query<{ from_on: string; until_on: string }>(
      `select (today() - 30)::text as from_on, (today() + 300)::text as until_on`,
    )
    const days = { ...rows[0], offered_by: town.coordinator }
    await insert(client, 'development_seat', [
      {
        ...here,
        id: randomUUID(),
        person_id: town.knowledgeBroker,
        ...days,
        yes_on: rows[0]?.from_on ?? null,
      },
      { ...here, id: ids.asked, person_id: town.colleague, ...days },
    ])
    await insert(client, 'development_point', [
      { ...here, id: ids.answered, laid_as: 'worker', words_sealed: '\\x77' },
      { ...here, id: ids.open, laid_as: 'citizen', words_sealed: '\\x77' },
    ])
    await insert(client, 'development_raiser', [
      { ...here, point_id: ids.answered, person_id: town.caseworker },
      { ...here, point_id: ids.open, person_id: town.colleague },
    ])
    await insert(client, 'development_answer', [
      {
        ...{ ...here, id: randomUUID(), point_id: ids.answered, kind: 'notNow', words_sealed: '\\x77' },
        written_by: town.knowledgeBroker,
      },
    ])
  },
  sees: {
    ...Object.fromEntries(
      inTheHouse.map((name) => [
        name,
        {
          ...{ development_seat: name === 'colleague' || name === 'coordinator' ? 2 : 1 },
          ...{ development_point: 2, development_answer: 1 },
          ...((name === 'caseworker' || name === 'colleague') && { development_raiser: 1 }),
        },
      ]),
    ),
  },
  promises,
}
