import type { Sql } from '@lydhoer/database'
import { NotFound } from '../../shared/request/errors.ts'
import type { SignedIn } from '../../shared/request/route.ts'
import type { Services } from '../../shared/request/services.ts'
import { groundKeyIfThere } from '../../shared/sealing/ground-key.ts'
import { wantsIn } from '../../shared/sealing/own-wants.ts'
import { sealJson, unsealJson } from '../../shared/sealing/seal.ts'
import { wordsKey } from '../talk/transcript/transcript.ts'
import type { Session } from './session.ts'

/** What the visitor wanted to try themselves, from an earlier session with some of the same people. */
export interface OwnWish {
  id: string
  wants: string
  createdAt: Date
}

/** What somebody has brought of it, for everybody in the session. */
export interface BroughtWish {
  personId: string
  name: string
  body: string
}

/** What a session opens with. */
export interface LastTime {
  own: OwnWish[]
  brought: BroughtWish[]
}

/** So many of one's own are shown; no longer ago than so many days. */
const [most, days] = [3, 180]
const context = (sessionId: string, personId: string) => `ear session ${sessionId} brought by ${personId}`

/** What the visitor wanted to try since last time, unless they have brought it, and what has been brought. */
export async function lastTimeOf(
  sql: Sql,
  services: Services,
  me: SignedIn,
  session: Session,
): Promise<LastTime> {
  const brought = await broughtTo(sql, services, me, session)
  if (brought.some(({ personId }) => personId === me.personId)) return { own: [], brought }
  return { own: await ownSince(sql, services, me, session), brought }
}

async function ownSince(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { sessionId, people }: Session,
): Promise<OwnWish[]> {
  const others = people.map(({ person_id: id }) => id).filter((id) => id !== me.personId)
  if (others.length === 0) return []
  const since = new Date(services.now().getTime() - days * 86_400_000)
  const rows = await sql
    .selectFrom('experiment as w')
    .select(['w.id', 'w.wants_sealed', 'w.created_at as createdAt'])
    .where('w.person_id', '=', me.personId)
    .where('w.created_at', '>=', since)
    .where('w.ear_session_id', '!=', sessionId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('ear_session_participant as x')
          .whereRef('x.ear_session_id', '=', 'w.ear_session_id')
          .where('x.person_id', 'in', others),
      ),
    )
    .orderBy('w.created_at', 'desc')
    .limit(most)
    .execute()
  const key =
    rows.length > 0 && (await groundKeyIfThere(sql, services, me, { of: 'person', personId: me.personId }))
  if (!key) return []
  return rows.map(({ id, wants_sealed, createdAt }) => ({
    id,
    wants: wantsIn(key, id, wants_sealed),
    createdAt,
  }))
}

async function broughtTo(
  sql: Sql,
  services: Services,
  me: SignedIn,
  { sessionId, conversationId }: Session,
): Promise<BroughtWish[]> {
  const rows = await sql
    .selectFrom('brought_experiment as b')
    .innerJoin('person as p', 'p.id', 'b.person_id')
    .select(['b.person_id as personId', 'p.display_name as name', 'b.body_sealed'])
    .where('b.ear_session_id', '=', sessionId)
    .orderBy('b.created_at')
    .execute()
  if (rows.length === 0) return []
  const key = await wordsKey(sql, services, me, conversationId)
  return rows.map(({ personId, name, body_sealed }) => ({
    ...{ personId, name },
    body: unsealJson<string>(key, context(sessionId, personId), body_sealed),
  }))
}

/**
 * Brings what the visitor wanted to try, in place of what they had brought before.
 *
 * @throws NotFound when it is nothing of theirs that they could bring here
 */
export async function bringWish(
  sql: Sql,
  services: Services,
  me: SignedIn,
  session: Session,
  id: string,
): Promise<void> {
  const one = (await ownSince(sql, services, me, session)).find((wish) => wish.id === id)
  if (!one) throw new NotFound()
  const { sessionId, conversationId } = session
  const key = await wordsKey(sql, services, me, conversationId)
  await takeWishBack(sql, me, sessionId)
  await sql
    .insertInto('brought_experiment')
    .values({
      ...{ municipality_id: me.municipalityId, ear_session_id: sessionId, person_id: me.personId },
      body_sealed: sealJson(key, context(sessionId, me.personId), one.wants),
    })
    .onConflict((same) => same.doNothing())
    .execute()
}

/** Takes back what the visitor brought; where there is nothing, there is nothing to take. */
export async function takeWishBack(sql: Sql, me: SignedIn, sessionId: string): Promise<void> {
  await sql
    .deleteFrom('brought_experiment')
    .where('ear_session_id', '=', sessionId)
    .where('person_id', '=', me.personId)
    .execute()
}
