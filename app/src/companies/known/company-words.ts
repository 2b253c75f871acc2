import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import type { SignedIn } from '../../shared/request/route.ts'
import { openOfCompany, type Keys } from '../../shared/companies/sealed.ts'

export type Worth = 'yes' | 'partly' | 'no'

/** What a company says itself, by its own page. */
export interface CompanyWord {
  id: string
  /** What they need of us, or whether it was worth their while. */
  kind: 'needs' | 'worth'
  says: Worth | null
  words: string
  on: string
}

export const wordContext = (id: string) => `company_word ${id} words`

/** A way by which a company comes to its own page. */
export interface CompanyLink {
  id: string
  by: string
  endsOn: string
}

/** What a company says itself, the last first; and the addresses that hold today. */
export async function ofTheCompany(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  companyId: string,
): Promise<{ said: CompanyWord[]; links: CompanyLink[] }> {
  const said = await sql
    .selectFrom('company_word')
    .select(['id', 'kind', 'says', 'words_sealed', 'said_on'])
    .where('company_id', '=', companyId)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()
  const links = await sql
    .selectFrom('company_link')
    .leftJoin('person as by', 'by.id', 'made_by')
    .select(['company_link.id', 'by.display_name as by', 'ends_on'])
    .where('company_id', '=', companyId)
    .where('revoked_at', 'is', null)
    .where(sqlTag<boolean>`ends_on >= today()`)
    .orderBy('ends_on')
    .limit(50)
    .execute()
  return {
    said: said.map(({ id, kind, says, words_sealed, said_on }) => ({
      ...{ id, kind, says, on: said_on },
      words: openOfCompany<string>(keys, me, wordContext(id), words_sealed),
    })),
    links: links.map(({ id, by, ends_on }) => ({ id, by: by ?? '', endsOn: ends_on })),
  }
}
