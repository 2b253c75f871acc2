import { createHash, createHmac } from 'node:crypto'
import type { Database, Sql } from '@lydhoer/database'
import { sql as sqlTag } from 'kysely'
import { today } from '@lydhoer/words'
import { openShown, type HoursShown } from '../../shared/companies/hours-shown.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { municipalityKey } from '../../shared/sealing/municipality-key.ts'
import { wordContext, type CompanyWord, type Worth } from '../known/company-words.ts'
import type { Opening, OpeningWords } from '../known/openings.ts'
import { openOfCompany, sealOfCompany, wordsOfOpening, type Keys } from '../../shared/companies/sealed.ts'

/** What stands on a company's own page besides what it has room for. */
export interface LinkWords {
  /** What we expect of them. */
  expects: string
  /** How they get hold of us. */
  reach: string
}

const context = (id: string) => `company_link ${id} words`

/** The secret of an address. It is kept nowhere: the same form sent twice makes the same, and without the master key nobody makes it. */
export const secretOf = (keys: Keys, me: Pick<SignedIn, 'municipalityId'>, id: string): string =>
  createHmac('sha256', municipalityKey(keys, me, 'companies'))
    .update(`company_link ${id} secret`)
    .digest('base64url')
    .slice(0, 32)

/** By what a page is known. */
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

interface NewLink extends LinkWords {
  id: string
  companyId: string
  endsOn: string
}

/** Makes an address for a company; the same id twice is one. @returns its secret, to be shown this once */
export async function makeLink(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, companyId, endsOn, ...words }: NewLink,
): Promise<string> {
  const secret = secretOf(keys, me, id)
  await sql
    .insertInto('company_link')
    .values({
      ...{ municipality_id: me.municipalityId, id, company_id: companyId, ends_on: endsOn },
      ...{ made_by: me.personId, words_sealed: sealOfCompany(keys, me, context(id), words) },
    })
    .onConflict((same) => same.doNothing())
    .execute()
  await sql
    .insertInto('company_link_secret')
    .values({ municipality_id: me.municipalityId, link_id: id, secret_hash: hashOf(secret) })
    .onConflict((same) => same.doNothing())
    .execute()
  return secret
}

/** Takes an address back: from now on its page says so and nothing else. */
export async function revokeLink(sql: Sql, id: string): Promise<void> {
  await sql
    .updateTable('company_link')
    .set({ revoked_at: sqlTag`now()` })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

/** A company's own page, for whoever has its address. */
export interface OwnPage extends LinkWords {
  municipality: string
  company: string
  madeBy: string
  endsOn: string
  openings: Pick<
    Opening,
    'id' | 'work' | 'welcomes' | 'hoursFrom' | 'hoursTo' | 'days' | 'places' | 'placesLeft' | 'openUntil'
  >[]
  said: CompanyWord[]
  /** Agreed hours that citizens have chosen to show here. */
  hours: HoursShown[]
}

/** The page of an address; of one that holds no more only that, and undefined where there is no such address. */
export async function pageByLink(
  database: Database,
  { now, ...keys }: Keys & Pick<Services, 'now'>,
  secret: string,
): Promise<OwnPage | 'ended' | 'revoked' | undefined> {
  const hash = hashOf(secret)
  return database.atTheDoor({}, async (sql) => {
    const { rows } = await sqlTag<{
      municipality_id: string
      municipality: string
      company: string
      link_id: string
      words_sealed: Buffer
      ends_on: string
      made_by: string
      stands: 'open' | 'ended' | 'revoked'
    }>`select * from company_by_link(${hash})`.execute(sql)
    const [link] = rows
    if (!link || link.stands !== 'open') return link?.stands as 'ended' | 'revoked' | undefined
    const here = { municipalityId: link.municipality_id }
    const openings = await sqlTag<{
      id: string
      words_sealed: Buffer
      hours_from: number
      hours_to: number
      days: Opening['days']
      places: number
      places_left: number
      open_until: string
    }>`select * from openings_by_link(${hash})`.execute(sql)
    const said = await sqlTag<{
      id: string
      kind: CompanyWord['kind']
      says: Worth | null
      words_sealed: Buffer
      said_on: string
    }>`select * from words_by_link(${hash})`.execute(sql)
    const hours = await sqlTag<{ placement_id: string; chosen_sealed: Buffer; hours_sealed: Buffer }>`
      select * from hours_by_link(${hash})`.execute(sql)
    return {
      hours: hours.rows.map((row) => openShown(keys, here, row, today(now()))),
      ...openOfCompany<LinkWords>(keys, here, context(link.link_id), link.words_sealed),
      ...{ municipality: link.municipality, company: link.company, madeBy: link.made_by },
      endsOn: link.ends_on,
      openings: openings.rows.map((row) => {
        const words = openOfCompany<OpeningWords>(keys, here, wordsOfOpening(row.id), row.words_sealed)
        return {
          ...{ id: row.id, work: words.work, welcomes: words.welcomes, days: row.days },
          ...{ hoursFrom: row.hours_from, hoursTo: row.hours_to, places: row.places },
          ...{ placesLeft: row.places_left, openUntil: row.open_until },
        }
      }),
      said: said.rows.map(({ id, kind, says, words_sealed, said_on }) => ({
        ...{ id, kind, says, on: said_on },
        words: openOfCompany<string>(keys, here, wordContext(id), words_sealed),
      })),
    }
  })
}

interface Said {
  id: string
  kind: CompanyWord['kind']
  says: Worth | null
  words: string
}

/** Keeps what a company says. @returns whether it is kept, the address holds no more, or there is too much of it today */
export async function sayByLink(
  database: Database,
  keys: Keys,
  secret: string,
  { id, kind, says, words }: Said,
): Promise<'said' | 'gone' | 'tooMuch'> {
  const hash = hashOf(secret)
  return database.atTheDoor({}, async (sql) => {
    const { rows: links } = await sqlTag<{ municipality_id: string | null }>`
      select municipality_id from company_by_link(${hash})`.execute(sql)
    const municipalityId = links[0]?.municipality_id
    if (!municipalityId) return 'gone'
    const sealed = sealOfCompany(keys, { municipalityId }, wordContext(id), words)
    const { rows } = await sqlTag<{ it: 'said' | 'gone' | 'tooMuch' }>`
      select say_by_link(${hash}, ${id}::uuid, ${kind}, ${says}, ${sealed}) as it`.execute(sql)
    return rows[0]?.it ?? 'gone'
  })
}

/** Takes back what a company said by this address; twice is once. */
export async function unsayByLink(database: Database, secret: string, id: string): Promise<void> {
  await database.atTheDoor({}, (sql) =>
    sqlTag`select unsay_by_link(${hashOf(secret)}, ${id}::uuid)`.execute(sql),
  )
}

/** The company says that a place is taken. */
export async function takeByLink(
  database: Database,
  secret: string,
  { id, openingId }: { id: string; openingId: string },
): Promise<'taken' | 'full' | 'gone'> {
  const { rows } = await database.atTheDoor({}, (sql) =>
    sqlTag<{ it: 'taken' | 'full' | 'gone' }>`
      select take_by_link(${hashOf(secret)}, ${id}::uuid, ${openingId}::uuid) as it`.execute(sql),
  )
  return rows[0]?.it ?? 'gone'
}
