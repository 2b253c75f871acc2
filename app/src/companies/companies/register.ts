import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { sql as sqlTag, type RawBuilder } from 'kysely'
import { Conflict, Invalid, sqlState } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { asCompany, companies, type Company, type CompanyFacts } from '../known/companies.ts'
import { problems } from './told.ts'

/** What a company is called in the Danish order, æ ø å last. */
const inOrder = sqlTag<string>`name collate "da-x-icu"`

/** Each word that is looked for stands in the name, the trade or the town. */
const holds = (asked: string): RawBuilder<boolean> =>
  sqlTag<boolean>`concat_ws(' ', name, industry, town) ilike all (${asked
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)}::text[])`

/** How many places nobody has in what a company has room for today. */
const freePlaces = sqlTag<number>`coalesce((select sum(o.places_left)::int from opening o
  where o.municipality_id = company.municipality_id and o.company_id = company.id and o.closed_on is null and o.open_until >= today()), 0)`

/** The companies by name, fifty at a time: the open ones, or all in which some words stand. */
export async function companiesThereAre(
  sql: Sql,
  { ord, efter }: { ord: string; efter: string | null },
): Promise<ListPage<Company & { free: number }>> {
  let query = companies(sql).select(freePlaces.as('free')).orderBy(inOrder).orderBy('id').limit(readPerPage)
  query = ord ? query.where(holds(ord)) : query.where('closed_on', 'is', null)
  if (efter)
    query = query.where(
      sqlTag<boolean>`(${inOrder}, id) > (select before.name collate "da-x-icu", before.id from company as before where before.id = ${efter})`,
    )
  const rows = await query.execute()
  return pageOfList(
    rows.map((row) => ({ ...asCompany(row), free: row.free })),
    efter,
  )
}

type ByHand = Omit<CompanyFacts, 'industryCode'>

const valuesOf = ({ name, cvr, pNumber, industry, street, postcode, town }: ByHand) => ({
  ...{ name, cvr: cvr || null, p_number: pNumber || null, industry: industry || null },
  ...{ street: street || null, postcode: postcode || null, town: town || null },
})

/** @throws Invalid where another place of work has that number, with which */
async function numberIsFree(sql: Sql, id: string, pNumber: string): Promise<void> {
  if (pNumber === '') return
  const other = await companies(sql).where('p_number', '=', pNumber).where('id', '<>', id).executeTakeFirst()
  if (other) throw new Invalid([{ field: 'pNumber', what: problems.taken(other.name) }])
}

/** Writes a company in by hand; the same id twice is one. */
export async function addCompany(sql: Sql, me: SignedIn, id: string, facts: ByHand): Promise<void> {
  await numberIsFree(sql, id, facts.pNumber)
  await sql
    .insertInto('company')
    .values({
      ...{ municipality_id: me.municipalityId, id, source: 'byHand', added_by: me.personId },
      ...valuesOf(facts),
    })
    .onConflict((same) => same.columns(['municipality_id', 'id']).doNothing())
    .execute()
}

/** Says anew what stands of a company, and whether it has closed. */
export async function changeCompany(
  { services }: Visit,
  sql: Sql,
  { id, closedOn }: Company,
  { isClosed, ...facts }: ByHand & { isClosed: boolean },
): Promise<void> {
  await numberIsFree(sql, id, facts.pNumber)
  const now = today(services.now())
  await sql
    .updateTable('company')
    .set({ ...valuesOf(facts), closed_on: isClosed ? (closedOn ?? now) : null, read_on: now })
    .where('id', '=', id)
    .execute()
}

/** Takes a company out that the visitor wrote in by hand. @returns the address that undoes it; undefined where it is gone already. @throws Conflict once something is said of it */
export async function takeOutCompany(sql: Sql, visit: Visit, id: string): Promise<string | undefined> {
  const row = await sql
    .deleteFrom('company')
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirst()
    .catch((error: unknown) => {
      throw sqlState(error) === '23503' ? new Conflict(problems.saidOf) : error
    })
  if (!row) return undefined
  const { created_at: _, read_on: __, ...kept } = row
  return letGo(sql, visit.services, visit.me, { kind: 'company', kept })
}
