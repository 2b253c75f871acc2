// Who knows the companies, by name in the town.
import assert from 'node:assert/strict'
import type pg from 'pg'
import type { PersonName } from '../testing.ts'
import { inTheHouse, outside } from './people-of-rooms.ts'
import type { Town } from './town.ts'

export const everybody = [...inTheHouse, ...outside] as const
export const whoKnowCompanies = inTheHouse.filter(
  (name) => name !== 'researcher' && name !== 'otherResearcher',
)

export const knows = (name: PersonName | null) => (whoKnowCompanies as (PersonName | null)[]).includes(name)

/** Their id; of somebody who is nobody the team lead's, so that it is the row that is refused and not its key. */
export const idIn = (town: Town, name: PersonName | null) => (name === null ? town.teamLead : town[name])

/** What each of them sees alike. */
export const seenByWhoKnowCompanies = <Seen>(seen: Seen) =>
  Object.fromEntries(whoKnowCompanies.map((name) => [name, seen]))

/** The one that stands in the register. */
export async function companyOfRegister(client: pg.Client, town: Town): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from company where municipality_id = $1 and source = 'register'`,
    [town.id],
  )
  return rows[0]?.id ?? assert.fail('it is there')
}
