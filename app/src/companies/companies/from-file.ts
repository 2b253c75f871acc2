import type { Sql } from '@lydhoer/database'
import { today } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { rowsOf, sheetOf } from '../../shared/from-file/read-rows.ts'
import { Invalid } from '../../shared/request/errors.ts'
import type { Visit } from '../../shared/request/route.ts'
import { asCompany, companies } from '../known/companies.ts'
import { digitsIn } from '../known/numbers.ts'
import { columns, type CompanyFile } from './columns.ts'
import { planOf, type Plan, type Written } from './plan.ts'
import { problems } from './told.ts'

export interface ReadCompanies {
  file: CompanyFile
  passedOver: string[]
  isOldLetters: boolean
}

/** @throws Invalid when it is no file of companies; what is wrong in a row is said of the row */
export function readCompanies(bytes: Uint8Array, isWhole: boolean): ReadCompanies {
  const sheet = sheetOf(bytes)
  const { rows, has, passedOver } = rowsOf(sheet, columns)
  const missing = (['pNumber', 'name'] as const).filter((column) => !has.includes(column))
  if (missing.length > 0)
    throw new Invalid([
      { field: 'file', what: problems.missing(missing.map((column) => columns[column].name)) },
    ])
  return { file: { rows, has, isWhole }, passedOver, isOldLetters: sheet.isOldLetters }
}

/** What a file would do as everything stands now. Nothing is written. */
export async function planFor({ services }: Visit, sql: Sql, file: CompanyFile): Promise<Plan> {
  const numbers = file.rows.map(({ cells }) => digitsIn(cells.pNumber))
  const there = await companies(sql)
    .where(sqlTag<boolean>`p_number = any (${numbers}::text[])`)
    .execute()
  const without = await companies(sql).where('p_number', 'is', null).orderBy('id').execute()
  const ofRegister = file.isWhole
    ? await companies(sql)
        .where('source', '=', 'register')
        .where('closed_on', 'is', null)
        .orderBy('name')
        .orderBy('id')
        .execute()
    : []
  const known = {
    byNumber: new Map(there.map((row) => [row.p_number ?? '', asCompany(row)])),
    withoutNumber: without.map(asCompany),
    ofRegister: ofRegister.map(asCompany),
  }
  return planOf(file, known, today(services.now()))
}

const named = (rows: readonly Written[]) =>
  JSON.stringify(
    rows.map(({ id, name, cvr, pNumber, industryCode, industry, street, postcode, town, closedOn }) => ({
      ...{ id, name, street, postcode, town, industry, cvr },
      ...{ p_number: pNumber, industry_code: industryCode, closed_on: closedOn },
    })),
  )
const shape = sqlTag`(id uuid, name text, cvr text, p_number text, industry_code text, industry text, street text, postcode text, town text, closed_on date)`

/** Writes all of a plan in the transaction it is given: all of it, or nothing. */
export async function carryOut({ me }: Pick<Visit, 'me'>, sql: Sql, { add, change }: Plan): Promise<void> {
  await sqlTag`insert into company
      (municipality_id, id, name, cvr, p_number, industry_code, industry, street, postcode, town, source, added_by)
    select ${me.municipalityId}::uuid, id, name, nullif(cvr, ''), p_number, nullif(industry_code, ''), nullif(industry, ''),
      nullif(street, ''), nullif(postcode, ''), nullif(town, ''), 'register', ${me.personId}::uuid
    from jsonb_to_recordset(${named(add)}::jsonb) as r ${shape}
    on conflict do nothing`.execute(sql)
  await sqlTag`update company c set name = r.name, cvr = nullif(r.cvr, ''), p_number = r.p_number,
      industry_code = nullif(r.industry_code, ''), industry = nullif(r.industry, ''), street = nullif(r.street, ''),
      postcode = nullif(r.postcode, ''), town = nullif(r.town, ''), closed_on = r.closed_on, source = 'register', read_on = today()
    from jsonb_to_recordset(${named(change)}::jsonb) as r ${shape}
    where c.id = r.id`.execute(sql)
}
