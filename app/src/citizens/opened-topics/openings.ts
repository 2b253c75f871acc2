import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Topic } from '../matter/topics.ts'

/** Somebody who was named, or a department: to whom a topic can be opened. */
export interface Reader {
  /** As a form sends it. */
  value: `person.${string}` | `department.${string}`
  name: string
  /** Where a named person works; '' for a department, and where it is not known. */
  where: string
}

export interface Opening {
  id: string
  topic: Topic
  reader: Reader
  suggestedBy: string | null
  stands: 'suggested' | 'open' | 'past' | 'closed'
  /** The last day, of what is open or was. */
  until: string | null
}

interface Row {
  id: string
  topic: Topic
  person_id: string | null
  department_id: string | null
  name: string | null
  works_in: string | null
  suggested_by: string | null
  open_until: string | null
  is_open: boolean | null
  closed_at: Date | null
}

/** All that is suggested, open or closed of a citizen's matter; for the citizen and those who work with them. */
export async function openingsOf(sql: Sql, citizenId: string): Promise<Opening[]> {
  const { rows } = await sqlTag<Row>`
    select o.id, o.topic, o.person_id, o.department_id, coalesce(n.person, d.name) as name, n.department as works_in,
      o.suggested_by, o.open_until, o.open_until >= today() as is_open, o.closed_at
    from opened_topic o
    left join department d on d.municipality_id = o.municipality_id and d.id = o.department_id
    left join who_was_named(${citizenId}) n on n.person_id = o.person_id
    where o.citizen_id = ${citizenId}
    order by o.open_until >= today() desc nulls last, o.closed_at nulls first, 5, o.topic, o.id`.execute(sql)
  return rows.map((row) => ({
    id: row.id,
    topic: row.topic,
    reader: {
      value: row.person_id ? `person.${row.person_id}` : `department.${row.department_id ?? ''}`,
      name: row.name ?? '',
      where: row.works_in ?? '',
    },
    suggestedBy: row.suggested_by,
    stands: row.closed_at ? 'closed' : row.open_until === null ? 'suggested' : row.is_open ? 'open' : 'past',
    until: row.open_until,
  }))
}

/** Whom the citizen can open something to: those who were named first, then the departments. */
export async function readersFor(sql: Sql, citizenId: string): Promise<Reader[]> {
  const { rows } = await sqlTag<{
    person_id: string
    person: string
    department: string | null
  }>`select * from who_was_named(${citizenId})`.execute(sql)
  const departments = await sql.selectFrom('department').select(['id', 'name']).orderBy('name').execute()
  return [
    ...rows.map((one): Reader => ({
      ...{ value: `person.${one.person_id}`, name: one.person, where: one.department ?? '' },
    })),
    ...departments.map(({ id, name }): Reader => ({ value: `department.${id}`, name, where: '' })),
  ]
}

const partsOf = (value: string) => {
  const [kind, id = ''] = value.split('.')
  return { person_id: kind === 'person' ? id : null, department_id: kind === 'department' ? id : null }
}

/** The citizen opens topics to somebody, from today until a day; what was open to them already is open until then. */
export async function openTopics(
  sql: Sql,
  me: SignedIn,
  { reader, chosen, until }: { reader: string; chosen: readonly Topic[]; until: string },
): Promise<void> {
  const opened = { opened_on: sqlTag<string>`today()`, open_until: until, closed_at: null }
  await sql
    .insertInto('opened_topic')
    .values(
      chosen.map((topic) => ({
        ...{ municipality_id: me.municipalityId, citizen_id: me.personId, topic },
        ...{ ...partsOf(reader), ...opened },
      })),
    )
    .onConflict((same) =>
      same
        .columns(['municipality_id', 'citizen_id', 'topic', 'person_id', 'department_id'])
        .doUpdateSet(opened),
    )
    .execute()
}

/** The citizen says yes to what is suggested, or opens again what was closed. @throws NotFound when there is no such thing of theirs */
export const openOne = (sql: Sql, me: SignedIn, id: string, until: string): Promise<void> =>
  change(sql, me, id, { opened_on: sqlTag<string>`today()`, open_until: until, closed_at: null })

/** The citizen ends what is open, or says no to what is suggested; from then on it is shown to nobody it was open to. */
export const closeOne = (sql: Sql, me: SignedIn, id: string, now: Date): Promise<void> =>
  change(sql, me, id, { opened_on: null, open_until: null, closed_at: now })

async function change(
  sql: Sql,
  me: SignedIn,
  id: string,
  columns: {
    opened_on: ReturnType<typeof sqlTag<string>> | null
    open_until: string | null
    closed_at: Date | null
  },
): Promise<void> {
  const { numUpdatedRows } = await sql
    .updateTable('opened_topic')
    .set(columns)
    .where('citizen_id', '=', me.personId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new NotFound()
}

/** The citizen takes somebody who was named away, and with them all that was open to them. */
export async function takeAwayNamed(sql: Sql, me: SignedIn, personId: string): Promise<void> {
  await sql
    .deleteFrom('colleague_around')
    .where('citizen_id', '=', me.personId)
    .where('person_id', '=', personId)
    .execute()
}
