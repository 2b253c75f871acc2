import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { openOfCompany, wordsOfOpening, type Keys } from '../../shared/companies/sealed.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

export const closedWhys = ['filled', 'notNow', 'fellThrough', 'other'] as const
export type ClosedWhy = (typeof closedWhys)[number]

export interface OpeningWords {
  /** What one would be, as people say it. */
  work: string
  tasks: string
  /** How one gets there. */
  transport: string
  /** Whom they welcome. */
  welcomes: string
  /** What somebody new gives. */
  value: string
}

/** What is said of an opening. Days are `YYYY-MM-DD`. */
export interface OpeningFacts extends OpeningWords {
  hoursFrom: number
  hoursTo: number
  /** None where they are to be agreed. */
  days: Weekday[]
  places: number
  openFrom: string
  openUntil: string
}

export interface Opening extends OpeningFacts {
  id: string
  company: { id: string; name: string }
  unit: string | null
  placesLeft: number
  closedOn: string | null
  closedWhy: ClosedWhy | null
  writtenBy: string
}

const openings = (sql: Sql) =>
  sql
    .selectFrom('opening')
    .innerJoin('company', 'company.id', 'opening.company_id')
    .leftJoin('person as by', 'by.id', 'opening.written_by')
    .selectAll('opening')
    .select(['company.name as company', 'by.display_name as by'])

type Row = Awaited<ReturnType<ReturnType<typeof openings>['execute']>>[number]

const asOpening = (keys: Keys, me: Pick<SignedIn, 'municipalityId'>, row: Row): Opening => ({
  ...openOfCompany<OpeningWords>(keys, me, wordsOfOpening(row.id), row.words_sealed),
  ...{ id: row.id, company: { id: row.company_id, name: row.company }, unit: row.unit },
  ...{ hoursFrom: row.hours_from, hoursTo: row.hours_to, places: row.places, placesLeft: row.places_left },
  days: weekdays.filter((day) => row.days.includes(day)),
  ...{ openFrom: row.open_from, openUntil: row.open_until },
  ...{ closedOn: row.closed_on, closedWhy: row.closed_why, writtenBy: row.by ?? '' },
})

/** What there is room for, the newest first, fifty at a time. */
export async function openingsThereAre(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { after, today }: { after: string | null; today: string },
): Promise<ListPage<Opening>> {
  const rows = await openings(sql)
    .where('opening.closed_on', 'is', null)
    .where('opening.open_until', '>=', today)
    .where(standsAfter('opening', ['created_at', 'id'], after).$castTo<boolean>())
    .orderBy('opening.created_at', 'desc')
    .orderBy('opening.id', 'desc')
    .limit(readPerPage)
    .execute()
  return pageOfList(
    rows.map((row) => asOpening(keys, me, row)),
    after,
  )
}

/** What a company has and has had room for, the newest first. */
export async function openingsOf(sql: Sql, keys: Keys, me: SignedIn, companyId: string): Promise<Opening[]> {
  const rows = await openings(sql)
    .where('opening.company_id', '=', companyId)
    .orderBy('opening.created_at', 'desc')
    .orderBy('opening.id', 'desc')
    .limit(50)
    .execute()
  return rows.map((row) => asOpening(keys, me, row))
}

/** @throws NotFound unless the visitor knows of it */
export async function openingOf(sql: Sql, keys: Keys, me: SignedIn, id: string): Promise<Opening> {
  const row = await openings(sql).where('opening.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return asOpening(keys, me, row)
}

/** Where an opening's page is. */
export const pageOfOpening = (id: string): string => `/pladser/${id}`
