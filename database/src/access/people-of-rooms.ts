// Who is who to a learning room, by name in the town.
import assert from 'node:assert/strict'
import type pg from 'pg'
import type { PersonName } from '../testing.ts'

export const whoReflectHere = [
  ...(['caseworker', 'colleague', 'otherColleague', 'otherDepartment', 'companyConsultant'] as const),
  ...([
    'knowledgeBroker',
    'professionalCoordinator',
    'coordinator',
    'researcher',
    'otherResearcher',
  ] as const),
] satisfies PersonName[]
export const leaders = ['teamLead', 'director'] as const
export const inTheHouse = [...whoReflectHere, ...leaders] as const
export const outside = ['politician', 'employer', 'partner', 'citizenA', 'citizenB', null] as const

/** What each of the house sees alike. */
export const eachOfTheHouse = <Seen>(seen: Seen) => Object.fromEntries(inTheHouse.map((name) => [name, seen]))

/** The room that somebody carries. */
export async function roomOf(client: pg.Client, carriedBy: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>('select id from learning_room where carried_by = $1', [
    carriedBy,
  ])
  return rows[0]?.id ?? assert.fail('they carry a room')
}
