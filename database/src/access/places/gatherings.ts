// Gatherings: what the house sees of them, who prepares one, whose a part of the programme is, and what is kept for the municipality at a visit.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import { done, refused } from '../answers.ts'
import { insert } from '../insert.ts'
import { eachOfTheHouse, inTheHouse, outside } from '../people-of-rooms.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

/** A visit of two hours, of which one is kept, and a seminar; a part of each side at the visit. */
const made = new Map<string, Record<'visit' | 'seminar' | 'ours' | 'theirs', string>>()
const of = (town: Town) => made.get(town.id) ?? assert.fail('the rows are there')

const everybody = [...inTheHouse, ...outside] as const
const isHere = (name: string | null) => (inTheHouse as readonly (string | null)[]).includes(name)
const studies = (name: string | null) => name === 'researcher' || name === 'otherResearcher'
const worksHere = (name: string | null) => isHere(name) && !studies(name)
const idOf = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])
const tables = ['gathering', 'gathering_part', 'gathering_said', 'gathering_outcome'] as const

const prepares = `insert into gathering (municipality_id, id, kind, for_kinds, held_in, starts_at, minutes, theme_sealed, prepared_by)
  values ($1, $2, 'seminar', '{broker}', 'onSite', now() + interval '1 day', 120, '\\x00', $3)`
const adds = `insert into gathering_part (municipality_id, id, gathering_id, side, minutes, words_sealed, written_by)
  values ($1, $2, $3, $4, $5, '\\x00', $6)`
const says = 'insert into gathering_said (municipality_id, gathering_id, said_by) values ($1, $2, $3)'
const writes = `insert into gathering_outcome (municipality_id, gathering_id, words_sealed, written_by) values ($1, $2, '\\x00', $3)`

