import { onDuty, tablesInOrder } from '@lydhoer/database'
import { cprHash, sealCpr } from '@lydhoer/app/tools'
import { idOf } from './ids.ts'
import { citizens, departments, municipalities, workers } from './people.ts'

/** What Fjordby's address ends with until all of it is there. Nobody is let in before that. */
const unfinished = '-under-vejs'

/**
 * Writes the municipalities, departments and people, as whoever sets up an installation would. A Fjordby that was
 * stopped midway the last time is taken away first, so that it is whole or not there.
 *
 * @returns false when all of Fjordby is there already; then nothing is changed
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
    const { rows } = await client.query<{ slug: string }>('select slug from municipality where id = $1', [
      home('fjordby'),
    ])
    if (rows[0] && !rows[0].slug.endsWith(unfinished)) return false
    if (rows[0])
      await takeAway(
        client,
        municipalities.map(({ key }) => home(key)),
      )

    await insert(
      'municipality',
      municipalities.map(({ key, name, slug }) => ({ id: home(key), name, slug: slug + unfinished })),
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

/** Says that all of Fjordby is there, so that the next start leaves it as people have made it. */
export async function finish(ownerUrl: string): Promise<void> {
  await onDuty(ownerUrl, 'setUp', async (client) => {
    for (const { key, slug } of municipalities)
      await client.query('update municipality set slug = $1 where id = $2', [
        slug,
        idOf(`municipality ${key}`),
      ])
  })
}

async function takeAway(
  client: Parameters<typeof tablesInOrder>[0],
  municipalityIds: string[],
): Promise<void> {
  for (const table of (await tablesInOrder(client)).reverse()) {
    const own = table === 'municipality' ? 'id' : 'municipality_id'
    await client.query(`delete from ${table} where ${own} = any ($1)`, [municipalityIds])
  }
}

const atItsMoment = 'created_at = created_at - make_interval(days => $1)'
/** What has a day of its own, and often no moment, so that it cannot be held against who was signed in then. */
const onItsDay: Record<string, string> = {
  loop: 'raised_on = raised_on - $1::integer',
  request: 'asked_on = asked_on - $1::integer',
  development_point: 'laid_on = laid_on - $1::integer',
  finding: 'written_on = written_on - $1::integer',
  resource: 'made_on = made_on - $1::integer',
  resource_version: 'written_on = written_on - $1::integer',
  resource_look:
    'said_on = said_on - $1::integer, created_at = created_at - make_interval(days => $1::integer)',
  finding_standing:
    'said_on = said_on - $1::integer, created_at = created_at - make_interval(days => $1::integer)',
  unusual_grant:
    'asked_on = asked_on - $1::integer, created_at = created_at - make_interval(days => $1::integer)',
  evaluation: 'begun_on = begun_on - $1::integer',
  joint_experiment: 'begun_on = begun_on - $1::integer',
  joint_experiment_end: 'ended_on = ended_on - $1::integer',
}
/** Of what a row is the only one. */
const knownBy: Record<string, string> = { joint_experiment_end: 'joint_experiment_id' }

/** Lets rows of a table lie as if they had been written so many days ago. */
export async function lain(
  ownerUrl: string,
  table: string,
  ids: readonly string[],
  days: number,
): Promise<void> {
  await onDuty(ownerUrl, 'setUp', (client) =>
    client.query(
      `update ${table} set ${onItsDay[table] ?? atItsMoment} where ${knownBy[table] ?? 'id'} = any($2)`,
      [days, ids],
    ),
  )
}
