import type { Sql } from '@lydhoer/database'
import { byName } from '@lydhoer/words'
import { sql as sqlTag } from 'kysely'
import { tellSoon } from '../../../shared/meetings/mail/tell-soon.ts'
import { holdsToday } from '../../../shared/people/holds-today.ts'
import { whoMakeTime } from '../../../shared/people/roles.ts'
import { Conflict, Invalid } from '../../../shared/request/errors.ts'
import type { SignedIn } from '../../../shared/request/route.ts'
import type { Services } from '../../../shared/request/services.ts'
import { guestProblems } from './messages.ts'

/** The one leader whom a session is asked about, as somebody in it sees it. */
export interface Guest {
  personId: string
  name: string
  /** Whether everybody has said yes, and the citizen too; never who has not. */
  stands: 'asked' | 'comes' | 'hears'
  /** What the visitor themselves has said; null when nothing yet. */
  mySays: 'yes' | 'no' | null
}

/** Whether a guest may be there now, so that everybody's screen names them. */
export const isThere = (guest: Guest | null): guest is Guest => guest !== null && guest.stands !== 'asked'

/** How the guest of a session (`e`) stands, for somebody in it; null for others and without one. */
export const howGuestStands = sqlTag<Guest['stands'] | null>`how_guest_stands(e.id)`

/** Those who lead people here, by name. */
export async function leadersHere(sql: Sql): Promise<{ id: string; name: string }[]> {
  const rows = await sql
    .selectFrom('person_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.display_name as name'])
    .distinct()
    .where('r.role', 'in', [...whoMakeTime])
    .where(holdsToday('r'))
    .execute()
  return rows.sort(byName(({ name }) => name))
}

/**
 * Asks everybody in a session about a leader; whoever asks says yes themselves. Pressed twice it is asked once.
 *
 * @throws Invalid at `guest` when they lead nobody here; Conflict when another is asked about already
 */
export async function askAboutGuest(
  sql: Sql,
  services: Services,
  me: SignedIn,
  sessionId: string,
  guestId: string,
): Promise<void> {
  if (!(await leadersHere(sql)).some(({ id }) => id === guestId))
    throw new Invalid([{ field: 'guest', what: guestProblems.choose }])
  const asked = (await askedAbout(sql, sessionId)) ?? guestId
  if (asked !== guestId) throw new Conflict(guestProblems.another)
  await sql
    .insertInto('ear_session_guest')
    .values({ municipality_id: me.municipalityId, ear_session_id: sessionId, person_id: guestId })
    // Named, the key would have to be read before the row is there to be seen.
    .onConflict((on) => on.doNothing())
    .execute()
  await sayOfGuest(sql, services, sessionId, { guestId, says: 'yes' })
}

async function askedAbout(sql: Sql, sessionId: string): Promise<string | undefined> {
  const row = await sql
    .selectFrom('ear_session_guest')
    .select('person_id')
    .where('ear_session_id', '=', sessionId)
    .executeTakeFirst()
  return row?.person_id
}

/** Asks about the guest of a session no more; what people have said of them is deleted. */
export async function askNoMore(sql: Sql, services: Services, sessionId: string): Promise<void> {
  await sql.deleteFrom('ear_session_guest').where('ear_session_id', '=', sessionId).execute()
  await tellSoon(services)
}

/**
 * Says yes or no to this guest, for oneself alone; whoever is asked about is invited once everybody has said yes, and excused when one takes it back.
 *
 * @throws Conflict when this guest is not asked about any more
 */
export async function sayOfGuest(
  sql: Sql,
  services: Services,
  sessionId: string,
  { guestId, says }: { guestId: string; says: 'yes' | 'no' },
): Promise<void> {
  const { rows } = await sqlTag<{
    said: boolean
  }>`select answer_about_guest(${sessionId}, ${guestId}, ${says}) as said`.execute(sql)
  if (!rows[0]?.said) throw new Conflict(guestProblems.askedNoMore)
  await tellSoon(services)
}
