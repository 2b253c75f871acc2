// Two municipalities with somebody in every role, for tests that ask who may see what.
import { randomUUID } from 'node:crypto'
import type { Role } from '../words.ts'
import { onDuty } from '../on-duty.ts'
import type { FreshDatabase } from './databases.ts'

const staff = {
  caseworker: ['caseworker', 'work'],
  colleague: ['caseworker', 'work'],
  otherColleague: ['caseworker', 'work'],
  otherDepartment: ['caseworker', 'youth'],
  companyConsultant: ['companyConsultant', 'work'],
  knowledgeBroker: ['knowledgeBroker', 'work'],
  professionalCoordinator: ['professionalCoordinator', 'work'],
  teamLead: ['teamLead', 'work'],
  director: ['director', null],
  coordinator: ['coordinator', null],
  researcher: ['researcher', null],
  otherResearcher: ['researcher', null],
  politician: ['politician', null],
  employer: ['employer', null],
  partner: ['partner', null],
} as const satisfies Record<string, readonly [Role, 'work' | 'youth' | null]>

export type StaffName = keyof typeof staff
export type PersonName = StaffName | 'citizenA' | 'citizenB'

/** Ids by name. The caseworker and the colleague work with both citizens; otherDepartment with citizen B. */
export type Municipality = { id: string; work: string; youth: string } & Record<PersonName, string>
export type People = { fjordby: Municipality; nabo: Municipality }

/**
 * Makes two municipalities, Fjordby and its neighbour, with the same people in each.
 * @example
 *   const { fjordby } = await people(fresh)
 *   await fresh.db.as({ municipalityId: fjordby.id, personId: fjordby.caseworker }, …)
 */
export async function people(fresh: Pick<FreshDatabase, 'ownerUrl'>): Promise<People> {
  return onDuty(fresh.ownerUrl, 'setUp', async (client) => {
    const make = async (name: string, slug: string): Promise<Municipality> => {
      const ids = Object.fromEntries(
        ['id', 'work', 'youth', 'citizenA', 'citizenB', ...Object.keys(staff)].map((key) => [
          key,
          randomUUID(),
        ]),
      ) as Municipality
      const rows = Object.entries(staff).map(([key, [role, department]]) => ({
        person_id: ids[key as StaffName],
        display_name: `${key} (${slug})`,
        role,
        department_id: department && ids[department],
      }))
      const assignments = [
        [ids.citizenA, ids.caseworker],
        [ids.citizenB, ids.caseworker],
        [ids.citizenA, ids.colleague],
        [ids.citizenB, ids.colleague],
        [ids.citizenB, ids.otherDepartment],
      ].map(([citizen_id, worker_id]) => ({ citizen_id, worker_id }))
      await client.query('insert into municipality (id, name, slug) values ($1, $2, $3)', [
        ids.id,
        name,
        slug,
      ])
      await client.query(
        `insert into department (municipality_id, id, name) values ($1, $2, 'Job og vej'), ($1, $3, 'Unge')`,
        [ids.id, ids.work, ids.youth],
      )
      await client.query(
        `insert into person (municipality_id, id, kind, display_name)
           values ($1, $2, 'citizen', 'citizenA'), ($1, $3, 'citizen', 'citizenB')`,
        [ids.id, ids.citizenA, ids.citizenB],
      )
      const each = `jsonb_to_recordset($2::jsonb) as r(person_id uuid, display_name text, role text, department_id uuid)`
      const all = [ids.id, JSON.stringify(rows)]
      await client.query(
        `insert into person (municipality_id, id, kind, display_name)
           select $1, person_id, 'staff', display_name from ${each}`,
        all,
      )
      await client.query(
        `insert into staff (municipality_id, person_id) select $1, person_id from ${each}`,
        all,
      )
      await client.query(
        `insert into person_role (municipality_id, person_id, role, department_id)
           select $1, person_id, role, department_id from ${each}`,
        all,
      )
      await client.query(
        `insert into case_assignment (municipality_id, citizen_id, worker_id)
           select $1, citizen_id, worker_id from jsonb_to_recordset($2::jsonb) as r(citizen_id uuid, worker_id uuid)`,
        [ids.id, JSON.stringify(assignments)],
      )
      return ids
    }
    return { fjordby: await make('Fjordby', 'fjordby'), nabo: await make('Nabokøbing', 'nabo') }
  })
}
