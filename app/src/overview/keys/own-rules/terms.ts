import type { Sql } from '@lydhoer/database'
import type { Sentence } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import type { PutBack } from '../../../shared/request/place.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import { standAtTheKeys } from '../../../shared/people/at-the-keys.ts'
import type { KeptKind } from '../../../shared/retention/kinds.ts'

/** For how many months things of a kind are kept, from a day on, and why. */
export interface Term {
  kind: KeptKind
  validFrom: string
  months: number
  because: Sentence
}

const columns = ['kind', 'valid_from', 'months', 'because_da', 'because_en'] as const

/** All that has been said of how long things are kept, newest first: of one kind, or of all. */
export async function termsOf(sql: Sql, kind?: KeptKind): Promise<Term[]> {
  const rows = await sql
    .selectFrom('retention_rule')
    .select(columns)
    .$if(kind !== undefined, (of) => of.where('kind', '=', kind as string))
    .orderBy('valid_from', 'desc')
    .execute()
  return rows.map((row) => ({
    ...{ kind: row.kind as KeptKind, validFrom: row.valid_from, months: row.months },
    because: { da: row.because_da, en: row.because_en },
  }))
}

/** What holds on a day, and what will: of terms of one kind, newest first. */
export const standing = (terms: readonly Term[], day: string) => ({
  now: terms.find(({ validFrom }) => validFrom <= day) ?? null,
  coming: terms.filter(({ validFrom }) => validFrom > day).reverse(),
})

/** Says how long a kind is kept from a day on. @returns whether it was said; not where something else is said from that day already */
export async function sayTerm(sql: Sql, me: SignedIn, { kind, validFrom, months, because }: Term) {
  const row = await sql
    .insertInto('retention_rule')
    .values({
      ...{ municipality_id: me.municipalityId, kind, valid_from: validFrom, months },
      ...{ because_da: because.da, because_en: because.en },
    })
    .onConflict((same) => same.doNothing())
    .returning('months')
    .executeTakeFirst()
  if (row) return true
  const said = (await termsOf(sql, kind)).find((one) => one.validFrom === validFrom)
  return said?.months === months && said.because.da === because.da && said.because.en === because.en
}

/** Takes back what was to hold from a day that has not come. @returns what it said; undefined where it is gone */
export async function takeTermBack(sql: Sql, kind: KeptKind, validFrom: string): Promise<Term | undefined> {
  const said = (await termsOf(sql, kind)).find((one) => one.validFrom === validFrom)
  const gone = await sql
    .deleteFrom('retention_rule')
    .where('kind', '=', kind)
    .where('valid_from', '=', validFrom)
    .returning('kind')
    .executeTakeFirst()
  return gone && said
}

/** It is to hold after all. */
export const termAgain: PutBack = async ({ me }, sql, kept) => {
  const term = kept as Term
  await standAtTheKeys(sql)
  await sayTerm(sql, me, term)
  return `/noegler/regler/gemt/${term.kind}`
}

/** Of how many people at least a term would delete something on the day it begins: 5, 10, 20, 50 …; 0 is fewer than five, or nobody. */
export async function wouldBeForgotten(
  sql: Sql,
  term: Pick<Term, 'kind' | 'months' | 'validFrom'>,
): Promise<number> {
  const { rows } = await sqlTag<{
    citizens: number | null
  }>`select would_be_forgotten(${term.kind}, ${term.months}::int,
    ${term.validFrom}::date) as citizens`.execute(sql)
  return rows[0]?.citizens ?? 0
}
