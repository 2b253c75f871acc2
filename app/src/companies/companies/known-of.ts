import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { NotFound } from '../../shared/request/errors.ts'
import { pageOfList, readPerPage, standsAfter, type ListPage } from '../../shared/request/list-page.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { About, Said, Way, Why } from './kinds.ts'
import { openNote as open, type CallWords, type ContactWords, type Keys } from './notes.ts'

interface Written {
  id: string
  by: string
  isMine: boolean
}
export type Contact = Written & ContactWords
export type Call = Written &
  CallWords & { on: string; way: Way; about: About; department: string; ringBackOn: string | null }
export type Agreement = Written & { from: string; until: string | null; words: string }
export type SaidOf = Written & { kind: Said; on: string; words: string }
export type Caution = Written & { why: Why; on: string; endsOn: string; words: string }

/** All that is known of a company. */
export interface KnownOf {
  contacts: readonly Contact[]
  /** The last first, fifty at a time. */
  calls: ListPage<Call>
  agreements: readonly Agreement[]
  said: readonly SaidOf[]
  cautions: readonly Caution[]
}

const atMost = 100

/** What all who work here know of a company. */
export async function knownOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  companyId: string,
  after: string | null,
): Promise<KnownOf> {
  const written = (row: { id: string; by: string | null; written_by: string }): Written => ({
    ...{ id: row.id, by: row.by ?? '', isMine: row.written_by === me.personId },
  })
  const contacts = await sql
    .selectFrom('company_contact')
    .leftJoin('person as by', 'by.id', 'written_by')
    .selectAll('company_contact')
    .select('by.display_name as by')
    .where('company_id', '=', companyId)
    .orderBy('company_contact.created_at')
    .limit(atMost)
    .execute()
  const calls = await sql
    .selectFrom('company_call')
    .leftJoin('person as by', 'by.id', 'written_by')
    .leftJoin('department', 'department.id', 'company_call.department_id')
    .selectAll('company_call')
    .select(['by.display_name as by', 'department.name as department'])
    .where('company_id', '=', companyId)
    .where(standsAfter('company_call', ['on_day', 'id'], after).$castTo<boolean>())
    .orderBy('on_day', 'desc')
    .orderBy('company_call.id', 'desc')
    .limit(readPerPage)
    .execute()
  const agreements = await sql
    .selectFrom('company_agreement')
    .leftJoin('person as by', 'by.id', 'written_by')
    .selectAll('company_agreement')
    .select('by.display_name as by')
    .where('company_id', '=', companyId)
    .orderBy('from_on', 'desc')
    .limit(atMost)
    .execute()
  const said = await sql
    .selectFrom('company_said')
    .leftJoin('person as by', 'by.id', 'written_by')
    .selectAll('company_said')
    .select('by.display_name as by')
    .where('company_id', '=', companyId)
    .orderBy('written_on', 'desc')
    .limit(atMost)
    .execute()
  const cautions = await sql
    .selectFrom('company_caution')
    .leftJoin('person as by', 'by.id', 'written_by')
    .selectAll('company_caution')
    .select('by.display_name as by')
    .where('company_id', '=', companyId)
    .where(sqlTag<boolean>`ends_on >= today()`)
    .orderBy('ends_on')
    .limit(atMost)
    .execute()
  return {
    contacts: contacts.map((row) => ({ ...written(row), ...open<ContactWords>(keys, me, 'kontakt', row) })),
    calls: pageOfList(
      calls.map((row) => ({
        ...{ ...written(row), ...open<CallWords>(keys, me, 'ringet', row), on: row.on_day, way: row.way },
        ...{ about: row.about, department: row.department ?? '', ringBackOn: row.ring_back_on },
      })),
      after,
    ),
    agreements: agreements.map((row) => ({
      ...{ ...written(row), ...open<{ words: string }>(keys, me, 'aftale', row) },
      ...{ from: row.from_on, until: row.until_on },
    })),
    said: said.map((row) => ({
      ...{ ...written(row), kind: row.kind, on: row.written_on, words: open<string>(keys, me, 'ord', row) },
    })),
    cautions: cautions.map((row) => ({
      ...{ ...written(row), why: row.why, on: row.written_on, endsOn: row.ends_on },
      words: open<string>(keys, me, 'pas-paa', row),
    })),
  }
}

/** A caution of the visitor's own, also where it has ended. @throws NotFound */
export async function ownCaution(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
): Promise<Pick<Caution, 'id' | 'words' | 'endsOn'> & { companyId: string }> {
  const row = await sql
    .selectFrom('company_caution')
    .select(['id', 'company_id', 'words_sealed', 'ends_on'])
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .executeTakeFirst()
  if (!row) throw new NotFound()
  return { id, companyId: row.company_id, endsOn: row.ends_on, words: open(keys, me, 'pas-paa', row) }
}
