import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'

/** What stands of a place of work; '' where nothing is known. Days are `YYYY-MM-DD`. */
export interface CompanyFacts {
  name: string
  cvr: string
  pNumber: string
  industryCode: string
  industry: string
  street: string
  postcode: string
  town: string
}

export interface Company extends CompanyFacts {
  id: string
  closedOn: string | null
  source: 'register' | 'byHand'
  readOn: string
  addedBy: string
}

export const companies = (sql: Sql) => sql.selectFrom('company').selectAll()

type Row = Awaited<ReturnType<ReturnType<typeof companies>['execute']>>[number]

export const asCompany = (row: Row): Company => ({
  ...{ id: row.id, name: row.name, cvr: row.cvr ?? '', pNumber: row.p_number ?? '' },
  ...{ industryCode: row.industry_code ?? '', industry: row.industry ?? '' },
  ...{ street: row.street ?? '', postcode: row.postcode ?? '', town: row.town ?? '' },
  ...{ closedOn: row.closed_on, source: row.source, readOn: row.read_on, addedBy: row.added_by },
})

/** @throws NotFound unless the visitor knows it */
export async function companyOf(sql: Sql, id: string): Promise<Company> {
  const row = await companies(sql).where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound()
  return asCompany(row)
}

/** Where a company's page is. */
export const pageOf = (id: string): string => `/virksomheder/${id}`
