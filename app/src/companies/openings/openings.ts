import type { Sql } from '@lydhoer/database'
import { occupations, workOf } from '@lydhoer/occupations'
import { Conflict, Invalid } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { openingsThereAre, type ClosedWhy, type Opening, type OpeningFacts } from '../known/openings.ts'
import { sealOfCompany, wordsOfOpening, type Keys } from '../../shared/companies/sealed.ts'
import { problems } from './told.ts'

const meaningOf = workOf(occupations)

/** What is kept of an opening, as it is said. @throws Invalid where it does not fit together */
function valuesOf(keys: Keys, me: SignedIn, id: string, facts: OpeningFacts) {
  const { work, tasks, transport, welcomes, value, hoursFrom, hoursTo, days, places, openFrom, openUntil } =
    facts
  if (hoursTo < hoursFrom) throw new Invalid([{ field: 'hoursTo', what: problems.badHours }])
  if (openUntil < openFrom) throw new Invalid([{ field: 'openUntil', what: problems.badUntil }])
  return {
    unit: meaningOf(work).unit ?? null,
    ...{ hours_from: hoursFrom, hours_to: hoursTo, days, places, open_from: openFrom, open_until: openUntil },
    words_sealed: sealOfCompany(keys, me, wordsOfOpening(id), { work, tasks, transport, welcomes, value }),
  }
}

/** Writes down what a company has room for; the same id twice is one. */
export async function writeOpening(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { id, companyId }: { id: string; companyId: string },
  facts: OpeningFacts,
): Promise<void> {
  await sql
    .insertInto('opening')
    .values({
      ...{ municipality_id: me.municipalityId, id, company_id: companyId, written_by: me.personId },
      ...valuesOf(keys, me, id, facts),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Says it anew. @throws Invalid where more places are taken than there would be */
export async function changeOpening(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  id: string,
  facts: OpeningFacts,
): Promise<void> {
  await sql
    .updateTable('opening')
    .set(valuesOf(keys, me, id, facts))
    .where('id', '=', id)
    .execute()
    .catch((error: unknown) => {
      throw isRefusedBy(error, 'opening_has_a_place')
        ? new Invalid([{ field: 'places', what: problems.fewerThanTaken }])
        : error
    })
}

/** Closes it, with a reason, or opens it again where there is none. */
export async function closeOpening(
  sql: Sql,
  id: string,
  closed: { on: string; why: ClosedWhy } | null,
): Promise<void> {
  await sql
    .updateTable('opening')
    .set({ closed_on: closed?.on ?? null, closed_why: closed?.why ?? null })
    .where('id', '=', id)
    // Closed twice, it closed the first time.
    .where('closed_on', closed ? 'is' : 'is not', null)
    .execute()
}

/** A place in an opening that somebody has. */
export interface Booking {
  id: string
  startsOn: string
  /** Who has it; null where the company says that it is taken. */
  by: string | null
  canGiveBack: boolean
  isMine: boolean
}

/** Who has a place, whoever begins first first. */
export async function bookingsOf(sql: Sql, me: SignedIn, openingId: string): Promise<Booking[]> {
  const rows = await sql
    .selectFrom('opening_booking')
    .leftJoin('person as by', 'by.id', 'booked_by')
    .select(['opening_booking.id', 'starts_on', 'by_company', 'booked_by', 'by.display_name as by'])
    .where('opening_id', '=', openingId)
    .orderBy('starts_on')
    .orderBy('opening_booking.id')
    .execute()
  return rows.map((row) => {
    const isMine = row.booked_by === me.personId
    const by = row.by_company ? null : (row.by ?? '')
    return { id: row.id, startsOn: row.starts_on, by, isMine, canGiveBack: isMine || row.by_company }
  })
}

/** Takes a place for somebody. @throws Conflict where another took the last, or it has closed */
export async function takePlace(
  sql: Sql,
  me: SignedIn,
  { id, openingId, startsOn }: { id: string; openingId: string; startsOn: string },
): Promise<void> {
  const before = await sql.selectFrom('opening_booking').select('id').where('id', '=', id).executeTakeFirst()
  if (before) return
  await sql
    .insertInto('opening_booking')
    .values({
      ...{ municipality_id: me.municipalityId, id, opening_id: openingId, starts_on: startsOn },
      booked_by: me.personId,
    })
    .onConflict((same) => same.doNothing())
    .execute()
    .catch((error: unknown) => {
      if (isRefusedBy(error, 'opening_has_a_place')) throw new Conflict(problems.gone)
      if (isRefusedBy(error, 'opening_is_open')) throw new Conflict(problems.notOpen)
      throw error
    })
}

/** Gives a place back that the visitor may give back; twice is once. */
export async function giveBack(sql: Sql, id: string): Promise<void> {
  await sql.deleteFrom('opening_booking').where('id', '=', id).execute()
}

const isRefusedBy = (error: unknown, constraint: string): boolean =>
  error instanceof Error && 'constraint' in error && error.constraint === constraint

/** So many of the openings are looked through for what they are like. */
const pagesRead = 6

/** Open ones that are like some work: those of the same kind first, then those of its unit and those in whose words it stands. */
export async function openingsLike(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  { asked, today }: { asked: string; today: string },
): Promise<Opening[]> {
  const all: Opening[] = []
  let after: string | null = null
  for (let n = 0; n < pagesRead; n++) {
    const page: { rows: readonly Opening[]; next: string | null } = await openingsThereAre(sql, keys, me, {
      after,
      today,
    })
    all.push(...page.rows)
    after = page.next
    if (after === null) break
  }
  const { kind, unit } = meaningOf(asked)
  const plain = asked.toLocaleLowerCase('da')
  const isKind = (one: Opening) => kind !== undefined && meaningOf(one.work).kind === kind
  const isLike = (one: Opening) =>
    (unit !== undefined && one.unit === unit) ||
    [one.work, one.tasks, one.company.name].some((text) => text.toLocaleLowerCase('da').includes(plain))
  return [...all.filter(isKind), ...all.filter((one) => !isKind(one) && isLike(one))]
}
