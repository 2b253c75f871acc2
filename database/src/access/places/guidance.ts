// Sheets of guidance: made by whoever works with the citizen, seen by the two, and what was given stays.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import type { PersonName } from '../../testing.ts'
import type { Ask } from '../asking.ts'
import { insert } from '../insert.ts'
import type { PlaceTables } from '../places.ts'
import type { Promised } from '../promise.ts'
import type { Town } from '../town.ts'

const make = `insert into guidance_sheet (municipality_id, id, citizen_id, kind, lines_sealed, made_by, submission_id)
  values ($1, $2, $3, 'sanctions', '\\x00', $4, $2)`
const strangers = ['otherColleague', 'teamLead', 'director', 'coordinator', 'citizenB'] as const

async function reach(ask: Ask, statements: readonly string[]): Promise<unknown[]> {
  const counts: unknown[] = []
  for (const statement of statements) {
    const answer = await ask.tries(statement)
    counts.push('count' in answer ? answer.count : answer.refused)
  }
  return counts
}

const promises: Promised[] = [
  {
    name: 'a sheet of guidance is made by one who works with the citizen, in their own name',
    about: ['guidance_sheet'],
    holds: async ({ as, town, scene: { nabo } }) => {
      const made = (ask: Ask, by: string) => ask.tries(make, [town.id, randomUUID(), town.citizenA, by])
      const refused = async (ask: Ask, by: string) => {
        const answer = await made(ask, by)
        assert.match('refused' in answer ? answer.refused : 'allowed', /row-level security|foreign key/)
      }
      for (const name of [...strangers, 'citizenA'] as const) await refused(as(name), town[name])
      await refused(as('colleague'), town.caseworker)
      await refused(as('caseworker', { ...nabo, id: town.id }), nabo.caseworker)
      assert.deepEqual(await made(as('caseworker'), town.caseworker), { rows: [], count: 1 })
    },
  },
  {
    name: 'a sheet is changed by those who work with the citizen, and neither by the citizen nor by others; one that was given is not thrown away',
    about: ['guidance_sheet'],
    holds: async ({ as, scene: { fjordby, nabo } }) => {
      const statements = [`update guidance_sheet set lines_sealed = '\\x01'`, 'delete from guidance_sheet']
      for (const ask of [
        ...[...strangers, 'citizenA' as const].map((name: PersonName) => as(name)),
        as(null),
        as('caseworker', { ...nabo, id: fjordby.id }),
      ])
        assert.deepEqual(await reach(ask, statements), [0, 0])
      assert.deepEqual(await reach(as('caseworker'), statements), [2, 1])
      assert.deepEqual(
        await reach(as('caseworker'), ['select from guidance_sheet where given_at is not null']),
        [1],
      )
    },
  },
]

export const place: PlaceTables = {
  rows: (client, town) => insert(client, 'guidance_sheet', [sheet(town, false), sheet(town, true)]),
  sees: {
    citizenA: { guidance_sheet: 2 },
    caseworker: { guidance_sheet: 2 },
    colleague: { guidance_sheet: 2 },
  },
  promises,
}

function sheet(town: Town, given: boolean) {
  return {
    municipality_id: town.id,
    id: randomUUID(),
    citizen_id: town.citizenA,
    kind: 'sanctions',
    lines_sealed: '\\x61726b',
    made_by: town.caseworker,
    submission_id: randomUUID(),
    given_at: given ? '2026-11-01' : null,
    placed: given ? 'midway' : null,
  }
}