const promises: Promised[] = [
  {
    name: 'that there is a gathering, its programme and what it came to is read by the house; by nobody from outside, no citizen and nobody next door',
    about: [...tables],
    holds: async ({ as, town, scene: { nabo } }) => {
      const counts = { gathering: 2, gathering_part: 2, gathering_said: 1, gathering_outcome: 1 }
      for (const table of tables) {
        for (const name of everybody)
          assert.equal(await as(name).count(table), isHere(name) ? counts[table] : 0, `${table} ${name}`)
        assert.equal(await as('coordinator', { ...nabo, id: town.id }).count(table), 0)
      }
    },
  },
  {
    name: 'a gathering is prepared by anybody of the house in their own name, and changed and called off by whoever prepares it',
    about: ['gathering'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const changes = `update gathering set called_off_at = now(), theme_sealed = '\\x01' where kind = 'visit'`
      for (const name of everybody) {
        const answer = await as(name).tries(prepares, [town.id, randomUUID(), idOf(town, name)])
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(changes), name === 'coordinator' ? 1 : 0)
      }
      refused(await as('colleague').tries(prepares, [town.id, randomUUID(), town.caseworker]))
      const astray = as('coordinator', { ...nabo, id: town.id })
      refused(await astray.tries(prepares, [nabo.id, randomUUID(), nabo.coordinator]))
      done(await astray.tries(changes), 0)
      for (const column of ['prepared_by', 'kind', 'follows_id', 'created_at'])
        refused(
          await as('coordinator').tries(`update gathering set ${column} = ${column}`),
          /permission denied/,
        )
      refused(await as('coordinator').tries('delete from gathering'), /permission denied/)
    },
  },
  {
    name: 'each side adds its own to a programme and changes only its own: research never in the name of the municipality, nor the other way',
    about: ['gathering_part'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const part = (side: string, by: string) => [town.id, randomUUID(), of(town).visit, side, 5, by]
      for (const name of everybody) {
        const me = idOf(town, name)
        for (const [side, mayAdd] of [
          ['municipality', worksHere(name)],
          ['research', studies(name)],
        ] as const) {
          const answer = await as(name).tries(adds, part(side, me))
          if (mayAdd) done(answer)
          else refused(answer)
          for (const statement of ['update gathering_part set minutes = 5', 'delete from gathering_part'])
            done(await as(name).tries(`${statement} where side = '${side}'`), mayAdd ? 1 : 0)
        }
      }
      refused(await as('colleague').tries(adds, part('municipality', town.caseworker)))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(
        await astray.tries(adds, [nabo.id, randomUUID(), of(nabo).visit, 'municipality', 5, nabo.colleague]),
      )
      for (const statement of ['update gathering_part set minutes = 5', 'delete from gathering_part'])
        done(await astray.tries(statement), 0)
      for (const column of ['side', 'written_by', 'gathering_id'])
        refused(
          await as('colleague').tries(`update gathering_part set ${column} = ${column}`),
          /permission denied/,
        )
    },
  },
  {
    name: 'the time that is kept for the municipality at a visit is not taken before it has said what it wishes; then the rest is free',
    about: ['gathering_part', 'gathering_said', 'gathering'],
    holds: async ({ as, town, arrange }) => {
      const full = /no room/
      const wish = (side: 'municipality' | 'research', minutes: number) => {
        const [name, by] =
          side === 'research'
            ? (['researcher', town.researcher] as const)
            : (['colleague', town.colleague] as const)
        return as(name).tries(adds, [town.id, randomUUID(), of(town).visit, side, minutes, by])
      }
      // Two hours, an hour kept; 20 minutes are research's, and 30 the municipality's, which has said that this is what it wishes.
      done(await wish('research', 70))
      refused(await wish('research', 71), full)
      await arrange('delete from gathering_said')
      done(await wish('research', 40))
      refused(await wish('research', 41), full)
      done(await wish('municipality', 70))
      refused(await wish('municipality', 71), full)
      refused(await as('researcher').tries(`update gathering_part set minutes = 61`), full)
      refused(
        await as('coordinator').tries(`update gathering set kept_minutes = 101 where kind = 'visit'`),
        full,
      )
      refused(await as('coordinator').tries(`update gathering set minutes = 79 where kind = 'visit'`), full)
      refused(
        await as('coordinator').tries(`update gathering set kept_minutes = 29 where kind = 'visit'`),
        /check constraint/,
      )
      // What research has wished for in the meantime stands: that the municipality has said it is then not taken back.
      await arrange(
        'insert into gathering_said (municipality_id, gathering_id, said_by) values ($1, $2, $3)',
        [...[town.id, of(town).visit, town.colleague]],
      )
      done(await as('colleague').tries('delete from gathering_said'))
      await arrange(
        `update gathering_part set minutes = 90 where side = 'research' and municipality_id = $1`,
        [town.id],
      )
      refused(await as('colleague').tries('delete from gathering_said'), full)
    },
  },
  {
    name: 'that the municipality has said what it wishes is said and taken back by those who work here, never by research',
    about: ['gathering_said'],
    holds: async ({ as, town, scene: { nabo } }) => {
      for (const name of everybody) {
        const answer = await as(name).tries(says, [town.id, of(town).seminar, idOf(town, name)])
        if (worksHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries('delete from gathering_said'), worksHere(name) ? 1 : 0)
      }
      refused(await as('colleague').tries(says, [town.id, of(town).seminar, town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(says, [nabo.id, of(nabo).seminar, nabo.colleague]))
      done(await astray.tries('delete from gathering_said'), 0)
      refused(await as('colleague').tries('update gathering_said set said_on = said_on'), /permission denied/)
    },
  },
  {
    name: 'what a gathering came to is written by anybody of the house, and anew, in their own name',
    about: ['gathering_outcome'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const anew = `update gathering_outcome set words_sealed = '\\x01', version = 2, written_by = $1`
      for (const name of everybody) {
        const me = idOf(town, name)
        const answer = await as(name).tries(writes, [town.id, of(town).visit, me])
        if (isHere(name)) done(answer)
        else refused(answer)
        done(await as(name).tries(anew, [me]), isHere(name) ? 1 : 0)
      }
      refused(await as('colleague').tries(writes, [town.id, of(town).visit, town.caseworker]))
      refused(await as('colleague').tries(anew, [town.caseworker]))
      const astray = as('colleague', { ...nabo, id: town.id })
      refused(await astray.tries(writes, [nabo.id, of(nabo).visit, nabo.colleague]))
      done(await astray.tries(anew, [nabo.colleague]), 0)
      refused(await as('colleague').tries('delete from gathering_outcome'), /permission denied/)
    },
  },
]

export const place: PlaceTables = {
  async rows(client, town) {
    const ids = { visit: randomUUID(), seminar: randomUUID(), ours: randomUUID(), theirs: randomUUID() }
    made.set(town.id, ids)
    const here = { municipality_id: town.id }
    const created_at = '2026-10-05T08:00:00Z'
    const gathering = {
      ...{
        ...here,
        for_kinds: '{worker}',
        department_ids: '{}',
        outside: '{}',
        held_in: 'onSite',
        created_at,
      },
      ...{ theme_sealed: '\\x77', starts_at: '2026-12-10T09:00:00Z', minutes: 120 },
    }
    await insert(client, 'gathering', [
      { ...gathering, id: ids.visit, kind: 'visit', kept_minutes: 60, prepared_by: town.coordinator },
      { ...gathering, id: ids.seminar, kind: 'seminar', kept_minutes: 0, prepared_by: town.knowledgeBroker },
    ])
    await insert(client, 'gathering_said', [
      { ...here, gathering_id: ids.visit, said_by: town.coordinator, said_on: '2026-11-02' },
    ])
    const part = { ...here, gathering_id: ids.visit, goes_deep: false, words_sealed: '\\x77', created_at }
    await insert(client, 'gathering_part', [
      { ...part, id: ids.ours, side: 'municipality', minutes: 30, written_by: town.caseworker },
      { ...part, id: ids.theirs, side: 'research', minutes: 20, written_by: town.researcher },
    ])
    await insert(client, 'gathering_outcome', [
      {
        ...{ ...here, gathering_id: ids.seminar, version: 1, words_sealed: '\\x77' },
        ...{ written_by: town.knowledgeBroker, written_on: '2026-11-02' },
      },
    ])
  },
  sees: eachOfTheHouse({ gathering: 2, gathering_part: 2, gathering_said: 1, gathering_outcome: 1 }),
  promises,
}
