import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { Invalid, NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import { whoIsOfTheHouse } from '../house/who-is-of-the-house.ts'
import { openAcross, researcherContext, sealAcross, type Keys } from './sealed.ts'
import { problems } from './told.ts'

/** A researcher of a partnership, and which municipalities have said yes to them. Days are `YYYY-MM-DD`. */
export interface Researcher {
  id: string
  name: string
  saidYes: readonly { municipality: string; isOurs: boolean; on: string }[]
  /** Whether it is the visitor. */
  isMe: boolean
}

/** The researchers of a partnership, by name. */
export async function researchersOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  partnershipId: string,
): Promise<Researcher[]> {
  const rows = await sql
    .selectFrom('partnership_researcher as r')
    .innerJoin('partnership_member as m', (on) =>
      on
        .onRef('m.municipality_id', '=', 'r.municipality_id')
        .onRef('m.partnership_id', '=', 'r.partnership_id'),
    )
    .leftJoin('partnership_researcher_key as k', (on) =>
      on
        .onRef('k.municipality_id', '=', 'r.municipality_id')
        .onRef('k.partnership_id', '=', 'r.partnership_id')
        .onRef('k.researcher_id', '=', 'r.researcher_id'),
    )
    .select(['r.researcher_id', 'r.municipality_id', 'r.name_sealed', 'r.said_on'])
    .select(['m.municipality_name', 'k.person_id'])
    .where('r.partnership_id', '=', partnershipId)
    .orderBy('r.said_on')
    .orderBy('m.municipality_name')
    .execute()
  return [...Map.groupBy(rows, (row) => row.researcher_id)]
    .map(([id, said]) => ({
      id,
      name: said
        .slice(0, 1)
        .map((row) => {
          const context = researcherContext(row.municipality_id, id)
          return openAcross<string>(keys, partnershipId, context, row.name_sealed)
        })
        .join(),
      saidYes: said.map((row) => ({
        ...{ municipality: row.municipality_name, on: row.said_on },
        isOurs: row.municipality_id === me.municipalityId,
      })),
      isMe: said.some((row) => row.person_id === me.personId),
    }))
    .sort(byName(({ name }) => name))
}

/** Who is a researcher in the house today and has no yes in this partnership yet, by name. */
export async function whomToSayYesTo(
  sql: Sql,
  partnershipId: string,
): Promise<{ id: string; name: string }[]> {
  const taken = await sql
    .selectFrom('partnership_researcher_key')
    .select('person_id')
    .where('partnership_id', '=', partnershipId)
    .execute()
  const isTaken = new Set(taken.map(({ person_id }) => person_id))
  return (await whoIsOfTheHouse(sql))
    .filter(({ id, isResearcher, leads }) => isResearcher && !leads && !isTaken.has(id))
    .map(({ id, name }) => ({ id, name }))
}

/**
 * The visitor's municipality says yes to a researcher, who is this person here. The same twice is one.
 *
 * @throws Invalid when it has said yes to them as somebody else here
 */
export async function sayYesToResearcher(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  one: { partnershipId: string; researcherId: string; person: { id: string; name: string } },
): Promise<void> {
  const its = {
    ...{ municipality_id: me.municipalityId, partnership_id: one.partnershipId },
    researcher_id: one.researcherId,
  }
  const context = researcherContext(me.municipalityId, one.researcherId)
  const { numInsertedOrUpdatedRows: made } = await sql
    .insertInto('partnership_researcher')
    .values({ ...its, name_sealed: sealAcross(keys, one.partnershipId, context, one.person.name) })
    .onConflict((same) => same.columns(['municipality_id', 'partnership_id', 'researcher_id']).doNothing())
    .executeTakeFirst()
  if (made !== 1n) {
    const { person_id: already } = await sql
      .selectFrom('partnership_researcher_key')
      .select('person_id')
      .where('partnership_id', '=', one.partnershipId)
      .where('researcher_id', '=', one.researcherId)
      .executeTakeFirstOrThrow()
    if (already !== one.person.id) throw new Invalid([{ field: 'person', what: problems.someoneElse }])
    return
  }
  await sql
    .insertInto('partnership_researcher_key')
    .values({ ...its, person_id: one.person.id, given_by: me.personId })
    .execute()
}

/** The visitor's municipality takes its yes back: the key that hangs on it ends in the same moment. */
export async function takeYesBack(
  sql: Sql,
  me: SignedIn,
  partnershipId: string,
  researcherId: string,
): Promise<void> {
  await sql
    .deleteFrom('partnership_researcher')
    .where('municipality_id', '=', me.municipalityId)
    .where('partnership_id', '=', partnershipId)
    .where('researcher_id', '=', researcherId)
    .execute()
}

/** @throws NotFound unless a municipality of the partnership has said yes to them */
export async function researcherOf(
  sql: Sql,
  keys: Keys,
  me: SignedIn,
  partnershipId: string,
  id: string,
): Promise<Researcher> {
  const one = (await researchersOf(sql, keys, me, partnershipId)).find((researcher) => researcher.id === id)
  if (!one) throw new NotFound()
  return one
}
