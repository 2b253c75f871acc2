import { onDuty } from '@lydhoer/database'
import { cprHash, sealCpr } from '@lydhoer/app/tools'
import { idOf } from './ids.ts'
import { citizens, departments, municipalities, workers } from './people.ts'

/**
 * Writes the municipalities, departments and people, as whoever sets up an installation would.
 *
 * @returns false when Fjordby is there already; then nothing is changed
 */
export async function settle(ownerUrl: string, masterKey: Buffer): Promise<boolean> {
  return onDuty(ownerUrl, 'setUp', async (client) => {
    const insert = async (table: string, rows: Record<string, unknown>[]) => {
      const columns = Object.keys(rows[0] ?? {})
      await client.query(
        `insert into ${table} (${columns.join(', ')})
           select ${columns.join(', ')} from jsonb_populate_recordset(null::${table}, $1)`,
        [JSON.stringify(rows)],
      )
    }
    const home = (key: string) => idOf(`municipality ${key}`)
    const { rowCount } = await client.query('select from municipality where id = $1', [home('fjordby')])
    if (rowCount) return false

    await insert(
      'municipality',
      municipalities.map(({ key, name, slug }) => ({ id: home(key), name, slug })),
    )
    await insert(
      'department',
      departments.map(({ municipality, key, name }) => ({
        municipality_id: home(municipality),
        id: idOf(`department ${key}`),
        name,
      })),
    )
    const created_at = new Date().toISOString()
    await insert('person', [
      ...workers.map((one) => ({
        municipality_id: home(one.municipality),
        id: idOf(`person ${one.key}`),
        kind: 'staff',
        display_name: one.name,
        language: 'da',
        created_at,
      })),
      ...citizens.map((one) => ({
        municipality_id: home('fjordby'),
        id: idOf(`person ${one.key}`),
        kind: 'citizen',
        display_name: one.name,
        language: 'da',
        created_at,
      })),
    ])
    await insert(
      'staff',
      workers.map((one) => ({
        municipality_id: home(one.municipality),
        person_id: idOf(`person ${one.key}`),
        kind: 'staff',
      })),
    )
    const valid_from = '2026-01-01'
    await insert(
      'person_role',
      workers.flatMap((one) =>
        one.roles.map((role) => ({
          municipality_id: home(one.municipality),
          id: idOf(`role ${one.key} ${role}`),
          person_id: idOf(`person ${one.key}`),
          role,
          department_id: one.department && idOf(`department ${one.department}`),
          valid_from,
        })),
      ),
    )
    await insert(
      'case_assignment',
      citizens.flatMap((citizen) =>
        citizen.workers.map((worker) => ({
          municipality_id: home('fjordby'),
          id: idOf(`assignment ${citizen.key} ${worker}`),
          citizen_id: idOf(`person ${citizen.key}`),
          citizen_kind: 'citizen',
          worker_id: idOf(`person ${worker}`),
          valid_from,
        })),
      ),
    )
    for (const citizen of citizens)
      await client.query(
        'insert into citizen_cpr (municipality_id, citizen_id, cpr_sealed, cpr_hash) values ($1, $2, $3, $4)',
        [
          home('fjordby'),
          idOf(`person ${citizen.key}`),
          sealCpr(masterKey, idOf(`person ${citizen.key}`), citizen.cpr),
          cprHash(masterKey, citizen.cpr),
        ],
      )
    return true
  })
}
