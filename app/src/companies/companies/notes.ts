import type { Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { holdsOneOf, whoKnowCompanies } from '../../shared/people/roles.ts'
import type { PutBack } from '../../shared/request/place.ts'
import type { SignedIn, Visit } from '../../shared/request/route.ts'
import { letGo } from '../../shared/undo/let-go.ts'
import { pageOf } from '../known/companies.ts'
import { openOfCompany, sealOfCompany, type Keys } from '../../shared/companies/sealed.ts'
import type { About, Said, Way, Why } from './kinds.ts'

export type { Keys }

/** What is written of a company, each in a table of its own. */
export const noteTables = {
  kontakt: 'company_contact',
  ringet: 'company_call',
  aftale: 'company_agreement',
  ord: 'company_said',
  'pas-paa': 'company_caution',
} as const
/** As they are called in addresses. */
export type Note = keyof typeof noteTables

const contextOf = (note: Note, id: string) => `${noteTables[note]} ${id} words`

/** @throws SealBroken when it was sealed elsewhere */
export const openNote = <What = string>(
  keys: Keys,
  me: Pick<SignedIn, 'municipalityId'>,
  note: Note,
  row: { id: string; words_sealed: Buffer | string },
): What => openOfCompany<What>(keys, me, contextOf(note, row.id), row.words_sealed)

export interface ContactWords {
  name: string
  /** What they do there. */
  does: string
  phone: string
  mail: string
}
export interface CallWords {
  with: string
  words: string
}

/** What every note begins with. */
const begun = (keys: Keys, me: SignedIn, note: Note, { id, companyId }: Of, words: unknown) => ({
  ...{ municipality_id: me.municipalityId, id, company_id: companyId, written_by: me.personId },
  words_sealed: sealOfCompany(keys, me, contextOf(note, id), words),
})
interface Of {
  id: string
  companyId: string
}

/** Somebody to talk with there; the same id twice is one, as everywhere here. */
export async function writeContact(sql: Sql, keys: Keys, me: SignedIn, of: Of, words: ContactWords) {
  await sql
    .insertInto('company_contact')
    .values(begun(keys, me, 'kontakt', of, words))
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Where they work here; whoever also comes from outside has no department by that. */
const departmentOf = ({ roles }: SignedIn): string | null =>
  roles.find((held) => held.departmentId !== null && holdsOneOf([held], whoKnowCompanies))?.departmentId ??
  null

interface NewCall extends CallWords {
  on: string
  way: Way
  about: About
  ringBackOn: string | null
}
/** That the visitor was in touch, from the department they work in. */
export async function writeCall(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  of: Of,
  { on, way, about, ringBackOn, ...words }: NewCall,
) {
  await sql
    .insertInto('company_call')
    .values({
      ...begun(keys, me, 'ringet', of, words),
      ...{ on_day: on, way, about, ring_back_on: ringBackOn },
      department_id: departmentOf(me),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

export async function writeAgreement(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  of: Of,
  { words, from, until }: { words: string; from: string; until: string | null },
) {
  await sql
    .insertInto('company_agreement')
    .values({ ...begun(keys, me, 'aftale', of, { words }), from_on: from, until_on: until })
    .onConflict((same) => same.doNothing())
    .execute()
}

export async function writeSaid(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  of: Of,
  { kind, words }: { kind: Said; words: string },
) {
  await sql
    .insertInto('company_said')
    .values({ ...begun(keys, me, 'ord', of, words), kind })
    .onConflict((same) => same.doNothing())
    .execute()
}

export interface CautionFacts {
  why: Why
  words: string
  endsOn: string
}
export async function writeCaution(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  of: Of,
  { why, words, endsOn }: CautionFacts,
) {
  await sql
    .insertInto('company_caution')
    .values({ ...begun(keys, me, 'pas-paa', of, words), why, ends_on: endsOn })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Says anew of one's own caution how long it holds, and why. */
export async function lookAgainAt(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  { words, endsOn }: Omit<CautionFacts, 'why'>,
) {
  await sql
    .updateTable('company_caution')
    .set({ ends_on: endsOn, words_sealed: sealOfCompany(keys, me, contextOf('pas-paa', id), words) })
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .execute()
}

/** Ends an agreement that the visitor wrote down, today. @returns whether there was one */
export async function endAgreement(sql: Sql, me: SignedIn, id: string, today: string): Promise<boolean> {
  const row = await sql
    .updateTable('company_agreement')
    .set({ until_on: sqlTag`greatest(from_on, ${today}::date)` })
    .where('id', '=', id)
    .where('written_by', '=', me.personId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Takes out what the visitor may take out. @returns the address that undoes it; undefined where it is gone already, or another's */
export async function takeOut(
  sql: Sql,
  { services, me }: Visit,
  note: Note,
  id: string,
): Promise<string | undefined> {
  const row = await sql.deleteFrom(noteTables[note]).where('id', '=', id).returningAll().executeTakeFirst()
  if (!row) return undefined
  const { created_at: _, ...kept } = row
  // The day on which it was written is the day on which it is written again.
  delete (kept as { written_on?: string }).written_on
  return letGo(sql, services, me, { kind: 'companyNote', kept: { note, row: kept } })
}

/** What was taken out stands there again, in the name of whoever puts it back. */
export const noteAgain: PutBack = async ({ me }, sql, kept) => {
  const { note, row } = kept as { note: Note; row: { company_id: string } }
  await sql
    .insertInto(noteTables[note])
    .values({ ...row, written_by: me.personId } as never)
    .onConflict((same) => same.doNothing())
    .execute()
  return pageOf(row.company_id)
}
